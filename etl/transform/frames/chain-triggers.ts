/**
 * Ties the triggers of a sentence that tell one act: "berkomitmen menyalurkan" (promised and governed), "mengirim dan menyerahkan"
 * (the same), "menyumbang Rp 2 juta untuk membantu korban" (an act and its purpose).
 */
import { anyAt, isKind, type Reading } from '../text/reading.js';
import type { Trigger } from './find-triggers.js';

/** `carried`: the light verb that carries the noun before it: "penyerahan bantuan dilakukan oleh …". */
export type Link = 'first' | 'governed' | 'same' | 'under' | 'carried';

export interface ChainLink {
  readonly trigger: Trigger;
  readonly link: Link;
}

/** One act: its first trigger and those tied to it. */
export interface Chain {
  readonly links: readonly ChainLink[];
  /** The trigger whose table of roles the act follows: the governed one below a promise. */
  readonly head: Trigger;
  /** The promise above the head. */
  readonly governor: Trigger | undefined;
}

/** The trigger that opens the act: a promise, or the head itself. */
export const firstTrigger = ({ links, head }: Chain): Trigger => links[0]?.trigger ?? head;

const GOVERNOR_REACH = 7;
/** "menggelar kegiatan penyembelihan dan distribusi": a verb that says little, and the noun that says what was done. */
const LIGHT_REACH = 5;

function hasActorOrGroup(reading: Reading, from: number, to: number): boolean {
  return anyAt(from, to, (at) => {
    const type = reading.owner[at]?.type;
    return type === 'actor' || type === 'group';
  });
}

const hasMention = (reading: Reading, from: number, to: number): boolean =>
  anyAt(from, to, (at) => reading.owner[at] !== undefined);

function hasInfinitiveBefore(reading: Reading, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i -= 1) {
    if (isKind(reading, i, 'infinitive')) return true;
    if (reading.owner[i] !== undefined) return false;
  }
  return false;
}

const CARRIED_REACH = 10;

/** "penyaluran daging kurban itu akan dilakukan Kamis": a passive verb that says little, behind the noun that is its subject. */
function isCarried(reading: Reading, before: Trigger, next: Trigger): boolean {
  if (before.voice !== 'noun' || next.voice !== 'passive' || next.frame.isLight !== true) return false;
  return next.from - before.to <= CARRIED_REACH;
}

/** How a trigger is tied to the one before it; undefined when it tells an act of its own. */
function linkOf(reading: Reading, before: Trigger, next: Trigger): Link | undefined {
  const [from, to] = [before.to, next.from];
  const hasBreak = anyAt(
    from,
    to,
    (at) => isKind(reading, at, 'clauseBreak') || isKind(reading, at, 'say') || reading.tokens[at]?.text === ';',
  );
  if (hasBreak) return undefined;
  if (isCarried(reading, before, next)) return 'carried';
  if (before.frame.governs === true && to - from <= GOVERNOR_REACH && !hasMention(reading, from, to)) return 'governed';
  if (next.voice === 'noun' && before.voice === 'active' && to - from <= LIGHT_REACH && !hasMention(reading, from, to))
    return 'governed';
  const isJoined = to - from <= 3 && anyAt(from, to, (at) => isKind(reading, at, 'coordinator'));
  if (isJoined && !hasMention(reading, from, to) && before.voice === next.voice) return 'same';
  if (to === from && before.voice === 'active' && next.voice === 'active') return 'governed';
  if (hasInfinitiveBefore(reading, to, from) && next.voice !== 'passive') return 'under';
  const isObjectClause = before.frame.act === 'help' && next.voice === 'active' && hasActorOrGroup(reading, from, to);
  const isPlain = !anyAt(from, to, (at) => isKind(reading, at, 'coordinator') || reading.tokens[at]?.text === ',');
  return isObjectClause && isPlain ? 'under' : undefined;
}

/** "welcomed a contribution": the noun is what was received. */
export function isObjectOf(reading: Reading, { frame, to }: Trigger, next: Trigger): boolean {
  const isNear = next.from - to <= LIGHT_REACH && !anyAt(to, next.from, (at) => isActorOrMark(reading, at));
  return frame.act === 'receive' && next.voice === 'noun' && isNear;
}

function isActorOrMark(reading: Reading, at: number): boolean {
  return reading.owner[at]?.type === 'actor' || reading.tokens[at]?.text === ',' || isKind(reading, at, 'coordinator');
}

function close(links: readonly ChainLink[]): Chain | undefined {
  const [first, ...rest] = links;
  if (first === undefined) return undefined;
  const governed = rest.find(({ link }) => link === 'governed');
  const isPromise = first.trigger.frame.governs === true;
  const governor = isPromise ? first.trigger : undefined;
  return { links, head: governed?.trigger ?? first.trigger, governor };
}

/** Chains of triggers in order. */
export function chainTriggers(reading: Reading, triggers: readonly Trigger[]): Chain[] {
  const groups: ChainLink[][] = [];
  for (const trigger of triggers) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.trigger;
    // "welcomed a contribution": the noun is what was received, not another act.
    if (before !== undefined && isObjectOf(reading, before, trigger)) continue;
    const link = before === undefined ? undefined : linkOf(reading, before, trigger);
    if (group === undefined || link === undefined) groups.push([{ trigger, link: 'first' }]);
    else group.push({ trigger, link });
  }
  return groups.map(close).filter((chain) => chain !== undefined);
}
