/** Dates an act by the sentence on its occasion: "Kegiatan itu digelar Kamis (28/5)" says when the aid before it was handed out. */
import { isKind, type Reading } from '../text/reading.js';
import type { EventDraft } from './event-draft.js';
import { findSentenceDate } from './find-event-date.js';

const REACH_SENTENCES = 3;

function namesOccasion(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) if (isKind(reading, at, 'occasion')) return true;
  return false;
}

/** Gives undated acts that have happened the date of an occasion near by. */
export function dateFromOccasions(reading: Reading, events: readonly EventDraft[]): void {
  const told = new Set(events.flatMap(({ sentences }) => sentences));
  for (const event of events) {
    if (event.date !== undefined || event.modality !== 'DONE') continue;
    const first = Math.min(...event.sentences);
    const last = Math.max(...event.sentences);
    for (let sentence = Math.max(0, first - REACH_SENTENCES); sentence <= last + REACH_SENTENCES; sentence += 1) {
      if (told.has(sentence) && !event.sentences.includes(sentence)) continue;
      if (!namesOccasion(reading, sentence)) continue;
      event.date ??= findSentenceDate(reading, sentence);
    }
  }
}
