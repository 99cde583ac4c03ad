/** Lets verbs of one sentence share a subject: "IOM mengirim beras dan menyerahkan tenda". */
import type { ActorMention } from '../mentions/mention.js';
import { isKind, type Reading } from '../text/reading.js';
import type { Draft } from './draft.js';

function donorActors(draft: Draft): ActorMention[] {
  return draft.parties.filter(({ role }) => role === 'donor').map(({ mention }) => mention);
}

function isActive({ chain }: Draft): boolean {
  return chain.links[0]?.trigger.voice === 'active';
}

/** "IOM mengirim beras dan menyerahkan tenda": the second verb has the first one's subject. */
function inheritSubject(reading: Reading, before: Draft, draft: Draft): void {
  if (!isActive(before) || !isActive(draft) || draft.frame.act === 'receive' || before.frame.act === 'receive') return;
  if (draft.parties.some(({ role }) => role === 'donor')) return;
  const isCoordinated = [...range(before.chain.head.to, draft.chain.head.from)].some(
    (at) => isKind(reading, at, 'coordinator') || reading.tokens[at]?.text === ',',
  );
  if (!isCoordinated) return;
  for (const mention of donorActors(before)) draft.parties.push({ role: 'donor', mention });
}

/** "Selain membagikan masker, BPBD mengirim logistik": the first verb's subject comes with the second. */
function lendSubject(before: Draft, draft: Draft): void {
  const isOpen = isActive(before) && isActive(draft) && before.frame.act === 'give' && draft.frame.act === 'give';
  if (!isOpen || before.parties.some(({ role }) => role === 'donor')) return;
  for (const mention of donorActors(draft)) before.parties.push({ role: 'donor', mention });
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at += 1) yield at;
}

/** Hands subjects on within the drafts of one sentence, forwards and then backwards. */
export function shareSubjects(reading: Reading, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    if (before === undefined) return;
    inheritSubject(reading, before, draft);
    lendSubject(before, draft);
  });
}
