/** Whether the bodies of two events are one, through the comparer of organizations: in other languages, by acronyms, as branches. */
import { MERGE_FROM } from '../resolve/names/compare-names.js';
import { isPartOf, type OrganizationComparer } from '../resolve/compare-organizations.js';
import { readName, saysOnlyKind, type NameReading } from '../resolve/names/read-name.js';
import { bodyOfOffice } from '../resolve/names/office-bodies.js';
import type { OrganizationRegistry } from '../resolve/organization-registry.js';
import { block, unsaid, type Factor } from './event-factor.js';
import type { EventProfile, ProfileParty } from './event-profile.js';
import type { PlaceIndex } from './place-index.js';

export interface PartyKnowledge {
  readonly organizations: OrganizationComparer;
  readonly registry: OrganizationRegistry;
  readonly places: PlaceIndex;
}

/** `branch`: a whole and its branch ("PMI", "PMI Kota Malang"), or names of which nobody can say. */
export type PartyRelation = 'same' | 'alike' | 'branch' | 'apart';

/** Tuned on test/identity/event-pairs.jsonl; a one-sided town or country scores .5 ("PMI" and "PMI Kota Malang"). */
const ALIKE_FROM = 0.75;
const BRANCH_FROM = 0.45;
/** A worker runs for months. */
const MAX_REMEMBERED = 100_000;
const ORDER: readonly PartyRelation[] = ['same', 'alike', 'branch', 'apart'];

const ownWords = ({ words }: NameReading): readonly string[] =>
  words.flatMap(({ kind, key }) => (kind === 'plain' ? key : []));

/** What one body's names share nearly always, in any language. */
function partyKeys({ name, organizationId }: ProfileParty, fullName: string, registry: OrganizationRegistry): string[] {
  const found = registry.find(fullName);
  const record = found.outcome === 'found' ? found.organization : undefined;
  const wholes = record?.relations?.flatMap(({ kind, to }) => (kind === 'PART_OF' ? to : [])) ?? [];
  const ids = [organizationId, record?.id, ...wholes].filter((id) => id !== undefined);
  const { words, countries } = readName(record?.name ?? name);
  const types = words.filter(({ kind }) => kind === 'type' || kind === 'sector');
  const states = [...countries, ...(record?.country === undefined ? [] : [record.country])];
  const placed = types.flatMap(({ key }) => states.map((state) => `${key}@${state}`));
  return [...new Set([...ids, ...ownWords(readName(name)), ...placed])];
}

export interface PartyMatch {
  readonly relation: PartyRelation;
  readonly names: readonly [string, string];
}

export interface PartyComparer {
  /** The closest pair of two lists; undefined where one of them is empty. */
  closest(a: readonly ProfileParty[], b: readonly ProfileParty[]): PartyMatch | undefined;
  /** What the names of one body share nearly always: its id, its whole's id, a telling word, a kind of body in a country. */
  keysOf(party: ProfileParty): readonly string[];
}

/** Two names that loading found to be one body's. A name that both use may be anybody's: "pemerintah" has an id as well. */
const isKnownSame = (a: ProfileParty, b: ProfileParty): boolean =>
  a.organizationId !== undefined &&
  a.organizationId === b.organizationId &&
  a.name.toLowerCase() !== b.name.toLowerCase();

