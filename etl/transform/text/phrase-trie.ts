/** Finds many phrases at once: a tree of token keys, so that the cost of a text does not grow with the number of phrases. */
import { findTokens } from './find-tokens.js';
import type { Token } from './token.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | undefined;
}

export interface PhraseHit<T> {
  readonly length: number;
  readonly values: readonly T[];
}

export interface PhraseTrie<T> {
  add(phrase: string, value: T): void;
  /** Every phrase that begins at `tokens[at]`, shortest first. */
  allAt(tokens: readonly Token[], at: number): readonly PhraseHit<T>[];
  longestAt(tokens: readonly Token[], at: number): PhraseHit<T> | undefined;
}

const NOTHING: readonly never[] = [];

/** An empty trie. Phrases are cut by the same tokenizer as the text, so that "non-food items" meets "non - food items". */
export function createPhraseTrie<T>(): PhraseTrie<T> {
  const root: Node<T> = { next: new Map(), values: undefined };

  function add(phrase: string, value: T): void {
    let node = root;
    for (const token of findTokens(phrase)) {
      let next = node.next.get(token.key);
      if (next === undefined) node.next.set(token.key, (next = { next: new Map(), values: undefined }));
      node = next;
    }
    if (node !== root) (node.values ??= []).push(value);
  }

  function allAt(tokens: readonly Token[], at: number): readonly PhraseHit<T>[] {
    let hits: PhraseHit<T>[] | undefined;
    let node = root.next.get(tokens[at]?.key ?? '');
    for (let i = at; node !== undefined;) {
      i += 1;
      if (node.values !== undefined) (hits ??= []).push({ length: i - at, values: node.values });
      const token = tokens[i];
      if (token === undefined) break;
      node = node.next.get(token.key);
    }
    return hits ?? NOTHING;
  }

  return { add, allAt, longestAt: (tokens, at) => allAt(tokens, at).at(-1) };
}
