/** Whether two bodies of the database are one: identifiers decide, then what the registry says, then all their names. */
import type { OrganizationOrigin } from '../../../schema/codelists/codelists.js';
import type {
  OrganizationIdentifier,
  OrganizationName,
  OrganizationRecord,
} from '../../../schema/records/organization.js';
import { partOf } from './compare-organizations.js';
import { isOfAnyState, readKnownNames, unsaid, withCountry, type KnownName, type ReadName } from './known-name.js';
import { compareClosely, verdictOf, type Comparison } from './names/compare-names.js';
import type { NameReading, NameWord } from './names/read-name.js';

export interface HeldIdentifier extends OrganizationIdentifier {
  /** The last year in which it was the body's. */
  readonly to?: number;
}

export interface HeldRecord extends OrganizationRecord {
  readonly identifiers: readonly HeldIdentifier[];
}

/** An organization as it is held, with its names read. */
export interface Body {
  readonly record: HeldRecord;
  readonly origin: OrganizationOrigin;
  readonly names: readonly KnownName[];
}

export interface BodyComparison extends Comparison {
  /** Whether the two may never be one, however alike a third is to both. */
  readonly isExcluded: boolean;
}

export function describeBody(record: HeldRecord, origin: OrganizationOrigin, read: ReadName): Body {
  return { record, origin, names: readKnownNames(record, read) };
}

/** Names alone say little of a body that has neither a country nor an identifier. */
export const isAnonymous = ({ record, origin }: Body): boolean =>
  origin === 'TEXT' || (record.country === undefined && record.identifiers.length === 0 && origin === 'IMPORT');

const SHARED = 1;
const APART = 0.1;
const OTHER_COUNTRY = 0.2;
/** A shared identifier against another that differs; a name with two owners. */
const AMBIGUOUS = 0.75;

const judged = (score: number, reason: string, isExcluded: boolean): BodyComparison => ({
  verdict: verdictOf(score),
  score,
  reasons: [reason],
  isExcluded,
});
const excluded = (reason: string, score = APART): BodyComparison => judged(score, reason, true);

function compareIdentifiers(a: Body, b: Body): BodyComparison | undefined {
  const shared = a.record.identifiers.find((x) =>
    b.record.identifiers.some((y) => x.scheme === y.scheme && x.value === y.value),
  );
  const current = b.record.identifiers.filter(({ to }) => to === undefined);
  const conflict = a.record.identifiers
    .filter(({ to }) => to === undefined)
    .flatMap((x) => current.flatMap((y) => (x.scheme === y.scheme && x.value !== y.value ? [[x, y] as const] : [])))
    .at(0);
  const sharing = shared && `Both have the identifier ${shared.scheme} ${shared.value}.`;
  const [x, y] = conflict ?? [];
  const differing = x && y && `Their identifiers differ: ${x.scheme} ${[x.value, y.value].toSorted().join(' and ')}.`;
  if (sharing === undefined) return differing === undefined ? undefined : excluded(differing);
  if (differing === undefined) return judged(SHARED, sharing, false);
  return { ...judged(AMBIGUOUS, sharing, false), reasons: [sharing, differing] };
}

function compareCountries({ record: a }: Body, { record: b }: Body): BodyComparison | undefined {
  if (a.country === undefined || b.country === undefined || a.country === b.country) return undefined;
  return excluded(`One is of ${[a.country, b.country].toSorted().join(', the other of ')}.`, OTHER_COUNTRY);
}

function compareByFiat(a: Body, b: Body): BodyComparison | undefined {
  const part = partOf(a.record, b.record);
  if (part !== undefined) return excluded(part);
  if (a.origin === 'REGISTRY' && b.origin === 'REGISTRY') return excluded('The registry says that they are two.');
  return compareIdentifiers(a, b) ?? compareCountries(a, b);
}

const isLong = ({ reading }: KnownName): boolean => reading.acronym === undefined;

