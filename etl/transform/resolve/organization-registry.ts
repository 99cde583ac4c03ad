/** Finds organizations by any of their names: the official one, acronyms, aliases, former names. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { createPhraseTrie, firstKeyOf, firstPartOf, plainFirstWord, type PhraseTrie } from '../text/phrase-trie.js';
import { addTo } from '../group-by.js';
import { isLegalForm, nameKey } from '../../../schema/name-key.js';

export type FoundOrganization =
  | { readonly outcome: 'found'; readonly organization: OrganizationRecord }
  /** Several bodies bear the name: the context decides, or it stays open. */
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly OrganizationRecord[] }
  | { readonly outcome: 'unknown' };

export interface RegistryName {
  readonly record: OrganizationRecord;
  /** Written in capitals, and only to be met so: "ACT" is no "act". */
  readonly isAcronym: boolean;
  /** Begins in lower case, and so may the text: "gobierno español". */
  readonly isSmall: boolean;
}

export interface OrganizationRegistry {
  find(name: string): FoundOrganization;
  getById(id: string): OrganizationRecord | undefined;
  /** Every name as a phrase of tokens, for finding names in text. */
  readonly names: PhraseTrie<RegistryName>;
}

const UNKNOWN: FoundOrganization = { outcome: 'unknown' };
const UPPER = /^[^\p{Ll}]+$/u;
const SMALL = /^\p{Ll}+ \p{Ll}/u;
/** Most names begin with a capital of ASCII, and need no closer look. */
const mayBeSmall = (name: string): boolean => !(name.charCodeAt(0) <= 90);

/** Every name of a record, each once. */
export function namesOf({ name, acronym, names }: OrganizationRecord): string[] {
  const all = name === '' ? [] : [name];
  if (acronym !== undefined && acronym !== '' && !all.includes(acronym)) all.push(acronym);
  for (const other of names) if (other.name !== '' && !all.includes(other.name)) all.push(other.name);
  return all;
}

function outcomeOf(records: readonly OrganizationRecord[] | undefined): FoundOrganization {
  const [first, ...others] = records ?? [];
  if (first === undefined) return UNKNOWN;
  return others.length === 0
    ? { outcome: 'found', organization: first }
    : { outcome: 'ambiguous', candidates: records ?? [] };
}

const firstOf = (key: string): string => key.split(' ', 1)[0] ?? '';

/** The first word of a name's key, as cheaply as can be: "PT" and its like stand in no key. */
function firstWordOf(name: string): string {
  const word = plainFirstWord(name) ?? firstOf(nameKey(firstPartOf(name)));
  return word === '' || isLegalForm(word) ? firstOf(nameKey(name)) : word;
}

interface NamedRecord {
  readonly name: string;
  readonly record: OrganizationRecord;
}

interface NameIndex {
  /** By the first token of the name, as texts are cut. */
  readonly byToken: ReadonlyMap<string, readonly NamedRecord[]>;
  get(key: string): readonly OrganizationRecord[];
}

/**
 * Every name in one pass: by its first token, and where its key begins with another word ("PT Pos": "pos") by that as well. Keys
 * are reckoned for the names that share the first word of a name that is asked for, and for no others.
 */
function indexNames(organizations: readonly OrganizationRecord[]): NameIndex {
  const byToken = new Map<string, NamedRecord[]>();
  const byWord = new Map<string, NamedRecord[]>();
  for (const record of organizations)
    for (const name of namesOf(record)) {
      const token = firstKeyOf(name);
      if (token !== undefined) addTo(byToken, token, { name, record });
      const word = firstWordOf(name);
      if (word !== token) addTo(byWord, word, { name, record });
    }
  const grown = new Set<string>();
  const byKey = new Map<string, OrganizationRecord[]>();
  const grow = (word: string): void => {
    grown.add(word);
    for (const { name, record } of [...(byToken.get(word) ?? []), ...(byWord.get(word) ?? [])]) {
      const key = nameKey(name);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [record]);
      else if (!known.includes(record)) known.push(record);
    }
  };
  return {
    byToken,
    get(key) {
      const word = firstOf(key);
      if ((byToken.has(word) || byWord.has(word)) && !grown.has(word)) grow(word);
      return byKey.get(key) ?? [];
    },
  };
}

const isAcronym = (name: string): boolean => !name.includes(' ') && UPPER.test(name);

function toPhrase({ name, record }: NamedRecord): { phrase: string; value: RegistryName } {
  const isSmall = mayBeSmall(name) && SMALL.test(name);
  return { phrase: name, value: { record, isAcronym: isAcronym(name), isSmall } };
}

/** Builds the index once; what it holds is unfolded word by word, as texts ask for it. */
export function createRegistry(organizations: readonly OrganizationRecord[]): OrganizationRegistry {
  const index = indexNames(organizations);
  const byId = new Map(organizations.map((record) => [record.id, record]));
  const names = createPhraseTrie<RegistryName>({
    has: (token) => index.byToken.has(token),
    phrasesOf: (token) => (index.byToken.get(token) ?? []).map(toPhrase),
  });
  return { find: (name) => outcomeOf(index.get(nameKey(name))), getById: (id) => byId.get(id), names };
}
