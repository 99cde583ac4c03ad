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

function bodiesOfProvince(place: PlaceRecord): OrganizationEntry[] {
  const { name } = place;
  const names = namesOf(place);
  const slug = place.id.toLowerCase();
  return [
    {
      id: `org_id_pemprov_${slug}`,
      name: `Pemerintah Provinsi ${name}`,
      type: 'LOCAL_GOVERNMENT',
      country: 'ID',
      aliases: {
        id: joined(
          names,
          (n) => `Pemprov ${n}`,
          (n) => `Pemerintah Daerah ${n}`,
          (n) => `Pemda ${n}`,
        ),
        en: joined(
          names,
          (n) => `${n} Provincial Government`,
          (n) => `${n} provincial administration`,
          (n) => `Government of ${n}`,
        ),
      },
    },
    {
      id: `org_id_bpbd_${slug}`,
      name: `Badan Penanggulangan Bencana Daerah Provinsi ${name}`,
      type: 'LOCAL_GOVERNMENT',
      country: 'ID',
      aliases: {
        id: joined(
          names,
          (n) => `BPBD ${n}`,
          (n) => `BPBD Provinsi ${n}`,
          (n) => `Badan Penanggulangan Bencana Daerah ${n}`,
        ),
        en: joined(
          names,
          (n) => `${n} Disaster Mitigation Agency`,
          (n) => `${n} Regional Disaster Management Agency`,
        ),
      },
      partOf: `org_id_pemprov_${slug}`,
    },
    {
      id: `org_id_dinsos_${slug}`,
      name: `Dinas Sosial Provinsi ${name}`,
      type: 'LOCAL_GOVERNMENT',
      country: 'ID',
      aliases: {
        id: joined(
          names,
          (n) => `Dinsos ${n}`,
          (n) => `Dinas Sosial ${n}`,
        ),
        en: `${name} Social Affairs Office`,
      },
      partOf: `org_id_pemprov_${slug}`,
    },
    {
      id: `org_id_pmi_${slug}`,
      name: `PMI Provinsi ${name}`,
      type: 'RED_CROSS',
      country: 'ID',
      aliases: {
        id: joined(
          names,
          (n) => `PMI ${n}`,
          (n) => `Palang Merah Indonesia ${n}`,
        ),
      },
      partOf: 'org_id_pmi',
    },
  ];
}

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
