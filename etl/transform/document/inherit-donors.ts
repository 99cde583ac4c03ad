/** Gives an act without a giver the giver of the act told just before it: one recorded step, which costs confidence. */
import type { EventDraft } from './event-draft.js';

const REACH_SENTENCES = 6;

function firstSentence(event: EventDraft): number {
  return event.sentences[0] ?? 0;
}

function isNear(a: EventDraft, b: EventDraft): boolean {
  return Math.abs(firstSentence(a) - firstSentence(b)) <= REACH_SENTENCES;
}

/** A giver cannot be the one who receives here, and a general word ("pemerintah") is not handed on. */
function canGive(giver: EventDraft, event: EventDraft): boolean {
  if (giver.donors.length === 0 || giver.isDonorInherited || giver.kind === 'APPEAL' || giver.kind === 'PARTNERSHIP')
    return false;
  // What a ship that was stopped did not bring, and what its crew was given ashore, are not of one giver.
  if (giver.modality === 'NEGATED' && event.modality !== 'NEGATED') return false;
  const isSelf = giver.donors.some(({ key }) => event.recipients.some((recipient) => recipient.key === key));
  return (
    !isSelf &&
    giver.donors.every(
      ({ record, sort }) => record !== undefined || sort === 'shape' || sort === 'name' || sort === 'office',
    )
  );
}

/** Fills `donors` of the events that have none; the nearest event before wins over one after. */
export function inheritDonors(events: readonly EventDraft[]): void {
  events.forEach((event, i) => {
    if (event.donors.length > 0 || event.kind === 'APPEAL' || event.kind === 'PARTNERSHIP') return;
    const before = events.slice(Math.max(0, i - 4), i).toReversed();
    const after = events.slice(i + 1, i + 3);
    const giver = [...before, ...after].find((other) => canGive(other, event) && isNear(other, event));
    if (giver === undefined) return;
    event.donors = giver.donors;
    event.implementers = event.implementers.filter(({ key }) => !giver.donors.some((donor) => donor.key === key));
    event.isDonorInherited = true;
  });
}
