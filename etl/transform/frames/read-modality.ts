/** Settles whether an act is done, going on, planned or denied, from the words before its trigger. */
import type { Modality } from '../../../schema/codelists/codelists.js';
import { anyAt, isKind, sentenceAround, type Reading } from '../text/reading.js';
import { firstTrigger, type Chain } from './chain-triggers.js';
import type { Trigger } from './find-triggers.js';

const REACH = 6;
const CLAUSE_REACH = 20;

/** `WISHED`: asked, hoped, advised. Nothing happened and nobody promised: no event. */
export type ReadModality = Modality | 'WISHED';

/** The words right before a trigger, back to a name, a mark or another trigger. */
function wordsBefore(reading: Reading, trigger: Trigger, from: number): number[] {
  const words: number[] = [];
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - REACH); at -= 1) {
    const token = reading.tokens[at];
    const owner = reading.owner[at];
    if (token?.text === ',' && words.length > 0) break;
    if (owner !== undefined && owner.type !== 'date' && !(owner.type === 'actor' && owner.sort === 'pronoun')) {
      if (trigger.voice !== 'passive' || words.length > 0) break;
    }
    words.push(at);
  }
  return words;
}

/** Whether a word for what is to come stands from `from` up to `to`, in no name. */
function saysPlan(reading: Reading, from: number, to: number): boolean {
  return anyAt(from, to, (at) => reading.owner[at] === undefined && isKind(reading, at, 'planned'));
}

/** "… funds that will ensure that WFP can provide food": what somebody will be able to do is planned, and no mere wish. */
function isPlannedAbility(reading: Reading, trigger: Trigger, words: readonly number[]): boolean {
  if (!words.every((at) => !isKind(reading, at, 'wished') || isKind(reading, at, 'able'))) return false;
  return saysPlan(reading, sentenceAround(reading, trigger.from)?.from ?? trigger.from, trigger.from);
}

/** "jika", "apabila": what such a word opens has not happened. "agar" opens a purpose. */
function isCondition(reading: Reading, at: number): boolean {
  const isOpened = isKind(reading, at, 'wished') && isKind(reading, at, 'clauseBreak');
  return isOpened && !isKind(reading, at, 'infinitive') && reading.owner[at] === undefined;
}

function hasCondition(reading: Reading, from: number, to: number): boolean {
  return anyAt(from, to, (at) => isCondition(reading, at));
}

/** "Jika pengadaan dilakukan langsung, negara memberi …": a condition opens the sentence, or stands close before the act. */
function isConditional(reading: Reading, trigger: Trigger, from: number): boolean {
  const start = sentenceAround(reading, trigger.from)?.from ?? from;
  const near = Math.max(from, trigger.from - CLAUSE_REACH);
  return hasCondition(reading, start, start + 2) || hasCondition(reading, near, trigger.from);
}

/** "… akan memberi bantuan jika salah satu diserang": a plan with a condition behind it in its sentence. */
function hasConditionAfter(reading: Reading, trigger: Trigger): boolean {
  return hasCondition(reading, trigger.to, sentenceAround(reading, trigger.from)?.to ?? trigger.to);
}

function modalityBefore(reading: Reading, trigger: Trigger, from: number): ReadModality | undefined {
  const words = wordsBefore(reading, trigger, from);
  const has = (kind: 'wished' | 'planned' | 'ongoing'): boolean =>
    words.some(
      (at) =>
        isKind(reading, at, kind) &&
        !(kind === 'ongoing' && trigger.voice === 'passive' && isKind(reading, at, 'auxiliary')),
    );
  // "tidak hanya membagikan 40 tenda, tetapi juga …": what is not the only thing was done.
  if (words.some((at) => isKind(reading, at, 'negated') && !isKind(reading, at, 'notOnly'))) return 'NEGATED';
  if (isConditional(reading, trigger, from)) return 'WISHED';
  if (has('wished')) return isPlannedAbility(reading, trigger, words) ? 'PLANNED' : 'WISHED';
  if (has('planned') || trigger.modality === 'PLANNED')
    return hasConditionAfter(reading, trigger) ? 'WISHED' : 'PLANNED';
  return has('ongoing') ? 'ONGOING' : undefined;
}

/** Whether a word of a kind stands anywhere in the sentence of a trigger. */
function saysAnywhere(reading: Reading, trigger: Trigger, kind: 'repeated' | 'thwarted'): boolean {
  const { from, to } = sentenceAround(reading, trigger.from) ?? { from: 0, to: 0 };
  return anyAt(from, to, (at) => isKind(reading, at, kind));
}

/** What the rest of the sentence makes of an act that its verb says was done. */
function modalityAround(reading: Reading, { head }: Chain): Modality {
  const isMoved = head.frame.act === 'give' && (head.frame.kind === 'DELIVERY' || head.frame.kind === 'DISTRIBUTION');
  if (isMoved && saysAnywhere(reading, head, 'thwarted')) return 'NEGATED';
  return saysAnywhere(reading, head, 'repeated') ? 'ONGOING' : 'DONE';
}

/** "untuk disalurkan ke wilayah lain", "untuk mendapatkan bantuan": what is to be done with things, or got, has not been yet. */
function isPurpose(reading: Reading, { from, voice, frame }: Trigger): boolean {
  return (voice === 'passive' || frame.act === 'receive') && isKind(reading, from - 1, 'infinitive');
}

/** "se coordina con la oficina la entrega de carpas", "will use the funds to provide food": a plan in the clause before a noun or an infinitive is about it. */
function isInPlan(reading: Reading, { from: end, voice }: Trigger, from: number): boolean {
  if (voice !== 'noun' && !isKind(reading, end - 1, 'infinitive')) return false;
  return saysPlan(reading, Math.max(from, end - CLAUSE_REACH), end);
}

/** The modality of a chain: what stands before its first trigger, then before its head, then what a promise makes of it. */
export function readModality(reading: Reading, chain: Chain, from: number): ReadModality {
  const first = firstTrigger(chain);
  const carrier = chain.links.find(({ link }) => link === 'carried')?.trigger;
  const stated =
    modalityBefore(reading, first, from) ??
    (chain.head === first ? undefined : modalityBefore(reading, chain.head, first.to)) ??
    (carrier === undefined ? undefined : modalityBefore(reading, carrier, first.to)) ??
    (isPurpose(reading, first) || isInPlan(reading, first, from) ? 'PLANNED' : undefined);
  if (stated === 'NEGATED' || stated === 'WISHED') return stated;
  if (chain.governor !== undefined && hasConditionAfter(reading, first)) return 'WISHED';
  if (chain.governor !== undefined) return chain.governor.frame.kind === 'PLEDGE' ? 'PLANNED' : (stated ?? 'DONE');
  return stated ?? modalityAround(reading, chain);
}
