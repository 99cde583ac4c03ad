/** The short form in which the registry's data files are written, and how it becomes an OrganizationRecord. */
import type { OrganizationType } from '../codelists/codelists.js';
import type { OrganizationIdentifier, OrganizationName, OrganizationRecord } from '../records/organization.js';

/** Names by language (BCP 47); `any` for names that belong to no language. One name or several divided by ` | `. */
export type NamesByLanguage = Readonly<Partial<Record<'any' | 'en' | 'id' | 'es' | 'fr' | 'de' | 'ms' | 'pt', string>>>;

export interface FormerName {
  readonly name: string;
  readonly language?: string;
  readonly from?: number;
  /** The last year of the name. */
  readonly to?: number;
}

export interface OrganizationEntry {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly country?: string;
  readonly acronym?: string;
  /** Official names in other languages. */
  readonly official?: NamesByLanguage;
  /** Acronyms beside the usual one. */
  readonly acronyms?: NamesByLanguage;
  /** Other names in use: short forms, spellings, translations. */
  readonly aliases?: NamesByLanguage;
  readonly former?: readonly FormerName[];
  readonly identifiers?: Readonly<Record<string, string>>;
  readonly partOf?: string;
  readonly renamedTo?: readonly [id: string, year: number];
  readonly mergedInto?: readonly [id: string, year: number];
  readonly hostedBy?: string;
}

function addNames(to: OrganizationName[], names: NamesByLanguage | undefined, kind: OrganizationName['kind']): void {
  if (names === undefined) return;
  for (const [language, list] of Object.entries(names))
    for (const name of list.includes(' | ') ? list.split(' | ') : [list])
      to.push(language === 'any' ? { name, kind } : { name, language, kind });
}

function namesOf({ official, acronyms, aliases, former = [] }: OrganizationEntry): OrganizationName[] {
  const names: OrganizationName[] = [];
  addNames(names, official, 'OFFICIAL');
  addNames(names, acronyms, 'ACRONYM');
  addNames(names, aliases, 'ALIAS');
  for (const one of former) names.push({ ...one, kind: 'FORMER' });
  return names;
}

type Relations = NonNullable<OrganizationRecord['relations']>;

function relationsOf({ partOf, renamedTo, mergedInto, hostedBy }: OrganizationEntry): Relations {
  const relations: Relations[number][] = [];
  if (partOf !== undefined) relations.push({ kind: 'PART_OF', to: partOf });
  if (renamedTo !== undefined) relations.push({ kind: 'RENAMED_TO', to: renamedTo[0], year: renamedTo[1] });
  if (mergedInto !== undefined) relations.push({ kind: 'MERGED_INTO', to: mergedInto[0], year: mergedInto[1] });
  if (hostedBy !== undefined) relations.push({ kind: 'HOSTED_BY', to: hostedBy });
  return relations;
}

function identifiersOf({ identifiers }: OrganizationEntry): OrganizationIdentifier[] {
  if (identifiers === undefined) return [];
  return Object.entries(identifiers).map(([scheme, value]) => ({ scheme, value }));
}

/** Writes an entry out in full; empty parts are left out. Every start of a command does so for the whole registry. */
export function describeOrganization(entry: OrganizationEntry): OrganizationRecord {
  const { id, name, type, country, acronym } = entry;
  const record: { -readonly [K in keyof OrganizationRecord]: OrganizationRecord[K] } = {
    id,
    name,
    type,
    ...(country === undefined ? {} : { country }),
    ...(acronym === undefined ? {} : { acronym }),
    names: namesOf(entry),
    identifiers: identifiersOf(entry),
  };
  const relations = relationsOf(entry);
  if (relations.length > 0) record.relations = relations;
  return record;
}
