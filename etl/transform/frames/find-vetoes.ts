/** Tells handing over aid from handing over anything else: "menyerahkan laporan", "delivered a speech". */
import { splitWords } from '../languages/split-words.js';
import type { Frame } from '../languages/pack.js';
import { isKind, sentenceAround, type Reading } from '../text/reading.js';
import type { Draft } from './draft.js';

const OBJECT_REACH = 5;

const vetoesOf = new WeakMap<Frame, ReadonlySet<string>>();

function frameVetoes(frame: Frame): ReadonlySet<string> {
  const known = vetoesOf.get(frame);
  if (known !== undefined) return known;
  const words = new Set(splitWords(frame.vetoes ?? ''));
  vetoesOf.set(frame, words);
  return words;
}

/** The frame's own vetoes anywhere in its clause. */
function hasFrameVeto(reading: Reading, { chain, from, to }: Draft): boolean {
  const vetoes = frameVetoes(chain.head.frame);
  const firstVetoes = frameVetoes(chain.links[0]?.trigger.frame ?? chain.head.frame);
  if (vetoes.size === 0 && firstVetoes.size === 0) return false;
  for (let at = from; at < to; at += 1) {
    const key = reading.tokens[at]?.key ?? '';
    if (vetoes.has(key) || firstVetoes.has(key)) return true;
  }
  return false;
}

/** "Ungkapan rasa syukur yang mendalam diberikan …": the words that a relative clause hangs on. */
function antecedentFrom(reading: Reading, from: number): number {
  const start = sentenceAround(reading, from)?.from ?? from;
  if (reading.owner[from] !== undefined) return from;
  let first = from;
  while (first > Math.max(start, from - OBJECT_REACH) && reading.owner[first - 1] === undefined) first -= 1;
  return first;
}

/** A vetoed thing where the object stands: right after an active verb, before a passive, before any item of aid. */
function hasVetoedObject(reading: Reading, { chain, from, to, isRelative }: Draft): boolean {
  const trigger = chain.links.at(-1)?.trigger ?? chain.head;
  const isAfter = chain.head.voice !== 'passive';
  const [first, last] = isAfter
    ? [trigger.to, Math.min(to, trigger.to + OBJECT_REACH)]
    : [isRelative ? antecedentFrom(reading, from) : from, (chain.links[0]?.trigger ?? trigger).from];
  for (let at = first; at < last; at += 1) {
    const owner = reading.owner[at];
    if (owner?.type === 'item' && !isKind(reading, at, 'veto')) return false;
    if (owner?.type === 'money') return false;
    if ((owner === undefined || owner.type === 'item') && isKind(reading, at, 'veto')) return true;
    if (isAfter && isKind(reading, at, 'marker') && at > first) return false;
  }
  return false;
}

/** "menyerahkan tanggung jawab untuk mendistribusikan bantuan": the object of the first verb, where another comes under it. */
function hasVetoBetween(reading: Reading, { chain: { links, head } }: Draft): boolean {
  const next = links[1];
  if (head.voice !== 'active' || next?.link !== 'under') return false;
  for (let at = head.to; at < Math.min(next.trigger.from, head.to + OBJECT_REACH); at += 1) {
    if (reading.owner[at] !== undefined) return false;
    if (isKind(reading, at, 'veto')) return true;
  }
  return false;
}

/** Whether the draft's clause holds a word that makes it no aid. */
export function isVetoed(reading: Reading, draft: Draft): boolean {
  return hasFrameVeto(reading, draft) || hasVetoBetween(reading, draft) || hasVetoedObject(reading, draft);
}
