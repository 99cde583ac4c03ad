/** Finds many phrases at once: a tree of token keys, so that the cost of a text does not grow with the number of phrases. */
import { findTokens } from './find-tokens.js';
import type { Token } from './token.js';

interface Node<T> {
  readonly depth: number;
  next: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
  /** The hits on the way from the root to here, shortest first; undefined until asked for. */
  hits: readonly PhraseHit<T>[] | undefined;
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

/** Phrases that begin with one word: those not grown yet, and the tree of the others. */
interface Branch<T> {
  waiting: { readonly phrase: string; readonly value: T }[] | undefined;
  node: Node<T> | undefined;
}

const NOTHING: readonly never[] = [];
/** Words that are cut at their spaces and nowhere else: most phrases are nothing but such words. */
const PLAIN = /^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/;
/** A capital inside a word, where the tokenizer may cut. */
const INNER_CAPITAL = /[a-z][A-Z]/;

function isPlainPhrase(phrase: string): boolean {
  return PLAIN.test(phrase) && !INNER_CAPITAL.test(phrase);
}

function keysOf(phrase: string): string[] {
  return isPlainPhrase(phrase) ? phrase.toLowerCase().split(' ') : findTokens(phrase).map(({ key }) => key);
}

/** Letters without a capital behind a small one: a word that the tokenizer leaves whole. */
const PLAIN_WORD = /^[A-Z]*[a-z]*$/;

/** What stands before the first space. */
export function firstPartOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space > 0 ? phrase.slice(0, space) : phrase;
}

/** The first word in lower case, where it is nothing but letters up to a space or the end: one word, as the tokenizer cuts. */
export function plainFirstWord(phrase: string): string | undefined {
  const part = firstPartOf(phrase);
  return part.length > 1 && PLAIN_WORD.test(part) ? part.toLowerCase() : undefined;
}

/** The key of a phrase's first token. What stands behind a space is no part of it. */
export function firstKeyOf(phrase: string): string | undefined {
  return plainFirstWord(phrase) ?? keysOf(firstPartOf(phrase))[0];
}

function createNode<T>(depth: number): Node<T> {
  return { depth, next: undefined, values: undefined, hits: undefined };
}

function insert<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root;
  for (const key of keysOf(phrase)) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = createNode(node.depth + 1)));
    node = next;
  }
  (node.values ??= []).push(value);
}

/** The hits of a node: those of the way to it and its own. Made once, so that looking up costs no memory. */
function hitsAt<T>(node: Node<T>, before: readonly PhraseHit<T>[]): readonly PhraseHit<T>[] {
  node.hits ??= node.values === undefined ? before : [...before, { length: node.depth, values: node.values }];
  return node.hits;
}

/** A branch that grows again after it was looked up finds its hits anew. */
function forget<T>(node: Node<T> | undefined): void {
  if (node === undefined) return;
  node.hits = undefined;
  for (const next of node.next?.values() ?? []) forget(next);
}

/** Phrases that somebody else keeps by their first word (`firstKeyOf`), handed over when that word is first met. */
export interface PhraseSource<T> {
  has(key: string): boolean;
  phrasesOf(key: string): readonly { readonly phrase: string; readonly value: T }[];
}

/**
 * An empty trie. Phrases are cut by the same tokenizer as the text, so that "non-food items" meets "non - food items". The
 * branch of a first word is grown when that word is first looked up: most names of a registry no text ever asks for.
 */
export function createPhraseTrie<T>(source?: PhraseSource<T>): PhraseTrie<T> {
  const root = createNode<T>(0);
  const branches = new Map<string, Branch<T>>();

  function add(phrase: string, value: T): void {
    const key = firstKeyOf(phrase);
    if (key === undefined) return;
    const branch = branches.get(key);
    if (branch === undefined) branches.set(key, { waiting: [{ phrase, value }], node: undefined });
    else (branch.waiting ??= []).push({ phrase, value });
  }

  function fromSource(key: string, { phrasesOf }: PhraseSource<T>): Branch<T> {
    const branch = { waiting: [...phrasesOf(key)], node: undefined };
    branches.set(key, branch);
    return branch;
  }

  function branchOf(key: string): Node<T> | undefined {
    // Most words of a text begin no phrase: the source alone says so.
    if (source?.has(key) === false) return undefined;
    const branch = branches.get(key) ?? (source && fromSource(key, source));
    if (branch?.waiting === undefined) return branch?.node;
    forget(branch.node);
    for (const { phrase, value } of branch.waiting) insert(root, phrase, value);
    branch.waiting = undefined;
    branch.node = root.next?.get(key);
    return branch.node;
  }

  function allAt(tokens: readonly Token[], at: number): readonly PhraseHit<T>[] {
    let hits: readonly PhraseHit<T>[] = NOTHING;
    let node = branchOf(tokens[at]?.key ?? '');
    for (let i = at; node !== undefined;) {
      i += 1;
      hits = hitsAt(node, hits);
      const token = tokens[i];
      if (token === undefined) break;
      node = node.next?.get(token.key);
    }
    return hits;
  }

  return { add, allAt, longestAt: (tokens, at) => allAt(tokens, at).at(-1) };
}
