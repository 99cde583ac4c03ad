/** HTML pages: how they are recognised, and the way to what reads them. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Format, FormatContext } from '../format.js';

function recognises(head: string): boolean {
  const start = head
    .replace(/^\s*<\?xml[^>]{0,200}\?>/, '')
    .split('<!--')
    .map((part, i) => (i === 0 ? part : part.slice(Math.max(0, part.indexOf('-->') + 3))))
    .join('')
    .trimStart();
  return /^<(!doctype html|html|head|body|title|meta|article|div|p|h1)\b/i.test(start);
}

/** The parsers weigh more than all the rest of aidgraph: they are loaded with the first page. */
async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { readPage } = await import('./read-page.js');
  yield* readPage(bytes, context);
}

export const htmlFormat: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  isCollection: false,
  recognises,
  read,
};
