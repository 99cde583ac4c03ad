/** Finds places: names of the gazetteer, and a name after a place word ("Desa …", "di …") that no gazetteer knows. */
import type { PlaceRecord } from '../../../schema/records/place.js';
import { claim, entryAt, isFree, isKind, spanOf, type Reading } from '../text/reading.js';
import { isNameStart, runEnd } from './name-run.js';

const RUN = { mayCoordinate: false, mayConnect: false };
/** "municipio de Campo de la Cruz": names of places hold small words where place words lead on to them. */
const LONG_RUN = { mayCoordinate: false, mayConnect: true };

const MAX_PREPOSITION_WORDS = 3;

/** "à", "municipio de": the words right before a token lead on to a place. */
function endsPlacePreposition(reading: Reading, at: number): boolean {
  for (let back = 1; back <= Math.min(at, MAX_PREPOSITION_WORDS); back += 1)
    if (entryAt(reading, at - back, 'placePreposition')?.length === back) return true;
  return false;
}

interface FoundPlace {
  readonly at: number;
  readonly to: number;
  readonly places: readonly PlaceRecord[];
}

/** Ends with a capital, or is a name that is written so: "République centrafricaine". */
function isWrittenAsName(reading: Reading, { at, to, places }: FoundPlace): boolean {
  if (reading.tokens[to - 1]?.isCapital === true) return true;
  const { text } = spanOf(reading, at, to);
  return to > at + 1 && places.some(({ name, aliases }) => name === text || aliases.includes(text));
}

/** Claims the gazetteer's names that are written as names. */
export function findKnownPlaces(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.owner[at] !== undefined || reading.tokens[at]?.isCapital !== true) continue;
    const lead = entryAt(reading, at, 'branch')?.length ?? 0;
    const direct = reading.gazetteer.names.longestAt(reading.tokens, at);
    const behind = lead > 0 ? reading.gazetteer.names.longestAt(reading.tokens, at + lead) : undefined;
    const hit = direct ?? behind;
    if (hit === undefined) continue;
    const to = direct === undefined ? at + lead + hit.length : at + hit.length;
    if (!isFree(reading, at, to) || !isWrittenAsName(reading, { at, to, places: hit.values })) continue;
    // A short name is met in capitals only ("US" is not "us"), and a longer name goes on ("Papua Barat Daya").
    const token = reading.tokens[at];
    if (to === at + 1 && token !== undefined && token.text.length <= 3 && !token.isUpper) continue;
    const record = hit.values.find((place) => place.precision === 'COUNTRY') ?? hit.values[0];
    if (record === undefined) continue;
    claim(reading, {
      type: 'place',
      ...spanOf(reading, at, to),
      from: at,
      to,
      record,
      isCountry: record.precision === 'COUNTRY',
    });
    at = to - 1;
  }
}

/** "en La Paz", "in The Hague": an article written as a part of the name. */
function isArticleOfName(reading: Reading, at: number): boolean {
  const isArticle = isKind(reading, at, 'article') || isKind(reading, at, 'definite');
  return isArticle && reading.tokens[at]?.isCapital === true && isNameStart(reading, at + 1);
}

/** Claims a capitalised run right after a preposition of place: "di Rusun Sumur Welut", "in Hamam Alalil camp". */
export function findUnknownPlaces(reading: Reading): void {
  for (let at = 1; at < reading.tokens.length; at += 1) {
    if (reading.tokens[at]?.isCapital !== true) continue;
    if (!isNameStart(reading, at) && !isArticleOfName(reading, at)) continue;
    const isUnderPlace = entryAt(reading, at - 1, 'marker')?.entry.marker === 'at' || endsPlacePreposition(reading, at);
    if (!isUnderPlace || reading.sentenceOf[at] !== reading.sentenceOf[at - 1]) continue;
    const to = runEnd(reading, at, reading.compiled.pack.grammar.placePrepositions === undefined ? RUN : LONG_RUN);
    if (!isKind(reading, at, 'branch') && isKind(reading, at, 'month')) continue;
    claim(reading, { type: 'place', ...spanOf(reading, at, to), from: at, to, isCountry: false });
    at = to - 1;
  }
}
