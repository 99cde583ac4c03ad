/** Ties an acronym to the name before it, "Gerakan Amal Kota (GAK)", so that the acronym alone means the same body later. */
import { foldWord } from '../text/fold.js';
import { claim, isKind, spanOf, type Reading } from '../text/reading.js';
import type { ActorMention } from './mention.js';
import { runEnd } from './name-run.js';

const RUN = { mayCoordinate: true, mayConnect: true };
const MAX_WORDS = 10;

/** "(IOM)" after a name: the acronym's token. */
function bracketedAt(reading: Reading, open: number): number | undefined {
  const [bracket, acronym, shut] = [reading.tokens[open], reading.tokens[open + 1], reading.tokens[open + 2]];
  if (bracket?.text !== '(' || shut?.text !== ')' || acronym?.kind !== 'word') return undefined;
  return acronym.isUpper || (acronym.isCapital && acronym.text.length <= 12) ? open + 1 : undefined;
}

function initialsOf(reading: Reading, from: number, to: number): string {
  let initials = '';
  for (let i = from; i < to; i += 1) if (reading.tokens[i]?.isCapital) initials += reading.tokens[i]?.text[0] ?? '';
  return foldWord(initials);
}

/** The capitals before the bracket, when their initials spell the acronym: the name of a body no list knows. */
function nameBefore(reading: Reading, open: number): ActorMention | undefined {
  const acronym = reading.tokens[open + 1];
  if (acronym?.isUpper !== true || acronym.text.length < 3) return undefined;
  for (let from = Math.max(0, open - MAX_WORDS); from < open - 1; from += 1) {
    if (reading.tokens[from]?.isCapital !== true || isKind(reading, from, 'group')) continue;
    if (initialsOf(reading, from, open) !== acronym.key) continue;
    if (runEnd(reading, from, RUN) !== open) continue;
    return claim(reading, { type: 'actor', sort: 'shape', ...spanOf(reading, from, open), from, to: open });
  }
  return undefined;
}

/** "Otorita IKN" shortened to "OIKN": the first letter of each word, and the whole of an acronym in it. */
function shortOf(reading: Reading, { from, to }: ActorMention): string {
  let short = '';
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token?.isCapital === true) short += token.isUpper ? token.text : (token.text[0] ?? '');
  }
  return short;
}

const MIN_SHORT = 4;

/** Short forms that a text uses without a bracket, of names that hold an acronym themselves. */
function bindShortForms(reading: Reading, bound: Map<string, ActorMention>): void {
  for (const mention of reading.mentions) {
    if (mention.type !== 'actor' || !['registry', 'shape'].includes(mention.sort)) continue;
    const short = shortOf(reading, mention);
    if (short.length >= MIN_SHORT && short !== mention.text && !bound.has(short)) bound.set(short, mention);
  }
}

/** Binds every bracketed acronym and claims each later mention of it. Returns acronym → the mention it stands for. */
export function bindAcronyms(reading: Reading): ReadonlyMap<string, ActorMention> {
  const bound = new Map<string, ActorMention>();
  for (let open = 1; open < reading.tokens.length - 2; open += 1) {
    const acronymAt = bracketedAt(reading, open);
    if (acronymAt === undefined) continue;
    const owner = reading.owner[open - 1];
    const name =
      owner?.type === 'actor' && owner.to === open
        ? owner
        : owner === undefined
          ? nameBefore(reading, open)
          : undefined;
    const text = reading.tokens[acronymAt]?.text ?? '';
    if (name === undefined || name.sort === 'person' || bound.has(text)) continue;
    bound.set(text, name);
    const inner = reading.owner[acronymAt];
    // "Lembaga Zakat Umat (LZU)": letters in the bracket that looked like a body of their own.
    if (inner !== undefined && inner.type === 'actor' && inner.record === undefined) {
      for (let at = inner.from; at < inner.to; at += 1) reading.owner[at] = undefined;
    }
  }
  bindShortForms(reading, bound);
  if (bound.size === 0) return bound;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const name = bound.get(reading.tokens[at]?.text ?? '');
    if (name === undefined || reading.owner[at] !== undefined) continue;
    claim(reading, {
      type: 'actor',
      sort: name.sort,
      ...spanOf(reading, at, at + 1),
      from: at,
      to: at + 1,
      antecedent: name,
      ...(name.record === undefined ? {} : { record: name.record }),
    });
  }
  return bound;
}
