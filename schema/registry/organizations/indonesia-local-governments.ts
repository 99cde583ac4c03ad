/** Provincial and local governments of Indonesia, and the disaster agencies and Red Cross chapters of the provinces. */
import { indonesianPlaces } from '../places/indonesia.js';
import type { PlaceRecord } from '../../records/place.js';
import type { OrganizationEntry } from '../organization-entry.js';

/** "Jawa Barat", "Jabar", "West Java": the province's names without those that begin with "Provinsi". */
function namesOf(place: PlaceRecord): readonly string[] {
  return [place.name, ...place.aliases].filter((name) => !name.startsWith('Provinsi '));
}

function joined(names: readonly string[], ...patterns: readonly ((name: string) => string)[]): string {
  return patterns.flatMap((pattern) => names.map(pattern)).join(' | ');
}

const governmentId = (place: PlaceRecord): string => `org_id_pemprov_${place.id.toLowerCase()}`;

function governmentOfProvince(place: PlaceRecord): OrganizationEntry {
  const names = namesOf(place);
  return {
    id: governmentId(place),
    name: `Pemerintah Provinsi ${place.name}`,
    type: 'LOCAL_GOVERNMENT',
    country: 'ID',
    aliases: {
      id: joined(
        names,
        (name) => `Pemprov ${name}`,
        (name) => `Pemerintah Daerah ${name}`,
        (name) => `Pemda ${name}`,
      ),
      en: joined(
        names,
        (name) => `${name} Provincial Government`,
        (name) => `${name} provincial administration`,
        (name) => `Government of ${name}`,
      ),
    },
  };
}

function disasterAgencyOf(place: PlaceRecord): OrganizationEntry {
  const names = namesOf(place);
  const full = 'Badan Penanggulangan Bencana Daerah';
  return {
    id: `org_id_bpbd_${place.id.toLowerCase()}`,
    name: `${full} Provinsi ${place.name}`,
    type: 'LOCAL_GOVERNMENT',
    country: 'ID',
    aliases: {
      id: joined(
        names,
        (name) => `BPBD ${name}`,
        (name) => `BPBD Provinsi ${name}`,
        (name) => `${full} ${name}`,
      ),
      en: joined(
        names,
        (name) => `${name} Disaster Mitigation Agency`,
        (name) => `${name} Regional Disaster Management Agency`,
      ),
    },
    partOf: governmentId(place),
  };
}

function socialOfficeOf(place: PlaceRecord): OrganizationEntry {
  return {
    id: `org_id_dinsos_${place.id.toLowerCase()}`,
    name: `Dinas Sosial Provinsi ${place.name}`,
    type: 'LOCAL_GOVERNMENT',
    country: 'ID',
    aliases: {
      id: joined(
        namesOf(place),
        (name) => `Dinsos ${name}`,
        (name) => `Dinas Sosial ${name}`,
      ),
      en: `${place.name} Social Affairs Office`,
    },
    partOf: governmentId(place),
  };
}

function redCrossChapterOf(place: PlaceRecord): OrganizationEntry {
  return {
    id: `org_id_pmi_${place.id.toLowerCase()}`,
    name: `PMI Provinsi ${place.name}`,
    type: 'RED_CROSS',
    country: 'ID',
    aliases: {
      id: joined(
        namesOf(place),
        (name) => `PMI ${name}`,
        (name) => `Palang Merah Indonesia ${name}`,
      ),
    },
    partOf: 'org_id_pmi',
  };
}

const bodiesOfProvince = (place: PlaceRecord): readonly OrganizationEntry[] =>
  [governmentOfProvince, disasterAgencyOf, socialOfficeOf, redCrossChapterOf].map((bodyOf) => bodyOf(place));

function governmentOfRegency(place: PlaceRecord): OrganizationEntry {
  const bare = place.name.replace(/^(Kabupaten|Kota) /, '');
  const isCity = place.name.startsWith('Kota ');
  return {
    id: `org_id_${isCity ? 'pemkot' : 'pemkab'}_${place.id.toLowerCase()}`,
    name: `Pemerintah ${place.name}`,
    type: 'LOCAL_GOVERNMENT',
    country: 'ID',
    aliases: {
      id: isCity ? `Pemkot ${bare} | Pemerintah Kotamadya ${bare}` : `Pemkab ${bare} | Pemerintah Kab. ${bare}`,
      en: isCity
        ? `${bare} City Government | ${bare} city administration`
        : `${bare} Regency Government | ${bare} district government`,
    },
  };
}

export const indonesianLocalGovernments: readonly OrganizationEntry[] = indonesianPlaces.flatMap((place) =>
  place.precision === 'ADM1' ? bodiesOfProvince(place) : [governmentOfRegency(place)],
);
