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

function namesOf(names: NamesByLanguage | undefined, kind: OrganizationName['kind']): OrganizationName[] {
  return Object.entries(names ?? {}).flatMap(([language, list]) =>
    list.split(' | ').map((name) => (language === 'any' ? { name, kind } : { name, language, kind })),
  );
}

function relationsOf(entry: OrganizationEntry): NonNullable<OrganizationRecord['relations']> {
  return [
    ...(entry.partOf ? [{ kind: 'PART_OF' as const, to: entry.partOf }] : []),
    ...(entry.renamedTo ? [{ kind: 'RENAMED_TO' as const, to: entry.renamedTo[0], year: entry.renamedTo[1] }] : []),
    ...(entry.mergedInto ? [{ kind: 'MERGED_INTO' as const, to: entry.mergedInto[0], year: entry.mergedInto[1] }] : []),
    ...(entry.hostedBy ? [{ kind: 'HOSTED_BY' as const, to: entry.hostedBy }] : []),
  ];
}

function identifiersOf(entry: OrganizationEntry): OrganizationIdentifier[] {
  return Object.entries(entry.identifiers ?? {}).map(([scheme, value]) => ({ scheme, value }));
}

/** Writes an entry out in full; empty parts are left out. */
export function describeOrganization(entry: OrganizationEntry): OrganizationRecord {
  const relations = relationsOf(entry);
  return {
    id: entry.id,
    name: entry.name,
    type: entry.type,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    ...(entry.acronym === undefined ? {} : { acronym: entry.acronym }),
    names: [
      ...namesOf(entry.official, 'OFFICIAL'),
      ...namesOf(entry.acronyms, 'ACRONYM'),
      ...namesOf(entry.aliases, 'ALIAS'),
      ...(entry.former ?? []).map((former) => ({ ...former, kind: 'FORMER' as const })),
    ],
    identifiers: identifiersOf(entry),
    ...(relations.length === 0 ? {} : { relations }),
  };
}
