/** What `extract` prints: the events of the publishing band, or those above a confidence that was asked for. */
import type { ExtractedEvent, Extraction } from '../schema/records/extracted.js';

/** `partOf` is an index: it is counted anew among the events that stay, and null where the whole does not. */
export function publishedEvents(extraction: Extraction, minConfidence: number | undefined): Extraction {
  const isKept = (event: ExtractedEvent): boolean =>
    minConfidence === undefined ? event.band === 'PUBLISH' : event.confidence >= minConfidence;
  const kept = extraction.events.filter(isKept);
  const newIndex = new Map(kept.map((event, index) => [extraction.events.indexOf(event), index]));
  const events = kept.map((event) => ({
    ...event,
    partOf: event.partOf === null ? null : (newIndex.get(event.partOf) ?? null),
  }));
  return { ...extraction, events };
}
