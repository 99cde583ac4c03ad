/** Text of an IATI file in, as it comes; whole activities out. What is not XML, or is a trap, ends it with an Issue. */
import type { Issue } from '../../../../schema/records/issue.js';
import { issueOf, listen } from './parser-events.js';
import { createParserState, type ParserState } from './parser-state.js';
import type { XmlElement } from './xml-element.js';
import { MAX_ACTIVITY, MAX_TOKEN } from './xml-limits.js';

export interface ActivityParser {
  write(text: string): void;
  end(): void;
  /** Activities and organisations that ended since it was last called. */
  take(): readonly XmlElement[];
  root(): XmlElement | undefined;
  /** Issues since it was last called. */
  takeIssues(): readonly Issue[];
  /** Nothing is read any more: the file was broken. */
  isBroken(): boolean;
}

export interface ActivityParserOptions {
  readonly locator: string;
  /** The size of one activity in UTF-16 units. */
  readonly maxCharacters?: number;
}

export function createActivityParser({ locator, maxCharacters = MAX_ACTIVITY }: ActivityParserOptions): ActivityParser {
  const state = createParserState(locator);
  listen(state);
  return {
    write: (text) => guard(state, () => write(state, text, maxCharacters)),
    end: () => guard(state, () => void state.parser.close()),
    take: () => state.tree.finished.splice(0),
    root: () => state.tree.root,
    takeIssues: () => state.issues.splice(0),
    isBroken: () => state.isBroken,
  };
}

/**
 * Of the text before, only the transaction that is open is kept, to be quoted, and a tag that the last piece ended within.
 * The event of a text comes behind the `<` that ends it.
 */
function write(state: ParserState, text: string, maxCharacters: number): void {
  const { hand, handStart, transactionStart, lastEvent } = state;
  const kept = hand.slice(Math.max(0, (transactionStart ?? lastEvent - 1) - handStart));
  state.handStart += hand.length - kept.length;
  state.hand = kept + text;
  state.parser.write(text);
  const read = state.handStart + state.hand.length;
  // The parser would go on to hold a text that never ends.
  if (read - state.lastEvent > MAX_TOKEN) {
    throw new Error(`a text, a tag or a comment has more than ${MAX_TOKEN} characters.`);
  }
  if (state.tree.open.length > 0 && read - state.recordStart > maxCharacters) {
    throw new Error(`one activity has more than ${maxCharacters} characters.`);
  }
}

/** The one place where what the parser throws becomes an Issue. */
function guard(state: ParserState, step: () => void): void {
  if (state.isBroken) return;
  try {
    step();
  } catch (error) {
    state.isBroken = true;
    // An element that is closed by the tag of another has not ended: the parser says so only after it has closed it.
    if (state.recordEnd === state.parser.position) state.tree.finished.pop();
    state.issues.push(issueOf(state, error instanceof Error ? error.message : String(error)));
  }
}
