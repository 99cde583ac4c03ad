/** Plain text: the whole file is the text of one document, never trimmed, so that offsets hold against the file. */
import type { Reading } from '../../../../schema/records/document.js';
import { decode } from '../../decode.js';
import type { Format, FormatContext } from '../format.js';
import { publishedByHand } from '../published-by-hand.js';

async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { text, issues } = decode(bytes, context.charset === undefined ? {} : { charset: context.charset });
  const { fields, issues: dateIssues } = publishedByHand(context.published);
  yield { type: 'document', document: { text, ...fields }, issues: [...issues, ...dateIssues] };
}

export const textFormat: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  mediaTypes: [],
  isCollection: false,
  recognises: (head) => !/^\s*(<\?xml|[[{])/.test(head),
  read,
};
