/** Writes an event draft out as the record the reader returns. Every name, thing, sum and quote carries its offsets. */
import type {
  EvidenceQuote,
  ExtractedDate,
  ExtractedEvent,
  ExtractedItem,
  ExtractedMoney,
  ExtractedOrganization,
} from '../../../schema/records/extracted.js';
import type { Issue } from '../../../schema/records/issue.js';
import type { Span } from '../../../schema/records/span.js';
import { scoreConfidence } from '../judge/score-confidence.js';
import type { TopicJudgement } from '../judge/topic-gate.js';
import type { ItemMention } from '../mentions/mention.js';
import type { Reading } from '../text/reading.js';
import { concreteItems, type EventDraft } from './event-draft.js';
import type { MoneyDraft } from '../frames/draft.js';
import { bareDollarOf, homeCountry } from './home-currency.js';
import type { Party } from './party-index.js';
import { settleGroups } from './settle-groups.js';

const MAX_EVIDENCE = 4;

// Below, spans are written out: the engine takes a microsecond for each property that follows a spread at the head of a literal.
function toSpan({ start, end, text }: Span): Span {
  return { start, end, text };
}

function writeOrganization({ span, record, via }: Party): ExtractedOrganization {
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    ...(record === undefined ? {} : { canonical: record.name, organizationId: record.id }),
    ...(via === undefined ? {} : { via: toSpan(via) }),
  };
}

function writeItem(item: ItemMention): ExtractedItem {
  const { start, end, text, quantity } = item;
  return {
    start,
    end,
    text,
    what: item.what,
    quantity: quantity?.value ?? null,
    ...(quantity?.min === undefined ? {} : { quantityMin: quantity.min }),
    ...(quantity?.max === undefined ? {} : { quantityMax: quantity.max }),
    ...(quantity === undefined ? {} : { qualifier: quantity.qualifier }),
    unit: item.unit,
    category: item.code,
  };
}

/** Aid without a thing is worth listing only where nothing else says what was given. */
function itemsToShow(event: EventDraft): ItemMention[] {
  const things = concreteItems(event);
  if (things.length > 0) return things;
  if (event.money.length > 0) return [];
  const [longest] = event.items.toSorted((a, b) => b.text.length - a.text.length || a.from - b.from);
  return longest === undefined ? [] : [longest];
}

function writeMoney({ mention, isWorth }: MoneyDraft, bareDollar: string): ExtractedMoney {
  const { start, end, text } = mention;
  return {
    start,
    end,
    text,
    amount: mention.amount,
    currency: mention.isBareDollar ? bareDollar : mention.currency,
    qualifier: mention.qualifier,
    ...(isWorth ? { inKind: true } : {}),
  };
}

function evidenceOf(reading: Reading, sentence: number): EvidenceQuote {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 1 };
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? start;
  return { quote: reading.text.slice(start, end), start, end };
}

/** The date told; else the day of publication for an act that has happened, and marked as such. */
function writeDate(reading: Reading, event: EventDraft): ExtractedDate | null {
  if (event.date !== undefined) {
    const { start, end, text, value, precision, basis } = event.date;
    return { start, end, text, value, precision, basis };
  }
  const hasHappened = event.modality === 'DONE' || event.modality === 'ONGOING';
  if (!hasHappened || reading.published === undefined) return null;
  const start = evidenceOf(reading, event.sentences[0] ?? 0).start;
  return { start, end: start, text: '', value: reading.published.slice(0, 10), precision: 'day', basis: 'published' };
}

function reportUnknown(items: readonly ItemMention[], issues: Issue[]): void {
  for (const { isUnknown, what, start, end } of items)
    if (isUnknown)
      issues.push({
        code: 'ITEM_UNKNOWN',
        message: `"${what}" is given, but no lexicon knows it; add it to the language's items.ts.`,
        start,
        end,
      });
}

export interface EventsToWrite {
  readonly events: readonly EventDraft[];
  readonly topic: TopicJudgement;
}

/** Writes every event; `partOf` is the index of the whole. */
export function writeEvents(reading: Reading, { events, topic }: EventsToWrite): ExtractedEvent[] {
  const home = homeCountry(reading, events);
  return events.map((event) => {
    const items = itemsToShow(event);
    reportUnknown(items, reading.issues);
    const whole = event.partOf === undefined ? -1 : events.indexOf(event.partOf);
    return {
      kind: event.kind,
      modality: event.modality,
      donors: event.donors.map(writeOrganization),
      implementers: event.implementers.map(writeOrganization),
      recipients: event.recipients.map(writeOrganization),
      beneficiaries: settleGroups(event.groups, reading.sentenceOf).map(({ start, end, text, count, unit }) => ({
        start,
        end,
        text,
        count,
        unit,
      })),
      items: items.map(writeItem),
      money: event.money.map((money) => writeMoney(money, bareDollarOf(event, home))),
      date: writeDate(reading, event),
      places: event.places.map(({ start, end, text, record }) => ({
        start,
        end,
        text,
        ...(record === undefined ? {} : { placeId: record.id, country: record.country, precision: record.precision }),
      })),
      partOf: whole < 0 ? null : whole,
      evidence: event.sentences.slice(0, MAX_EVIDENCE).map((sentence) => evidenceOf(reading, sentence)),
      ...scoreConfidence(event, topic),
    };
  });
}
