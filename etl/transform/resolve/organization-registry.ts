/** Finds organizations by any of their names: the official one, acronyms, aliases, former names. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { createPhraseTrie, type PhraseTrie } from '../text/phrase-trie.js';
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

/** Every name of a record, each once. */
export function namesOf(record: OrganizationRecord): string[] {
  const all = [record.name, record.acronym ?? '', ...record.names.map(({ name }) => name)];
  return [...new Set(all)].filter((name) => name !== '');
}

function outcomeOf(records: readonly OrganizationRecord[] | undefined): FoundOrganization {
  const [first, ...others] = records ?? [];
  if (first === undefined) return UNKNOWN;
  return others.length === 0
    ? { outcome: 'found', organization: first }
    : { outcome: 'ambiguous', candidates: records ?? [] };
}

/** ASCII words: their first is found without reckoning the key. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The first word of a name's key, as cheaply as can be: "PT" and its like stand in no key. */
function firstWordOf(name: string): string {
  const space = name.indexOf(' ');
  const first = (space < 0 ? name : name.slice(0, space)).toLowerCase();
  if (!isLegalForm(first) && PLAIN.test(name)) return first;
  return nameKey(name).split(' ', 1)[0] ?? '';
}

interface NamedRecord {
  readonly name: string;
  readonly record: OrganizationRecord;
}

/** Names by their key. Only the names that share the first word of a name that is asked for are ever reckoned. */
function createNameIndex(): { add(named: NamedRecord): void; get(key: string): readonly OrganizationRecord[] } {
  const waiting = new Map<string, NamedRecord[]>();
  const byKey = new Map<string, OrganizationRecord[]>();
  const grow = (named: readonly NamedRecord[]): void => {
    for (const { name, record } of named) {
      const key = nameKey(name);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [record]);
      else if (!known.includes(record)) known.push(record);
    }
  };
  return {
    add(named) {
      const word = firstWordOf(named.name);
      const same = waiting.get(word);
      if (same === undefined) waiting.set(word, [named]);
      else same.push(named);
    },
    get(key) {
      const word = key.split(' ', 1)[0] ?? '';
      const named = waiting.get(word);
      if (named !== undefined) {
        waiting.delete(word);
        grow(named);
      }
      return byKey.get(key) ?? [];
    },
  };
}

const isAcronym = (name: string): boolean => !name.includes(' ') && UPPER.test(name);

/** Builds the index once; what it holds is unfolded word by word, as texts ask for it. */
export function createRegistry(organizations: readonly OrganizationRecord[]): OrganizationRegistry {
  const byKey = createNameIndex();
  const byId = new Map(organizations.map((record) => [record.id, record]));
  const names = createPhraseTrie<RegistryName>();
  for (const record of organizations)
    for (const name of namesOf(record)) {
      byKey.add({ name, record });
      names.add(name, { record, isAcronym: isAcronym(name), isSmall: SMALL.test(name) });
    }
  return { find: (name) => outcomeOf(byKey.get(nameKey(name))), getById: (id) => byId.get(id), names };
}
