/** Pages made to stop a parser are answered or refused, quickly. */
import { expect, test } from '@jest/globals';
import { tameHtml } from '../../../etl/extract/formats/html/tame-html.js';
import { readBytes } from '../../../etl/extract/read-bytes.js';

const SENTENCE = 'Three hundred kits were given to the island school on Monday, the captain told us.';
const paragraph = `<p>${SENTENCE}</p>`;

async function textOf(html: string): Promise<string | null> {
  for await (const reading of readBytes(Buffer.from(html), { locator: 'page.html' })) {
    if (reading.type === 'document') return reading.document.text;
  }
  return null;
}

test.each([
  ['nested elements', '<div>'.repeat(30_000) + paragraph + '</div>'.repeat(30_000)],
  ['elements that are never closed', '<b>'.repeat(30_000) + paragraph],
  [
    'a hundred thousand attributes',
    `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${paragraph}</div>`,
  ],
  ['comments that are never closed', `${paragraph}${'<!--'.repeat(100_000)}`],
  ['a million signs', `${paragraph}${'<'.repeat(500_000)}`],
])(
  '%s',
  async (_name, html) => {
    expect(await textOf(`<html><body>${html}`)).toContain(SENTENCE);
  },
  15_000,
);

test('more tags than any page has', async () => {
  await expect(textOf('<li>item</li>'.repeat(100_000))).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

test('an ordinary page is left as it is', () => {
  const html = `<!doctype html><title>a < b</title><script>if (a < b) "<div>"</script><div data-x="a>b">${paragraph}</div>`;
  expect(tameHtml(html)).toEqual({ html, tagCount: 8, isTooDeep: false });
});

test('text of tags that are dropped stays, in order', () => {
  const { html, isTooDeep } = tameHtml(`${'<i>'.repeat(200)}one<i>two</i>three`);
  expect(isTooDeep).toBe(true);
  expect(
    html
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/),
  ).toEqual(['one', 'two', 'three']);
});

test.each([
  '',
  '<',
  '</',
  '<!',
  '<p',
  '<p class="',
  '<!--',
  '<script>',
  '<script>"</',
  '&#0;',
  '&#xD800;',
  '<p>&#x110000;',
])('the stump "%s" gives text or nothing', async (html) => {
  expect(typeof (await textOf(`<html><body>${html}`))).toBe('string');
});
