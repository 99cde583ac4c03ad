/** Follows a run of capitalised words, which is what most names are, across the small words that may stand inside one. */
import type { EntryKind } from '../languages/compile-pack.js';
import { isAnyOf, isKind, type Reading } from '../text/reading.js';

/** Whether a token can be a part of a name: a capitalised word, or a figure glued into one ("SDN 01", "G20"). */
function isNamePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || reading.owner[at] !== undefined) return false;
  return token.isCapital;
}

/** Two spaces stand where a link ended: "Partai Perindo  Hamsudin" are two names. */
function isParted(reading: Reading, at: number): boolean {
  const [before, token] = [reading.tokens[at - 1], reading.tokens[at]];
  return before !== undefined && token !== undefined && reading.text.slice(before.end, token.start) === '  ';
}

function isNear(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (isParted(reading, at)) return false;
  return token !== undefined && token.breaksBefore === 0 && reading.sentenceOf[at] === reading.sentenceOf[at - 1];
}

/** An initial's full stop ("Juliari P. Batubara") or a hyphen between capitals ("Al-Khoziny"). */
function glueLength(reading: Reading, at: number): number {
  const [before, mark, next] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  if (mark === undefined || next === undefined || before === undefined || !mark.isGlued) return 0;
  if (
    mark.text === '.' &&
    reading.sentenceOf[at] === reading.sentenceOf[at + 1] &&
    before.kind === 'word' &&
    before.text.length === 1 &&
    next.isCapital &&
    next.breaksBefore === 0
  )
    return 1;
  // "St Mary Children's Hospital": people in a name, and the house that is theirs.
  const isOwners = (mark.text === "'s" || mark.text === '’s') && isKind(reading, at - 1, 'group');
  if (isOwners && next.isCapital && isKind(reading, at + 1, 'tail')) return 1;
  return ['-', '/', '–'].includes(mark.text) && next.isGlued && next.isCapital ? 1 : 0;
}

/** "Bank Artha dan Artha Peduli" in a text that names Artha Peduli by itself: two names. */
function standsAlone(reading: Reading, at: number): boolean {
  const [first, second] = [reading.tokens[at], reading.tokens[at + 1]];
  return second?.isCapital === true && reading.nameOpenings.has(`${first?.key ?? ''} ${second.key}`);
}

/** Small words between capitals: at most two in a row ("Office for the Coordination"). Never one that joins two names. */
function connectorLength(reading: Reading, at: number, mayCoordinate: boolean): number {
  for (let length = 1; length <= 2; length += 1) {
    const last = at + length - 1;
    if (!isKind(reading, last, 'connector') || reading.tokens[last]?.breaksBefore !== 0) return 0;
    const isAnd = isKind(reading, last, 'coordinator') && reading.tokens[last]?.text !== '&';
    if (isAnd && (!mayCoordinate || isKind(reading, last + 1, 'head') || standsAlone(reading, last + 1))) return 0;
    if (isNamePart(reading, last + 1) && isNear(reading, last + 1)) return length;
  }
  return 0;
}

export interface RunOptions {
  /** "Kementerian Kelautan dan Perikanan": the name may hold "and". */
  readonly mayCoordinate: boolean;
  /** Small words may stand between capitals. */
  readonly mayConnect: boolean;
}

const COUNTED: ReadonlySet<EntryKind> = new Set(['item', 'unit', 'group', 'currency']);

/** "la Alcaldía de Sonsonate 80 paquetes": the figure counts what follows, and is no part of the name. */
export function isCounted(reading: Reading, at: number): boolean {
  return isAnyOf(reading, at, COUNTED);
}

/** The index after the run that begins at `at`, which must be a name part itself. */
export function runEnd(reading: Reading, at: number, options: RunOptions): number {
  let end = at + 1;
  while (end < reading.tokens.length && isNear(reading, end)) {
    // "Polres Garut AKP Budi": a title begins another name.
    if (isKind(reading, end, 'honorific') && reading.tokens[end]?.text !== 'H') break;
    if (isNamePart(reading, end)) {
      end += 1;
      continue;
    }
    const token = reading.tokens[end];
    if (
      token?.kind === 'number' &&
      token.text.length <= 4 &&
      !token.text.includes('.') &&
      reading.owner[end] === undefined &&
      reading.tokens[end + 1]?.text !== '%' &&
      !isCounted(reading, end + 1)
    ) {
      end += 1;
      continue;
    }
    const skip =
      glueLength(reading, end) || (options.mayConnect ? connectorLength(reading, end, options.mayCoordinate) : 0);
    if (skip === 0) break;
    end += skip + 1;
  }
  return end;
}

const OPENINGS: ReadonlySet<EntryKind> = new Set([
  'trigger',
  'marker',
  'group',
  'item',
  'aid',
  'clauseBreak',
  'vague',
  'say',
  'day',
  'relative',
  'thirdPerson',
  'firstPerson',
]);

/** A capital that only opens a sentence is no name: "Sebanyak", "The", or a word the lexicon knows as something else. */
export function isNameStart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !isNamePart(reading, at) || isKind(reading, at, 'notName')) return false;
  if (isKind(reading, at, 'month') || isKind(reading, at, 'aid')) return false;
  // "1447 H", "tahun 2025 M": a letter alone is a name's initial only before a full stop.
  if (token.text.length === 1 && reading.tokens[at + 1]?.text !== '.') return false;
  const isFirst =
    at === 0 || reading.sentenceOf[at] !== reading.sentenceOf[at - 1] || reading.tokens[at - 1]?.kind === 'mark';
  if (!isFirst || token.isUpper) return true;
  return !isAnyOf(reading, at, OPENINGS);
}
