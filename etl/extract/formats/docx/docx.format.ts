/** Word documents (.docx): their text, parsed in a process of its own. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import type { ConfinedLimits } from '../confine.js';
import type { Format, FormatContext } from '../format.js';
import { reportDocument } from '../report-document.js';
import type { ParsedDocx } from './parse-docx.js';
import { beginsAsZip } from '../zip/begins-as-zip.js';

/** As for workbooks: a bomb is small and is ended after some seconds; an honest report takes one. */
const MAX_MEGABYTES = 300;
const limitsOf = (bytes: Uint8Array): Partial<ConfinedLimits> => ({
  maxMegabytes: MAX_MEGABYTES,
  maxMilliseconds: 3500 + bytes.length / 200,
});

async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { confine, locator } = context;
  if (confine === undefined) throw new Error('BUG: a Word document is read without a process to parse it in.');
  for await (const value of confine({ parser: 'docx', bytes, locator, limits: limitsOf(bytes) })) {
    yield documentOf(value as ParsedDocx, context);
  }
}

function documentOf(parsed: ParsedDocx, context: FormatContext): Reading {
  const { document, issues } = reportDocument(parsed, parsed.savedOn, context);
  const missing = document.text?.trim() === '' ? [withoutText(context.locator)] : [];
  return { type: 'document', document, issues: [...missing, ...issues] };
}

function withoutText(locator: string): Issue {
  const message = `${locator} has no text; its pages may be pictures. Run it through text recognition (OCR) first.`;
  return { code: 'TEXT_NOT_FOUND', message };
}

/** A ZIP archive whose first parts are those of a Word document. */
function recognisesBytes(head: Uint8Array): boolean {
  if (!beginsAsZip(head)) return false;
  const text = Buffer.from(head).toString('latin1');
  return /word\/(?:document|_rels|styles|settings|theme|fontTable|numbering|media)/.test(text);
}

export const docxFormat: Format = {
  name: 'docx',
  extensions: ['.docx', '.docm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  isCollection: false,
  recognises: () => false,
  recognisesBytes,
  read,
};
