/** Compares what two names stand for: by the registry where it knows them, by the names themselves where it does not. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { compareReadings, verdictOf, type Comparison } from './names/compare-names.js';
import { readName, saysOnlyKind, type KnownPlaces, type NameReading } from './names/read-name.js';
import { wordLikeness } from './names/word-likeness.js';
import { namesOf, type FoundOrganization, type OrganizationRegistry } from './organization-registry.js';

const KNOWN_SAME = 1;
const KNOWN_APART = 0.1;
/** Two owners of one short name: nobody can tell from the letters. */
const AMBIGUOUS = 0.75;

function judged(score: number, reason: string): Comparison {
  return { verdict: verdictOf(score), score, reasons: [reason] };
}

/** Whether a registry says that one body is part of another: `isPartOf(iomIndonesia, iom)`. */
export function isPartOf(part: OrganizationRecord, whole: OrganizationRecord): boolean {
  return part.relations?.some(({ kind, to }) => kind === 'PART_OF' && to === whole.id) === true;
}

/** Why one is no other name of the other. */
export function partOf(a: OrganizationRecord, b: OrganizationRecord): string | undefined {
  if (isPartOf(a, b)) return `${a.name} is part of ${b.name}, and another body.`;
  return isPartOf(b, a) ? `${b.name} is part of ${a.name}, and another body.` : undefined;
}

function compareRecords(a: OrganizationRecord, b: OrganizationRecord): Comparison {
  if (a.id === b.id) return judged(KNOWN_SAME, `Both are names of ${a.name} (${a.id}).`);
  return judged(KNOWN_APART, partOf(a, b) ?? `The first is ${a.name} (${a.id}), the second ${b.name} (${b.id}).`);
}

/** A name that several bodies bear, one of which the other name is. */
function compareAmbiguous(a: FoundOrganization, b: FoundOrganization): Comparison | undefined {
  const [shared, known] = a.outcome === 'ambiguous' ? [a, b] : [b, a];
  if (shared.outcome !== 'ambiguous' || known.outcome !== 'found') return undefined;
  const { organization } = known;
  if (!shared.candidates.includes(organization)) return undefined;
  const other = shared.candidates.find((candidate) => candidate !== organization);
  return judged(AMBIGUOUS, `${organization.name} bears the name, and so does ${other?.name ?? 'another body'}.`);
}

const OTHER_STATE = 0.2;
const OTHER_WORDS = 0.4;

const ownWords = ({ words }: NameReading): readonly string[] =>
  words.flatMap(({ kind, key }) => (kind === 'plain' ? key : []));

const hasOwn = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((word) => others.every((other) => word !== other && wordLikeness(word, other) === 0));

/** "Rotary Club Tanah Deli" and "Lions Club Tanah Deli": either has a word of its own that the other lacks. */
function eachSaysMore(a: NameReading, b: NameReading): boolean {
  if (a.acronym !== undefined || b.acronym !== undefined) return false;
  return hasOwn(ownWords(a), ownWords(b)) && hasOwn(ownWords(b), ownWords(a));
}

/** At most so alike, and why first among the reasons. */
function capped({ score, reasons }: Comparison, at: number, reason: string): Comparison {
  const lower = Math.min(score, at);
  return { verdict: verdictOf(lower), score: lower, reasons: [reason, ...reasons] };
}

export interface OrganizationComparer {
  compare(name1: string, name2: string): Comparison;
}

type Named = readonly [name: string, found: FoundOrganization];

export interface ComparerOptions {
  readonly registry: OrganizationRegistry;
  readonly places: KnownPlaces;
}

/**
 * Compares two names with what a registry knows of them.
 * `createOrganizationComparer(options).compare('PMI', 'Palang Merah Indonesia')` → same, 1, "Both are names of …".
 */
export function createOrganizationComparer({ registry, places }: ComparerOptions): OrganizationComparer {
  const read = (name: string): NameReading => readName(name, places);

  /** A name of a record is of the record's country, where the other name says one. */
  function readingOf(record: OrganizationRecord, known: string, other: NameReading): NameReading {
    const reading = read(known);
    const isSilent = reading.countries.length === 0 && other.countries.length > 0 && record.country !== undefined;
    return isSilent ? { ...reading, countries: [record.country] } : reading;
  }

  function compareToRecord(record: OrganizationRecord, other: NameReading): Comparison {
    // The letters of an acronym decide nothing where the registry knows what they stand for.
    const names = namesOf(record).filter((known) => known.includes(' ') || other.acronym !== undefined);
    const [best] = (names.length > 0 ? names : [record.name])
      .map((known) => compareReadings(readingOf(record, known, other), other))
      .toSorted((a, b) => b.score - a.score);
    return best ?? judged(0, `${record.name} has no names.`);
  }

  /** The country a name says, or that of the body it names. */
  function countriesOf(name: string, found: FoundOrganization): readonly string[] {
    const own = found.outcome === 'found' ? found.organization.country : undefined;
    return own === undefined ? read(name).countries : [own];
  }

  /** "Kementerian Kesehatan", Indonesia's, and "Ministry of Health of Malaysia": every state has one. */
  function isOfOtherState([name1, a]: Named, [name2, b]: Named): boolean {
    const [some, others] = [countriesOf(name1, a), countriesOf(name2, b)];
    const isGeneral = [name1, name2].every((name) => saysOnlyKind(read(name)));
    return isGeneral && some.length > 0 && others.length > 0 && !some.some((code) => others.includes(code));
  }

  /** What is only alike is two bodies where something says so. */
  function guard(likest: Comparison, one: Named, other: Named): Comparison {
    if (isOfOtherState(one, other))
      return capped(likest, OTHER_STATE, 'They are of two states, and every state has one.');
    return eachSaysMore(read(one[0]), read(other[0]))
      ? capped(likest, OTHER_WORDS, 'Either has a word of its own that the other lacks.')
      : likest;
  }

  return {
    compare(name1, name2) {
      const [a, b] = [registry.find(name1), registry.find(name2)];
      if (a.outcome === 'found' && b.outcome === 'found') return compareRecords(a.organization, b.organization);
      const ambiguous = compareAmbiguous(a, b);
      if (ambiguous !== undefined) return ambiguous;
      const plain = compareReadings(read(name1), read(name2));
      const known =
        a.outcome === 'found'
          ? compareToRecord(a.organization, read(name2))
          : b.outcome === 'found'
            ? compareToRecord(b.organization, read(name1))
            : plain;
      const likest = known.score > plain.score ? known : plain;
      return likest.verdict === 'same' ? likest : guard(likest, [name1, a], [name2, b]);
    },
  };
}
