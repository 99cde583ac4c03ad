/** The one function that a module has which is run in a process of its own. */

/**
 * What a parser's module exports as `parse`: a pure function of bytes. It may throw an AidgraphError, whose code and message
 * arrive on the other side; anything else that it throws becomes UNREADABLE.
 *
 * @example export const parse: ConfinedParse = async function* (bytes) { yield { text: await textOf(bytes) }; };
 */
export type ConfinedParse = (bytes: Uint8Array, options: unknown) => AsyncIterable<unknown> | Iterable<unknown>;
