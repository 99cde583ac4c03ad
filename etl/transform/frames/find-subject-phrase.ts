/** Finds a giver that is no name: "A fishing cooperative from Sfax has sent nets", "the governor of Lakes State presented …". */
import type { ActorMention } from '../mentions/mention.js';
import { entryAt, isKind, spanOf, type Reading } from '../text/reading.js';
import type { Clause } from './find-clauses.js';

const MAX_HEAD = 5;
const MAX_TOKENS = 9;
/** What may join the head of the phrase to the name behind it. */
const JOINS = new Set(['of', 'at', 'from']);

/** The index after the words right before the trigger that belong to the verb: "has", "also", "will". */
function phraseEnd(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && reading.owner[end - 1] === undefined && isVerbal(reading, end - 1)) end -= 1;
  return end;
}

function isVerbal(reading: Reading, at: number): boolean {
  const isAuxiliary = (['auxiliary', 'planned', 'ongoing', 'negated'] as const).some((kind) =>
    isKind(reading, at, kind),
  );
  return isAuxiliary || isKind(reading, at, 'verbal');
}

/** Whether the words from an article on are one noun phrase: a head of a few words, and at most one name hanging on it. */
function isPhrase(reading: Reading, from: number, to: number): boolean {
  let joins = 0;
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind !== 'word' || isKind(reading, at, 'relative') || isKind(reading, at, 'say')) return false;
    const type = reading.owner[at]?.type;
    if (type === 'item' || type === 'money' || type === 'date' || type === 'group') return false;
    const marker = type === undefined ? entryAt(reading, at, 'marker')?.entry.marker : undefined;
    if (marker === undefined) continue;
    if (!JOINS.has(marker) || at - from > MAX_HEAD || at === from) return false;
    joins += 1;
  }
  return joins <= 1 && to > from;
}

/** The noun phrase that is the subject of an active trigger, where no name is; undefined when there is none. */
export function findSubjectPhrase(reading: Reading, { left }: Clause): ActorMention | undefined {
  if (reading.compiled.pack.grammar.verbals === undefined) return undefined;
  const end = phraseEnd(reading, left.from, left.to);
  for (let at = Math.max(left.from, end - MAX_TOKENS); at < end - 1; at += 1) {
    if (reading.owner[at] !== undefined || !(isKind(reading, at, 'article') || isKind(reading, at, 'definite')))
      continue;
    if (at > left.from && isKind(reading, at - 1, 'marker')) continue;
    if (!isPhrase(reading, at + 1, end)) continue;
    return { type: 'actor', sort: 'institution', ...spanOf(reading, at + 1, end), from: at + 1, to: end };
  }
  return undefined;
}
