/** Whether what is handed in can be taken in, as far as that can be told without reading it. */
import type { Submitted } from '../../jobs/queues.js';
import { makeId } from '../../schema/ids.js';
import { apiError } from '../errors.js';
import type { SubmitDocumentInput } from './submission.input.js';

const MAX_URL_LENGTH = 2000;
const MAX_NAME_LENGTH = 500;

/** @throws GraphQLError BAD_USER_INPUT that says which field is wrong, and how to write it */
export function checkSubmission(input: SubmitDocumentInput, by: string): Submitted {
  const { title, source, language, publishedAt } = input;
  const published = publishedAt?.trim();
  if (published && !isDate(published)) throw bad('publishedAt', published, 'Write 2020, 2020-08 or 2020-08-27.');
  if (language && !/^[a-z]{2,3}$/.test(language)) throw bad('language', language, 'Write ISO 639-1, such as "id".');
  for (const [name, value] of Object.entries({ title, source })) {
    if (value && value.length > MAX_NAME_LENGTH) throw bad(name, value, `Use at most ${MAX_NAME_LENGTH} characters.`);
  }
  return {
    ...contentOf(input),
    ...(title?.trim() && { title: title.trim() }),
    ...(published && { published }),
    ...(source?.trim() && { source: source.trim() }),
    ...(language && { language }),
    by,
  };
}

/** The same text or URL has the same id: handing it in twice is handing it in once. */
function contentOf({ url, text }: SubmitDocumentInput): Pick<Submitted, 'submissionId' | 'locator' | 'text'> {
  if ((url == null) === (text == null)) {
    throw apiError('BAD_USER_INPUT', 'Neither or both of "url" and "text" are given.', 'Give one of them.');
  }
  if (url != null) {
    const locator = checkUrl(url.trim());
    return { submissionId: makeId('sub', 'url', locator), locator };
  }
  if (text!.trim() === '') throw apiError('BAD_USER_INPUT', 'The text is empty.', 'Give the text of the document.');
  const submissionId = makeId('sub', 'text', text!);
  return { submissionId, locator: `submission:${submissionId}`, text: text! };
}

/** Whether the address may be fetched at all (private networks, robots.txt) is told when it is fetched. */
function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isGood = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (isGood && text.length <= MAX_URL_LENGTH) return url.href;
  throw bad('url', text, 'Write an address such as https://example.org/news/1, without a password.');
}

/** A year, a month or a day that there is. */
function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const whole = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

const bad = (field: string, value: string, hint: string) =>
  apiError('BAD_USER_INPUT', `${field}: "${value.slice(0, 60)}" is not accepted.`, hint);
