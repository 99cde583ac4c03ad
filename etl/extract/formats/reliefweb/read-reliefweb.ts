/** ReliefWeb's answers as documents (reports) and crises (disasters). */
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { cleanText } from '../../clean-text.js';
import { decode } from '../../decode.js';
import type { FormatContext } from '../format.js';
import { fragmentText } from '../html/fragment-text.js';
import { publishedByHand } from '../published-by-hand.js';
import { kindOf, ReliefwebAnswer, ReliefwebEntry } from './reliefweb-shape.js';

export async function* readReliefweb(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { locator, charset } = context;
  const { text, issues } = decode(bytes, charset === undefined ? {} : { charset });
  for (const issue of issues) yield { type: 'issue', issue };
  const answer = answerOf(text);
  if (typeof answer === 'string') {
    yield { type: 'issue', issue: broken(locator, answer) };
    return;
  }
  for (const [index, value] of answer.data.entries()) {
    const entry = ReliefwebEntry.safeParse(value);
    const at = `data[${index}]`;
    if (entry.success) yield readingOf(entry.data, { answer, context, at });
    else yield { type: 'issue', issue: broken(locator, `${at} has no "id" and "fields"`) };
  }
  const next = answer.links?.next?.href;
  if (next) yield { type: 'issue', issue: partial(locator, answer, next) };
}

/** The answer, or why there is none. */
function answerOf(text: string): ReliefwebAnswer | string {
  try {
    const parsed = ReliefwebAnswer.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'it has no list "data"';
  } catch (error) {
    return String(error);
  }
}

interface Place {
  readonly answer: ReliefwebAnswer;
  readonly context: FormatContext;
  /** `data[3]` */
  readonly at: string;
}

function readingOf(entry: ReliefwebEntry, { answer, context, at }: Place): Reading {
  const kind = kindOf(entry, answer);
  if (kind === 'report') return reportOf(entry, context);
  const name = lineOf(entry.fields.name);
  if (kind === 'disaster' && name !== undefined) return crisisOf(entry, name, at);
  const message = `${at} of ${context.locator} is neither a report nor a named disaster of ReliefWeb; it was left out.`;
  return { type: 'issue', issue: { code: 'RELIEFWEB_ENTRY_UNKNOWN', message } };
}

function reportOf({ id, fields }: ReliefwebEntry, context: FormatContext): Reading {
  const { text, issues } = cleanText(fields['body-html'] ? fragmentText(fields['body-html']) : (fields.body ?? ''));
  // When it was written goes before when ReliefWeb took it up.
  const published = publishedByHand(context.published ?? fields.date?.original ?? fields.date?.created ?? undefined);
  const title = lineOf(fields.title);
  const publisher = lineOf(fields.source?.[0]?.name);
  const url = [fields.url_alias, fields.url].find((one) => one && /^https?:/i.test(one) && URL.canParse(one));
  const language = /^[a-z]{2,3}$/i.exec(fields.language?.[0]?.code ?? '')?.[0];
  const lacking = text === '' ? [withoutText(title ?? id, context.locator)] : [];
  return {
    type: 'document',
    document: {
      id,
      text,
      ...published.fields,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(url ? { canonicalUrl: url } : {}),
      ...(language === undefined ? {} : { language }),
    },
    issues: [...issues, ...published.issues, ...lacking],
  };
}

function crisisOf({ id, fields }: ReliefwebEntry, name: string, at: string): Reading {
  const glide = /^[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}$/.exec(fields.glide?.trim().toUpperCase() ?? '')?.[0];
  const hazard = lineOf(fields.primary_type?.code ?? fields.type?.[0]?.code) ?? glide?.slice(0, 2);
  const began = publishedByHand(fields.date?.event ?? fields.date?.created ?? undefined);
  const dateFrom = began.fields.publishedPrecision === 'DAY' ? began.fields.publishedAt : undefined;
  return {
    type: 'crisis',
    crisis: {
      name,
      code: { scheme: 'RELIEFWEB', value: id },
      locator: at,
      ...(glide === undefined ? {} : { glide }),
      ...(hazard === undefined ? {} : { hazard }),
      ...(dateFrom === undefined ? {} : { dateFrom }),
    },
    issues: began.issues,
  };
}

function lineOf(written: string | null | undefined): string | undefined {
  return cleanText((written ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000)).text || undefined;
}

const broken = (locator: string, why: string): Issue => ({
  code: 'RELIEFWEB_BROKEN',
  message: `${locator} is no whole answer of ReliefWeb's API: ${why}. Ask the API again.`,
});

const partial = (locator: string, { data, totalCount }: ReliefwebAnswer, next: string): Issue => ({
  code: 'RELIEFWEB_PARTIAL',
  message: `${locator} holds ${data.length} of ${totalCount ?? 'more'} entries; the next stand at ${next.slice(0, 500)}`,
});

const withoutText = (name: string, locator: string): Issue => ({
  code: 'TEXT_NOT_FOUND',
  message: `The report "${name}" of ${locator} has no body. Ask the API with fields[include][]=body-html.`,
});
