/** IATI activity and organisation files, versions 1.01 to 2.03, read activity by activity as the bytes come. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { decodeChunks } from '../../decode-chunks.js';
import type { FormatContext, StreamedFormat } from '../format.js';
import { createActivityParser, type ActivityParser } from './activity-parser.js';
import { createNumbering } from './event-key.js';
import { createIdentifierLog, readActivity, type FileState } from './read-activity.js';
import { readIatiDocument } from './read-iati-document.js';
import type { XmlElement } from './xml-element.js';

async function* readChunks(chunks: AsyncIterable<Uint8Array>, context: FormatContext): AsyncGenerator<Reading> {
  const { locator, charset, maxBytes } = context;
  const parser = createActivityParser({ locator, ...(maxBytes === undefined ? {} : { maxCharacters: maxBytes }) });
  const step = createStep(parser, context);
  const options = { isMarkup: true, ...(charset === undefined ? {} : { charset }) };
  for await (const { text, issues } of decodeChunks(chunks, options)) {
    parser.write(text);
    yield* step(issues);
    if (parser.isBroken()) break;
  }
  parser.end();
  yield* step([], true);
}

/** Hands over what the parser has finished. The document comes first, and waits for the first activity to name its publisher. */
function createStep(parser: ActivityParser, { published }: FormatContext) {
  const state: FileState = { hasBeenSeen: createIdentifierLog(), numbered: createNumbering() };
  let waiting: Issue[] | undefined = [];
  let hasOrganisation = false;

  return function* step(issues: readonly Issue[], isLast = false): Generator<Reading> {
    const elements = parser.take();
    const told = [...issues, ...parser.takeIssues()];
    if (waiting !== undefined && elements.length === 0 && !isLast) {
      waiting.push(...told);
      return;
    }
    if (waiting !== undefined) {
      const { document, issues: odd } = readIatiDocument({ root: parser.root(), first: elements[0], published });
      yield { type: 'document', document, issues: [...waiting, ...odd] };
      waiting = undefined;
    }
    for (const element of elements) {
      if (element.name === 'iati-activity') yield { type: 'record', ...readActivity(element, state) };
      else if (!hasOrganisation) yield { type: 'issue', issue: organisationFile(element) };
      hasOrganisation ||= element.name !== 'iati-activity';
    }
    for (const issue of told) yield { type: 'issue', issue };
  };
}

/** Budgets are what is meant to be spent, for nobody in particular: no act of aid. */
function organisationFile({ line }: XmlElement): Issue {
  const message = `Line ${line}: this is an organisation file. Its budgets and expenditures are plans and sums of a whole body, not acts between bodies; no event was made of them. Read the activity file of the same publisher.`;
  return { code: 'ORGANISATION_FILE', message };
}

/** The root element, behind a prolog and comments. */
function recognises(head: string): boolean {
  return /^\s*</.test(head) && /<iati-(activities|activity|organisations|organisation)[\s/>]/.test(head);
}

export const iatiFormat: StreamedFormat = {
  name: 'iati',
  extensions: ['.iati'],
  mediaTypes: [],
  recognises,
  readChunks,
};
