/** Finds the clause of each chain: how far to the left and right of its triggers what it governs may stand. */
import type { Mention } from '../mentions/mention.js';
import type { Sentence } from '../text/find-sentences.js';
import { entryAt, isKind, type Reading } from '../text/reading.js';
import { firstTrigger, type Chain } from './chain-triggers.js';
import type { Trigger } from './find-triggers.js';

interface Bounds {
  readonly from: number;
  readonly to: number;
}

export interface Clause {
  readonly chain: Chain;
  readonly left: Bounds;
  readonly right: Bounds;
  readonly isRelative: boolean;
}

const ANTECEDENT_REACH = 4;

/** A say-verb with a body between it and the trigger opens another clause: "Menteri mengatakan BNPB telah mengirim". */
function afterSpeech(reading: Reading, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const say = entryAt(reading, at, 'say');
    if (say === undefined || reading.owner[at] !== undefined) continue;
    if (hasSubjectBetween(reading, at + say.length, to)) start = at + say.length;
  }
  return start;
}

/** A body, or a thing that a passive has for its subject: "Ketua mengatakan sapi itu akan disalurkan". */
function hasSubjectBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const type = reading.owner[at]?.type;
    if (type === 'actor' || type === 'item' || type === 'group' || type === 'money') return true;
  }
  return false;
}

function hasActorBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.owner[at]?.type === 'actor') return true;
  return false;
}

/** Whether the trigger stands in a relative clause: its pronoun is among the words right before it. */
function relativeBefore(reading: Reading, trigger: Trigger, from: number): number | undefined {
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - ANTECEDENT_REACH); at -= 1) {
    if (isKind(reading, at, 'relative')) return at;
    const owner = reading.owner[at];
    if (owner !== undefined && owner.type !== 'actor') return undefined;
  }
  return undefined;
}

/** The mention a relative clause hangs on, with those joined to it. */
function antecedentStart(reading: Reading, relative: number, from: number): number {
  for (let at = relative - 1; at >= Math.max(from, relative - ANTECEDENT_REACH); at -= 1) {
    const owner = reading.owner[at];
    if (owner !== undefined) return listStart(reading, owner, from);
  }
  return relative;
}

/** "bantuan berupa 40 tenda dan 90 selimut yang dibagikan", "PMI dan Baznas yang membagikan": those listed before the last one. */
function listStart(reading: Reading, last: Mention, from: number): number {
  let start = last.from;
  while (last.type === 'item' || last.type === 'actor') {
    let at = start - 1;
    while (at >= from && reading.owner[at] === undefined && joinsList(reading, at)) at -= 1;
    const before = at === start - 1 || at < from ? undefined : reading.owner[at];
    if (before?.type !== last.type || before.from < from) break;
    start = before.from;
  }
  return start;
}

function joinsList(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.text === ',' || isKind(reading, at, 'coordinator')) return true;
  return entryAt(reading, at, 'marker')?.entry.marker === 'object';
}

function leftStart(reading: Reading, first: Trigger, from: number): number {
  let start = from;
  for (let at = from; at < first.from; at += 1) {
    if (reading.owner[at] !== undefined) continue;
    const text = reading.tokens[at]?.text;
    const isBreak =
      text === ';' ||
      ((text === ':' || isKind(reading, at, 'clauseBreak')) && hasActorBetween(reading, at, first.from) && at > from);
    if (isBreak) start = at + 1;
  }
  return afterSpeech(reading, start, first.from);
}

function rightEnd(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (reading.owner[at] !== undefined) continue;
    if (reading.tokens[at]?.text === ';' || isKind(reading, at, 'clauseBreak')) return at;
    const isMark = ['"', '“', '”'].includes(reading.tokens[at]?.text ?? '');
    if (isMark && at > from + 1) return at;
    if (isKind(reading, at, 'say') && !isKind(reading, at, 'trigger') && !isKind(reading, at, 'marker')) return at;
  }
  return to;
}

/** "penyaluran bantuan merupakan bagian dari komitmen perusahaan": what is said of a noun is not its own. */
function nounEnd(reading: Reading, trigger: Trigger, to: number): number {
  if (trigger.voice !== 'noun') return to;
  // "Selain pemberian santunan, acara diisi oleh …": behind a word that opens a clause a noun's own ends with a comma.
  const isAside = isKind(reading, trigger.from - 1, 'clauseBreak');
  for (let at = trigger.to; at < to; at += 1)
    if (isKind(reading, at, 'copula') || (isAside && reading.tokens[at]?.text === ',')) return at;
  return to;
}

/** "Selain membagikan masker ke warga, BPBD juga mengirim …": a body after a comma begins the next act. */
function subjectStart(reading: Reading, next: Trigger, from: number): number {
  if (next.voice !== 'active') return next.from;
  for (let at = next.from - 1; at > from; at -= 1) {
    const owner = reading.owner[at];
    if (owner === undefined) continue;
    return owner.type === 'actor' && reading.tokens[owner.from - 1]?.text === ',' ? owner.from : next.from;
  }
  return next.from;
}

/** The clause of every chain of a sentence. */
export function findClauses(reading: Reading, sentence: Sentence, chains: readonly Chain[]): Clause[] {
  return chains.map((chain, i) => {
    const first = firstTrigger(chain);
    const last = chain.links.at(-1)?.trigger ?? chain.head;
    const before = chains[i - 1]?.links.at(-1)?.trigger.to ?? sentence.from;
    const nextTrigger = chains[i + 1]?.links[0]?.trigger;
    const next = nextTrigger === undefined ? sentence.to : subjectStart(reading, nextTrigger, last.to);
    const relative = relativeBefore(reading, first, before);
    const left =
      relative === undefined ? leftStart(reading, first, before) : antecedentStart(reading, relative, before);
    return {
      chain,
      left: { from: left, to: first.from },
      right: { from: last.to, to: rightEnd(reading, last.to, nounEnd(reading, last, next)) },
      isRelative: relative !== undefined,
    };
  });
}
