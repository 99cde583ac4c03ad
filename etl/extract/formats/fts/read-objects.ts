/** The two ends of a flow: organizations, places, plans and emergencies, clusters. Each may have several of a kind. */
import type { OrganizationType, PartyRole } from '../../../../schema/codelists/codelists.js';
import type {
  ReportedCrisis,
  ReportedParty,
  ReportedPlace,
  ReportedSector,
} from '../../../../schema/records/reported.js';
import { readCountry } from '../../registries/read-values.js';
import type { FlowObject } from './fts-flow.js';

/** One end of a flow, and how messages call it: `data.flows[3].sourceObjects`. */
export interface FlowEnd {
  readonly objects: readonly FlowObject[];
  readonly locator: string;
}

interface Placed {
  readonly object: FlowObject;
  readonly name: string;
  readonly locator: string;
}

function ofType({ objects, locator }: FlowEnd, type: string): readonly Placed[] {
  return objects.flatMap((object, i) => {
    const name = object.name?.trim() || object.id;
    return object.type !== type || !name ? [] : [{ object, name, locator: `${locator}[${i}]` }];
  });
}

export function readParties(end: FlowEnd, role: PartyRole): readonly ReportedParty[] {
  return ofType(end, 'Organization').map(({ object, name, locator }) => {
    const type = typeOf(object);
    return {
      role,
      name,
      ...(object.id && { identifiers: [{ scheme: 'FTS-ORGANIZATION', value: object.id }] }),
      ...(type !== undefined && { type }),
      locator,
    };
  });
}

const TYPES: Readonly<Record<string, OrganizationType>> = {
  Government: 'GOVERNMENT',
  'UN agency': 'MULTILATERAL',
  'Inter-governmental': 'MULTILATERAL',
  'Pooled fund': 'MULTILATERAL',
  'Red Cross/Red Crescent': 'RED_CROSS',
  'Private organization/foundation': 'PRIVATE_SECTOR',
};

/** Of a non-governmental body and a bank the subtype decides; of one without a subtype nothing is said. */
const SUBTYPES: Readonly<Record<string, OrganizationType>> = {
  'NGO/International': 'INTERNATIONAL_NGO',
  'NGO/Affiliated': 'INTERNATIONAL_NGO',
  'NGO/National': 'NATIONAL_NGO',
  'NGO/Local': 'NATIONAL_NGO',
  'Government/Local Government': 'LOCAL_GOVERNMENT',
  'Financial institution/Bank': 'DEVELOPMENT_BANK',
};

function typeOf({ organizationTypes, organizationSubTypes }: FlowObject): OrganizationType | undefined {
  const [type = '', subtype = ''] = [organizationTypes?.[0], organizationSubTypes?.[0]];
  return SUBTYPES[`${type}/${subtype}`] ?? TYPES[type];
}

export function readPlaces(end: FlowEnd): readonly ReportedPlace[] {
  return ofType(end, 'Location').map(({ name, locator }) => {
    const country = readCountry(name) ?? undefined;
    return {
      name,
      ...(country !== undefined && { country, code: country }),
      precision: country === undefined ? 'UNKNOWN' : 'COUNTRY',
      locator,
    };
  });
}

export function readSectors(end: FlowEnd): readonly ReportedSector[] {
  const of = (type: string, vocabulary: string): readonly ReportedSector[] =>
    ofType(end, type).map(({ object, name }) => ({ vocabulary, code: object.id ?? name, name }));
  return [...of('GlobalCluster', 'FTS-GLOBAL-CLUSTER'), ...of('Cluster', 'FTS-CLUSTER')];
}

/** The emergency goes before the plan that answers it. */
export function readCrisis(end: FlowEnd): ReportedCrisis | undefined {
  const emergencies = ofType(end, 'Emergency');
  const plans = ofType(end, 'Plan');
  const [first] = [...emergencies, ...plans];
  if (first === undefined) return undefined;
  const codes = new Map<string, { readonly scheme: string; readonly value: string }>();
  for (const { object } of [...emergencies, ...plans]) {
    const scheme = `FTS-${object.type.toUpperCase()}`;
    if (object.id) codes.set(`${scheme} ${object.id}`, { scheme, value: object.id });
    if (object.type === 'Plan' && object.code) {
      codes.set(`code ${object.code}`, { scheme: 'HUMANITARIAN-PLAN', value: object.code });
    }
  }
  return { name: first.name, ...(codes.size > 0 && { codes: [...codes.values()] }), locator: first.locator };
}
