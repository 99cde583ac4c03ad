/** Which body each row of a registry is: one that is there under an identifier or an id, or a new one. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { makeId } from '../../../schema/ids.js';
import { nameKey } from '../../../schema/name-key.js';
import type { Issue } from '../../../schema/records/issue.js';
import type { OrganizationIdentifier } from '../../../schema/records/organization.js';
import type { RegistryRow } from '../../extract/registries/registry-row.js';

export interface LinedRow {
  readonly line: number;
  readonly row: RegistryRow;
}

export interface PlacedRow extends LinedRow {
  readonly organizationId: string;
}

/** What a run has seen so far: a few dozen bytes a row. */
export interface Seen {
  /** Line of each identifier, and of each of the file's own ids. */
  readonly lines: Map<string, number>;
  /** From the file's own ids to those of aidgraph. */
  readonly ids: Map<string, string>;
}

export const createSeen = (): Seen => ({ lines: new Map(), ids: new Map() });

const ID = /^org_[a-z0-9_]+$/;
export const isOrganizationId = (text: string): boolean => ID.test(text);

export const identifierKey = ({ scheme, value }: OrganizationIdentifier): string => `${scheme}\u001f${value}`;
const tell = ({ scheme, value }: OrganizationIdentifier): string => `${scheme} "${value}"`;

const taken = (line: number, what: string): Issue => ({
  code: 'ROW_IDENTIFIER_TAKEN',
  message: `Line ${line}: ${what} The row was left out.`,
});

/** Two rows with one identifier: the first keeps it. */
function findRepeated({ line, row }: LinedRow, { lines }: Seen): Issue | undefined {
  const repeated = row.identifiers.find((one) => (lines.get(identifierKey(one)) ?? line) !== line);
  if (repeated !== undefined) {
    const first = lines.get(identifierKey(repeated))!;
    return taken(line, `the identifier ${tell(repeated)} is that of line ${first}; two bodies cannot share it.`);
  }
  const first = row.id === undefined ? undefined : lines.get(row.id);
  return first === undefined || first === line
    ? undefined
    : taken(line, `the id "${row.id!}" is that of line ${first}; two bodies cannot share it.`);
}

function note({ line, row }: LinedRow, { lines }: Seen): void {
  for (const one of row.identifiers) lines.set(identifierKey(one), line);
  if (row.id !== undefined) lines.set(row.id, line);
}

interface Current extends OrganizationIdentifier {
  readonly organization_id: string;
}

interface Known {
  readonly byIdentifier: ReadonlyMap<string, string>;
  /** Current identifiers by `organization id ␟ scheme`. */
  readonly byScheme: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
}

async function getKnown(tx: DatabaseTransaction, rows: readonly LinedRow[]): Promise<Known> {
  const all = rows.flatMap(({ row }) => row.identifiers);
  const named = rows.flatMap(({ row }) => (row.id !== undefined && isOrganizationId(row.id) ? [row.id] : []));
  const { rows: found } = await sql<Current>`
    with asked as (
      select i.organization_id from unnest(${all.map(({ scheme }) => scheme)}::text[], ${all.map(({ value }) => value)}::text[])
        as a (scheme, value) join organization_identifier i using (scheme, value) where i.valid_to is null
      union
      select id from organization where id = any(${named}::text[])
    )
    select asked.organization_id, i.scheme, i.value from asked left join organization_identifier i
      on i.organization_id = asked.organization_id and i.valid_to is null`.execute(tx);
  return {
    byIdentifier: new Map(found.map((one) => [identifierKey(one), one.organization_id])),
    byScheme: new Map(found.map((one) => [`${one.organization_id}\u001f${one.scheme}`, one.value])),
    ids: new Set(found.map((one) => one.organization_id)),
  };
}

/** The same file gives the same ids, so that a second run finds what the first one made. */
function ownId({ id, name, country = '', identifiers }: RegistryRow, source: string): string {
  if (id !== undefined) return isOrganizationId(id) ? id : makeId('org', 'import', source, id);
  const [first] = identifiers.map(identifierKey).toSorted();
  return first === undefined
    ? makeId('org', 'import', source, 'name', nameKey(name) || name, country)
    : makeId('org', 'import', 'identifier', first);
}

function placeRow({ line, row }: LinedRow, known: Known, source: string): string | Issue {
  const owners = [...new Set(row.identifiers.flatMap((one) => known.byIdentifier.get(identifierKey(one)) ?? []))];
  const named = row.id !== undefined && isOrganizationId(row.id) && known.ids.has(row.id) ? [row.id] : [];
  const [id = ownId(row, source), other] = [...new Set([...named, ...owners])];
  if (other !== undefined)
    return taken(line, `its identifiers are those of two bodies, ${id} and ${other}; "aidgraph review" can join them.`);
  const conflict = row.identifiers.find((one) => {
    const current = known.byScheme.get(`${id}\u001f${one.scheme}`);
    return current !== undefined && current !== one.value;
  });
  if (conflict === undefined) return id;
  const current = known.byScheme.get(`${id}\u001f${conflict.scheme}`)!;
  return taken(line, `its identifier ${tell(conflict)} contradicts ${id}, which has "${current}".`);
}

/** One value a scheme: of two the first is kept. */
function withoutDoubles({ line, row }: LinedRow): { readonly lined: LinedRow; readonly issues: readonly Issue[] } {
  const kept = new Map<string, OrganizationIdentifier>();
  const issues: Issue[] = [];
  for (const one of row.identifiers) {
    const first = kept.get(one.scheme);
    if (first === undefined) kept.set(one.scheme, one);
    else if (first.value !== one.value)
      issues.push({
        code: 'ROW_IDENTIFIER_TWICE',
        message: `Line ${line}: a body has one identifier of a scheme; ${tell(first)} was kept, ${tell(one)} left out.`,
      });
  }
  return { lined: { line, row: { ...row, identifiers: [...kept.values()] } }, issues };
}

export interface Placed {
  readonly placed: readonly PlacedRow[];
  /** Of rows that were left out. */
  readonly refused: readonly Issue[];
  /** Of rows that came in nevertheless. */
  readonly issues: readonly Issue[];
}

export async function placeRows(
  tx: DatabaseTransaction,
  rows: readonly LinedRow[],
  { source, seen }: { readonly source: string; readonly seen: Seen },
): Promise<Placed> {
  const issues: Issue[] = [];
  const refused: Issue[] = [];
  const single = rows.flatMap((one) => {
    const { lined, issues: doubles } = withoutDoubles(one);
    issues.push(...doubles);
    const repeated = findRepeated(lined, seen);
    if (repeated === undefined) note(lined, seen);
    else refused.push(repeated);
    return repeated === undefined ? [lined] : [];
  });
  const known = await getKnown(tx, single);
  const placed: PlacedRow[] = [];
  for (const one of single) {
    const found = placeRow(one, known, source);
    if (typeof found !== 'string') refused.push(found);
    else {
      placed.push({ ...one, organizationId: found });
      if (one.row.id !== undefined) seen.ids.set(one.row.id, found);
    }
  }
  return { placed, refused, issues };
}