/** Compares bodies; what was compared once is remembered. */
export function createPartyComparer({ organizations, registry, places }: PartyKnowledge): PartyComparer {
  const known = new Map<string, PartyRelation>();

  /** "Turki" as a donor is the state, "Kapolres Garut" the police there. */
  function fullName(name: string): string {
    const country = places.countryNamed(name);
    return country === undefined ? bodyOfOffice(name) : `Government of ${country.name}`;
  }

  function isBranch(name1: string, name2: string): boolean {
    const [a, b] = [registry.find(name1), registry.find(name2)];
    if (a.outcome !== 'found' || b.outcome !== 'found') return false;
    return isPartOf(a.organization, b.organization) || isPartOf(b.organization, a.organization);
  }

  /** "pemerintah", "the ministry": a kind of body, and nobody says which. */
  function isAnybody(name: string): boolean {
    const reading = readName(name);
    const isKind = saysOnlyKind(reading) && reading.countries.length === 0 && reading.places.length === 0;
    return isKind && registry.find(name).outcome !== 'found';
  }

  function relate(name1: string, name2: string): PartyRelation {
    const { score } = organizations.compare(name1, name2);
    if (score >= MERGE_FROM) return isAnybody(name1) && isAnybody(name2) ? 'branch' : 'same';
    if (score >= ALIKE_FROM) return 'alike';
    return score >= BRANCH_FROM || isBranch(name1, name2) ? 'branch' : 'apart';
  }

  function relation(a: ProfileParty, b: ProfileParty): PartyRelation {
    if (isKnownSame(a, b)) return 'same';
    if (known.size > MAX_REMEMBERED) known.clear();
    const names = [fullName(a.name), fullName(b.name)].toSorted() as [string, string];
    const key = names.join('\n');
    const found = known.get(key) ?? relate(...names);
    known.set(key, found);
    return found;
  }

  return {
    keysOf: (party) => partyKeys(party, fullName(party.name), registry),
    closest(a, b) {
      const pairs = a.flatMap((x) => b.map((y) => ({ relation: relation(x, y), names: [x.name, y.name] as const })));
      return pairs.toSorted((x, y) => ORDER.indexOf(x.relation) - ORDER.indexOf(y.relation))[0];
    },
  };
}

const quoted = ([a, b]: readonly [string, string]): string => `“${a}” and “${b}”`;

const DONOR: Readonly<Record<Exclude<PartyRelation, 'apart'>, number>> = { same: 2, alike: 1.4, branch: 0.7 };
/** One report names who paid, the other who handed it out. */
const THROUGH_IMPLEMENTER = 1.2;

/** "12 aktivis", "para relawan": words in small letters describe people and name nobody. */
const isDescription = ({ name }: ProfileParty): boolean => name === name.toLowerCase() && name !== name.toUpperCase();

/** Of a ship that was stopped one report names who sent it, another only those on board. */
function isUnnamedCrew(a: EventProfile, b: EventProfile): boolean {
  const isLost = a.modality === 'NEGATED' && b.modality === 'NEGATED';
  return isLost && (a.donors.every(isDescription) || b.donors.every(isDescription));
}

/** Who gives. Two givers are two events, unless one report names the giver and the other its implementer. */
export function donorFactor(a: EventProfile, b: EventProfile, parties: PartyComparer): Factor {
  const match = parties.closest(a.donors, b.donors);
  if (match === undefined) return unsaid('donor');
  if (match.relation !== 'apart') {
    const told = match.relation === 'same' ? 'are one giver' : 'may be one giver';
    return { name: 'donor', weight: DONOR[match.relation], reason: `${quoted(match.names)} ${told}.` };
  }
  if (isUnnamedCrew(a, b)) return { name: 'donor', weight: 0, reason: `${quoted(match.names)} may be of one journey.` };
  const through = [parties.closest(a.implementers, b.donors), parties.closest(a.donors, b.implementers)].find(
    (one) => one?.relation === 'same',
  );
  return through === undefined
    ? block('donor', `The givers differ: ${quoted(match.names)}.`)
    : { name: 'donor', weight: THROUGH_IMPLEMENTER, reason: `“${through.names[0]}” hands out what another gives.` };
}

const RECIPIENT: Readonly<Record<PartyRelation, number>> = { same: 1.5, alike: 1, branch: 0.2, apart: -3 };

export function recipientFactor(a: EventProfile, b: EventProfile, parties: PartyComparer): Factor {
  const match = parties.closest(a.recipients, b.recipients);
  if (match === undefined) return unsaid('recipient');
  const told = {
    same: 'are one receiver',
    alike: 'may be one receiver',
    branch: 'may be one receiver',
    apart: 'differ',
  };
  const reason = `${quoted(match.names)} ${told[match.relation]}.`;
  return { name: 'recipient', weight: RECIPIENT[match.relation], reason };
}
