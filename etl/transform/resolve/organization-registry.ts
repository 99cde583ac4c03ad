/** Finds organizations by any of their names: the official one, acronyms, aliases, former names. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { createPhraseTrie, type PhraseTrie } from '../text/phrase-trie.js';
import { nameKey } from '../../../schema/name-key.js';

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

/** Builds the index once; looking up costs one map access. */
export function createRegistry(organizations: readonly OrganizationRecord[]): OrganizationRegistry {
  const byKey = new Map<string, OrganizationRecord[]>();
  const byId = new Map(organizations.map((record) => [record.id, record]));
  const names = createPhraseTrie<RegistryName>();
  for (const record of organizations)
    for (const name of namesOf(record)) {
      const key = nameKey(name);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [record]);
      else if (!known.includes(record)) known.push(record);
      names.add(name, { record, isAcronym: UPPER.test(name) && !name.includes(' '), isSmall: SMALL.test(name) });
    }
  return { find: (name) => outcomeOf(byKey.get(nameKey(name))), getById: (id) => byId.get(id), names };
}
