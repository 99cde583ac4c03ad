/** Finds the words of a sentence that say aid was given, got, promised or asked for, and settles their voice. */
import type { Frame, Voice } from '../languages/pack.js';
import type { Sentence } from '../text/find-sentences.js';
import { entryAt, isKind, type Reading } from '../text/reading.js';
import type { SettledVoice } from './role-tables.js';

export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  readonly voice: SettledVoice;
  /** What the form itself says of when: "entregará". */
  readonly modality?: 'PLANNED';
  /** The form says that the speaker acts: "llevamos". */
  readonly isFirstPerson?: true;
}

const AUXILIARY_REACH = 3;

/** "was generously donated": an auxiliary stands at most three tokens before. */
function hasPassiveAuxiliary(reading: Reading, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - AUXILIARY_REACH); i -= 1) {
    if (isKind(reading, i, 'auxiliary')) return true;
    if (reading.owner[i] !== undefined || reading.tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "items delivered to the camp": a form that could be either is passive right after a thing, or before its agent. */
function isPassiveForm(reading: Reading, at: number, to: number, from: number): boolean {
  if (hasPassiveAuxiliary(reading, at, from)) return true;
  if (entryAt(reading, to, 'marker')?.entry.marker === 'by') return true;
  const before = at > from ? reading.owner[at - 1] : undefined;
  const next = reading.owner[to];
  const hasObject = next?.type === 'item' || next?.type === 'money';
  return (before?.type === 'item' || before?.type === 'money') && !hasObject;
}

function settleVoice(
  reading: Reading,
  voice: Voice,
  { from, to, start }: { from: number; to: number; start: number },
): SettledVoice {
  if (voice !== 'either') return voice;
  return isPassiveForm(reading, from, to, start) ? 'passive' : 'active';
}

/** A word inside a name, a sum or a date is no trigger; a thing can be one ("bantuan"). */
function isHidden(reading: Reading, at: number): boolean {
  const owner = reading.owner[at];
  return owner !== undefined && owner.type !== 'item';
}

/** "titik distribusi", "a distribution point": a longer phrase that is no thing is no act either. */
function endsOther(reading: Reading, at: number): boolean {
  return (entryAt(reading, at - 1, 'notThing')?.length ?? 0) > 1 || (entryAt(reading, at, 'notThing')?.length ?? 0) > 1;
}

/** Every trigger of a sentence in order; the longest phrase wins. */
export function findTriggers(reading: Reading, sentence: Sentence): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const hit = entryAt(reading, at, 'trigger');
    if (hit === undefined || isHidden(reading, at) || endsOther(reading, at)) continue;
    const to = at + hit.length;
    // "a treatment": a bare form right after an article is a noun, and no trigger.
    // "la donó": a stressed ending is a verb's, and the article a pronoun.
    const isStressed = reading.tokens[at]?.text.endsWith('ó') === true;
    const isNominal =
      hit.entry.voice === 'active' && at > sentence.from && isKind(reading, at - 1, 'article') && !isStressed;
    if (isNominal) continue;
    if (reading.owner[at]?.type === 'item' && hit.entry.voice !== 'noun') continue;
    triggers.push({
      from: at,
      to,
      frame: hit.entry.frame,
      voice: settleVoice(reading, hit.entry.voice, { from: at, to, start: sentence.from }),
      ...(hit.entry.modality === undefined ? {} : { modality: hit.entry.modality }),
      ...(hit.entry.isFirstPerson === undefined ? {} : { isFirstPerson: hit.entry.isFirstPerson }),
    });
    at = to - 1;
  }
  return triggers;
}