/** Where a body has a name written out, the letters of its acronym decide nothing beside another's. */
function tellingNames(body: Body, other: Body): readonly KnownName[] {
  const long = body.names.filter(isLong);
  return long.length > 0 && other.names.some(isLong) ? long : body.names;
}

/** One word, or two that may be one with a slip of the pen. */
const mayBeAlike = (a: NameWord, b: NameWord): boolean =>
  a.key === b.key ||
  (a.kind === 'plain' && b.kind === 'plain' && (a.key[0] === b.key[0] || a.key.slice(-2) === b.key.slice(-2)));
const sharesWord = (a: NameReading, b: NameReading): boolean =>
  a.words.some((word) => b.words.some((other) => mayBeAlike(word, other)));
const sharesLetters = (a: NameReading, b: NameReading): boolean =>
  (a.acronym !== undefined && b.initials.includes(a.acronym)) ||
  (b.acronym !== undefined && a.initials.includes(b.acronym));

type Years = Pick<OrganizationName, 'from' | 'to'>;
const ALWAYS: readonly Years[] = [{}];

function yearsOf({ record, reading }: KnownName): readonly Years[] {
  const borne = record.names.filter(({ name }) => name === reading.name);
  return borne.length === 0 ? ALWAYS : borne;
}

const isBefore = (a: Years, b: Years): boolean => a.to !== undefined && b.from !== undefined && a.to < b.from;

/** One bore the name until 2010, the other from 2011: it says nothing of the two. */
const wereNeverAtOnce = (x: KnownName, y: KnownName): boolean =>
  yearsOf(x).every((a) => yearsOf(y).every((b) => isBefore(a, b) || isBefore(b, a)));

function compareNamed(x: KnownName, y: KnownName): BodyComparison | undefined {
  if (wereNeverAtOnce(x, y)) return undefined;
  if (!sharesWord(x.reading, y.reading) && !sharesLetters(x.reading, y.reading)) return undefined;
  const [of, other] = [x.record.country, y.record.country];
  const isSilent = x.reading.countries.length === 0 && y.reading.countries.length === 0;
  const isKnownOfBoth = of !== undefined && other !== undefined;
  // Where neither name says a country and only one record does, filling it in would tell them apart for nothing.
  const [a, b] =
    isSilent && !isKnownOfBoth ? [x.reading, y.reading] : [withCountry(x.reading, of), withCountry(y.reading, other)];
  const { isForbidden, ...comparison } = compareClosely(a, b);
  const isUnsaid = isSilent && !isKnownOfBoth && (x.isOneOfMany || y.isOneOfMany || isOfAnyState(a) || isOfAnyState(b));
  return { ...(isUnsaid ? unsaid(comparison) : comparison), isExcluded: isForbidden };
}

function compareNames(a: Body, b: Body): BodyComparison {
  let best: BodyComparison | undefined;
  for (const x of tellingNames(a, b))
    for (const y of tellingNames(b, a)) {
      const comparison = compareNamed(x, y);
      if (comparison === undefined) continue;
      const isBetter = best === undefined || comparison.score > best.score;
      const isStricter = comparison.score === best?.score && comparison.isExcluded && !best.isExcluded;
      if (isBetter || isStricter) best = comparison;
    }
  return best ?? judged(0, 'Their names have nothing in common.', false);
}

/**
 * Symmetric. Reasons speak of "the first" and "the second" in the order of the ids.
 * @example compareBodies(unicef, unicefIndonesia) // different: "UNICEF Indonesia is part of …", isExcluded
 */
export function compareBodies(a: Body, b: Body): BodyComparison {
  const [first, second] = a.record.id < b.record.id ? [a, b] : [b, a];
  return compareByFiat(first, second) ?? compareNames(first, second);
}

/** The name has an owner of which nobody can tell whether it is meant. */
export function ambiguous(comparison: BodyComparison, meant: Body, rival: Body): BodyComparison {
  const reason = `${meant.record.name} bears the name, and so does ${rival.record.name} (${rival.record.id}).`;
  return { ...comparison, score: AMBIGUOUS, verdict: 'unsure', reasons: [reason, ...comparison.reasons] };
}
