/** Finds when an act happened: the date in its sentence that does not belong to a statement about it. */
import { addDays, formatDay, parseDay } from '../mentions/calendar.js';
import type { DateMention } from '../mentions/mention.js';
import type { Draft } from '../frames/draft.js';
import { isKind, sentenceAround, type Reading } from '../text/reading.js';

const STATEMENT_REACH = 18;
const RELATIVE_REACH = 10;

const HEAD_TOKENS = 90;

/** "MEXICO, 12th December, 2017 (WAM) --": the day of the report, in front of a dash at the head of the text. */
function isDateline(reading: Reading, date: DateMention): boolean {
  if (date.from > HEAD_TOKENS) return false;
  for (let at = date.to; at < date.to + 6; at += 1) {
    const token = reading.tokens[at];
    if (token?.text === '–' || token?.text === '—') return true;
    if (token?.text === '-' && !token.isGlued) return true;
    if (token?.kind === 'word' && !token.isCapital) return false;
  }
  return false;
}

/** "Minggu (8/6) hingga Senin (10/6)": what lasted from one day to another is dated by the first. */
function endsRange(reading: Reading, date: DateMention, before: DateMention | undefined): boolean {
  if (before === undefined || before.to + 1 !== date.from || before.precision !== date.precision) return false;
  return isKind(reading, before.to, 'rangeJoiner') || isKind(reading, before.to, 'coordinator');
}

function datesOf(reading: Reading, sentence: number): DateMention[] {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  const dates: DateMention[] = [];
  for (let at = from; at < to;) {
    const owner = reading.owner[at];
    if (owner?.type === 'date' && !isDateline(reading, owner) && !endsRange(reading, owner, dates.at(-1)))
      dates.push(owner);
    at = owner === undefined ? at + 1 : Math.max(owner.to, at + 1);
  }
  return dates;
}

/** "…, kata Budi, Kamis (19/6)", "in a statement on Friday": the day of the words, not of the act. */
function isStatementDate(
  reading: Reading,
  date: DateMention,
  trigger: { from: number; to: number } | undefined,
): boolean {
  const start = sentenceAround(reading, date.from)?.from ?? 0;
  for (let at = date.from - 1; at >= Math.max(start, date.from - STATEMENT_REACH); at -= 1) {
    if (trigger !== undefined && at >= trigger.from && at < trigger.to) return false;
    if (isKind(reading, at, 'statement')) return true;
    if (isKind(reading, at, 'say') && reading.owner[at] === undefined) return true;
  }
  return false;
}

/** "the earthquake that hit in September", "families hit by a flood last month": the day of what befell them. */
function isInRelativeClause(reading: Reading, date: DateMention, trigger: { from: number; to: number }): boolean {
  const start = sentenceAround(reading, date.from)?.from ?? 0;
  for (let at = date.from - 1; at >= Math.max(start, date.from - RELATIVE_REACH); at -= 1) {
    if (at >= trigger.from && at < trigger.to) return false;
    if (reading.tokens[at]?.text === ',') return false;
    if (isKind(reading, at, 'relative') || isKind(reading, at, 'condition')) return true;
  }
  return false;
}

/** The day a quotation was spoken, where its sentence says so: "… kata Yasar dalam jumpa pers kemarin". */
function dayOfSpeaking(reading: Reading, dates: readonly DateMention[], quote: number): string | undefined {
  const outside = dates.find(
    (date) =>
      reading.quoteOf[date.from] !== quote && date.precision === 'day' && isStatementDate(reading, date, undefined),
  );
  return outside?.value ?? lastStatementBefore(reading, quote)?.value ?? reading.published;
}

/** "Hal itu dikatakan Budi, Sabtu (18/10)": the day that the speech of a text was given, told in an earlier sentence. */
function lastStatementBefore(reading: Reading, quote: number): DateMention | undefined {
  const end = reading.quotes[quote]?.from ?? 0;
  return reading.mentions.findLast(
    (mention): mention is DateMention =>
      mention.type === 'date' &&
      mention.precision === 'day' &&
      mention.dayOffset === undefined &&
      mention.from < end &&
      (reading.quoteOf[mention.from] ?? -1) < 0 &&
      isStatementDate(reading, mention, undefined),
  );
}

/** "Hari ini" in words spoken yesterday is yesterday. */
function anchored(reading: Reading, date: DateMention, dates: readonly DateMention[]): DateMention {
  const quote = reading.quoteOf[date.from] ?? -1;
  if (quote < 0 || date.dayOffset === undefined) return date;
  const day = parseDay(dayOfSpeaking(reading, dates, quote));
  return day === undefined ? date : { ...date, value: formatDay(addDays(day, date.dayOffset)) };
}

function distance(date: DateMention, at: number): number {
  return Math.abs(date.from - at);
}

/** The date of a draft's act; undefined when its sentence has none of its own. */
export function findEventDate(reading: Reading, draft: Draft): DateMention | undefined {
  const dates = datesOf(reading, draft.sentence);
  const { head } = draft.chain;
  const own = dates.filter((date) => !isStatementDate(reading, date, head) && !isInRelativeClause(reading, date, head));
  const [nearest] = own.toSorted((a, b) => distance(a, head.from) - distance(b, head.from) || a.from - b.from);
  return nearest === undefined ? undefined : anchored(reading, nearest, dates);
}

/** The date of a sentence that tells no act itself but when the one before or after it was. */
export function findSentenceDate(reading: Reading, sentence: number): DateMention | undefined {
  return datesOf(reading, sentence).find(
    (date) => date.precision === 'day' && !isStatementDate(reading, date, undefined),
  );
}
