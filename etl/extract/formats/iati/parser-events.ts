/** What happens at each event of the XML parser, and the words for what it refuses. */
import type { Issue } from '../../../../schema/records/issue.js';
import type { ParserState } from './parser-state.js';
import { quoteOf } from './quote-of.js';
import { MAX_TAG, MAX_UNKNOWN_ENTITIES } from './xml-limits.js';

/** Handlers throw an Error with a reason where the file cannot be read on. */
export function listen(state: ParserState): void {
  const { parser, tree } = state;
  parser.on('opentagstart', (tag) => {
    state.tagStart = parser.position - tag.name.length - 2;
    const element = tree.openTag(tag, parser.line);
    if (element === undefined) return;
    if (tree.open.length === 1) state.recordStart = state.tagStart;
    if (tree.open.length === 2 && element.name === 'transaction') state.transactionStart = state.tagStart;
  });
  parser.on('opentag', () => {
    state.lastEvent = parser.position;
    if (state.lastEvent - state.tagStart > MAX_TAG) throw new Error(`a tag has more than ${MAX_TAG} characters.`);
  });
  parser.on('closetag', () => closeTag(state));
  parser.on('text', (text) => readText(state, text));
  parser.on('cdata', (text) => readText(state, text));
  parser.on('comment', () => void (state.lastEvent = parser.position));
  parser.on('error', (error) => forgive(state, error));
}

function readText(state: ParserState, text: string): void {
  state.lastEvent = state.parser.position;
  state.tree.text(text);
}

function closeTag(state: ParserState): void {
  const { tree, hand, handStart, transactionStart } = state;
  state.lastEvent = state.parser.position;
  const element = tree.closeTag();
  if (element !== undefined && tree.open.length === 0) state.recordEnd = state.lastEvent;
  if (transactionStart === undefined || tree.open.length !== 1 || element === undefined) return;
  element.quote = quoteOf(hand, transactionStart - handStart, state.lastEvent - handStart);
  state.transactionStart = undefined;
}

/** Entities that a file declares itself are never read: they are what XML bombs and thefts of files are made of. */
function forgive(state: ParserState, error: Error): void {
  if (!error.message.endsWith('undefined entity.')) throw error;
  state.unknownEntities += 1;
  if (state.unknownEntities > MAX_UNKNOWN_ENTITIES) throw new Error('too many entities are not known.');
  if (state.unknownEntities > 1) return;
  const message = `${placeOf(state)}: an entity that XML does not know, near ${nearbyOf(state)}. Declared entities are not read; this one and any other stay as written. Write the character itself.`;
  state.issues.push({ code: 'XML_ENTITY_UNKNOWN', message });
}

/** @param reason in the words of the parser, which puts line and column before them */
export function issueOf(state: ParserState, reason: string): Issue {
  const why = reason.replace(/^\d+:\d+: /, '').replace(/\.?$/, '.');
  const message = `${placeOf(state)}: ${why} The activities that ended before it were read, what follows was not. Near ${nearbyOf(state)}. Mend the file and read it again.`;
  return { code: 'XML_BROKEN', message };
}

function placeOf({ parser, locator }: ParserState): string {
  return `Line ${parser.line}, column ${parser.columnIndex + 1} of ${locator}`;
}

function nearbyOf({ parser, hand, handStart }: ParserState): string {
  const at = Math.min(Math.max(parser.position - handStart, 0), hand.length);
  return JSON.stringify(hand.slice(Math.max(0, at - 60), at + 20).trim());
}
