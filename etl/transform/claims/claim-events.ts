/** Turns what the reader found into claims: one statement each, with the sentence it stands in. */
import { createHash } from 'node:crypto';
import type { PartyRole } from '../../../schema/codelists/codelists.js';
import type { Claim, ClaimProperty, ClaimValues } from '../../../schema/records/claim.js';
import type { EvidenceQuote, ExtractedEvent } from '../../../schema/records/extracted.js';
import type { Span } from '../../../schema/records/span.js';

/**
 * @param events what `TextReader.read` returned for one text
 * @param text the document's text, unedited
 * @returns claims whose evidence quotes `text`; each event has exactly one `event` claim
 * @example claimEvents(reader.read({ text }).events, text)
 */
export function claimEvents(events: readonly ExtractedEvent[], text: string): readonly Claim[] {
  const keys = eventKeys(events);
  return events.flatMap((event, index) => claimEvent(event, { text, eventKey: keys[index]!, keys }));
}

/** The same sentence and kind give the same key when the document is read anew, so that ids survive a correction elsewhere. */
function eventKeys(events: readonly ExtractedEvent[]): readonly string[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const quote = event.evidence[0]!.quote.replace(/\s+/g, ' ').trim();
    const key = createHash('sha256').update(`${event.kind}\u001f${quote}`).digest('hex').slice(0, 16);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? key : `${key}.${count + 1}`;
  });
}

interface EventContext {
  readonly text: string;
  readonly eventKey: string;
  readonly keys: readonly string[];
}

function claimEvent(event: ExtractedEvent, { text, eventKey, keys }: EventContext): Claim[] {
  const claims: Claim[] = [];
  const add = <P extends ClaimProperty>(property: P, value: ClaimValues[P], evidence: EvidenceQuote): void => {
    const ordinal = claims.filter((claim) => claim.property === property).length;
    claims.push({ eventKey, property, value, evidence, confidence: event.confidence, ordinal } as Claim);
  };
  const sentenceOf = (span: Span): EvidenceQuote => evidenceAround(span, event.evidence, text);
  const [first, ...further] = event.evidence;
  const { kind, modality, band, factors } = event;
  add('event', { kind, modality, band, factors, partOf: event.partOf === null ? null : keys[event.partOf]! }, first!);
  for (const quote of further) add('quote', {}, quote);
  for (const party of partiesOf(event)) add('party', party, sentenceOf(party));
  for (const item of event.items) add('item', item, sentenceOf(item));
  for (const money of event.money) add('money', money, sentenceOf(money));
  for (const place of event.places) add('place', place, sentenceOf(place));
  for (const group of event.beneficiaries) add('beneficiary', group, sentenceOf(group));
  if (event.date) add('date', event.date, sentenceOf(event.date));
  return claims;
}

const inRole = (role: PartyRole, parties: ExtractedEvent['donors']): ClaimValues['party'][] =>
  parties.map((party) => ({ ...party, role }));

function partiesOf(event: ExtractedEvent): ClaimValues['party'][] {
  return [
    ...inRole('DONOR', event.donors),
    ...inRole('IMPLEMENTER', event.implementers),
    ...inRole('RECIPIENT', event.recipients),
    ...(event.others ?? []),
  ];
}

/** The event's sentence that holds the span; a span outside all of them (a dateline, a speaker) is quoted by its own line. */
function evidenceAround(span: Span, sentences: readonly EvidenceQuote[], text: string): EvidenceQuote {
  const holder = sentences.find((sentence) => sentence.start <= span.start && span.end <= sentence.end);
  if (holder) return holder;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const isShort = end - start <= 400;
  return isShort
    ? { quote: text.slice(start, end), start, end }
    : { quote: text.slice(span.start, span.end), start: span.start, end: span.end };
}
