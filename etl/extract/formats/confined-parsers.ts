/**
 * The parsers that run in a process of their own. A new one (PDF, DOCX) is a module that exports `parse` and a line here:
 * `pdf: () => import('./pdf/parse-pdf.js'),`. Modules are loaded in that process alone.
 */

/**
 * What a parser's module exports as `parse`: a pure function of bytes. It may throw an AidgraphError, whose code and message
 * arrive on the other side; anything else that it throws becomes UNREADABLE.
 *
 * @example export const parse: ConfinedParse = async function* (bytes) { yield { text: await textOf(bytes) }; };
 */
export type ConfinedParse = (bytes: Uint8Array, options: unknown) => AsyncIterable<unknown> | Iterable<unknown>;

type Load = () => Promise<{ readonly parse: ConfinedParse }>;

export const confinedParsers = {} as const satisfies Readonly<Record<string, Load>>;

/** A file's URL names a module that is no part of aidgraph (a test's). */
export type ConfinedParserName = keyof typeof confinedParsers | `file:${string}`;
