/** Says which bodies of a registry are part of which: references are followed when all rows are there, and circles refused. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import { nameKey } from '../../../schema/name-key.js';
import type { Issue } from '../../../schema/records/issue.js';
import { addTo } from '../../transform/group-by.js';
import { readWholeIdentifier } from '../../extract/registries/read-values.js';
import { isOrganizationId } from './place-rows.js';
import { noteChanged } from './write-bodies.js';

/** A row that says what its body is part of. */
export interface PartReference {
  readonly line: number;
  readonly partId: string;
  readonly whole: string;
  /** New, or completed: it waits to be matched until it is known what it is part of. */
  readonly isChanged: boolean;
}

interface Part {
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** By the file's own id, an id of aidgraph, an identifier, or a name that one body alone bears. */
async function resolveWholes(
  tx: DatabaseTransaction,
  references: readonly PartReference[],
  ids: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const open = [...new Set(references.map(({ whole }) => whole))].filter((whole) => !ids.has(whole));
  const asked = open.map((whole) => {
    const identifier = readWholeIdentifier(whole);
    return {
      whole,
      id: isOrganizationId(whole) ? whole : null,
      scheme: identifier?.scheme ?? null,
      value: identifier?.value ?? null,
      key: nameKey(whole),
    };
  });
  const { rows } = await sql<{ whole: string; id: string }>`
    select a.whole, coalesce(o.id, i.organization_id, n.id) as id
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a (whole text, id text, scheme text, value text, key text)
    left join organization o on o.id = a.id
    left join organization_identifier i on i.scheme = a.scheme and i.value = a.value and i.valid_to is null
    left join lateral (
      select min(organization_id) as id from (select distinct organization_id from organization_name
        where name_key = a.key and a.key <> '' limit 2) b having count(*) = 1
    ) n on true
    where coalesce(o.id, i.organization_id, n.id) is not null`.execute(tx);
  return new Map([...ids, ...rows.map(({ whole, id }) => [whole, id] as const)]);
}

/** What the wholes are part of themselves, and so on up. */
async function getWholes(tx: DatabaseTransaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ from_id: string; to_id: string }>`
    with recursive up (from_id, to_id) as (
      select from_id, to_id from organization_relation where kind = 'PART_OF' and from_id = any(${ids}::text[])
      union
      select r.from_id, r.to_id from up join organization_relation r on r.from_id = up.to_id and r.kind = 'PART_OF'
    ) select from_id, to_id from up`.execute(tx);
  const wholes = new Map<string, string[]>();
  for (const { from_id, to_id } of rows) addTo(wholes, from_id, to_id);
  return wholes;
}

/** From a whole up to the part, if that is there. */
function findCircle({ from, to }: Part, wholes: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const paths: string[][] = [[to]];
  const seen = new Set<string>();
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const last = path.at(-1)!;
    if (last === from) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of wholes.get(last) ?? []) paths.push([...path, next]);
  }
  return undefined;
}

const circle = ({ line, from }: Part, path: readonly string[]): Issue => ({
  code: 'ROW_PART_OF_CYCLE',
  message: `Line ${line}: a body cannot be part of itself, not by way of others either (${[from, ...path].join(' → ')}). The body came in, without what it is part of.`,
});

const unknown = ({ line, whole }: PartReference): Issue => ({
  code: 'ROW_PART_OF_UNKNOWN',
  message: `Line ${line}: no one body is known as "${whole.slice(0, 60)}". The body came in, without what it is part of; give an id of this file, SCHEME:value, or a name.`,
});

async function insertParts(tx: DatabaseTransaction, parts: readonly Part[]): Promise<void> {
  const { rows } = await sql<{ from_id: string }>`
    insert into organization_relation (from_id, kind, to_id)
    select distinct p."from", 'PART_OF', p."to" from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as p ("from" text, "to" text)
    on conflict do nothing returning from_id`.execute(tx);
  await noteChanged(
    tx,
    rows.map(({ from_id }) => from_id),
  );
}

/** In the order of the lines: of a circle the last one is refused. */
export async function relateParts(
  tx: DatabaseTransaction,
  references: readonly PartReference[],
  ids: ReadonlyMap<string, string>,
): Promise<readonly Issue[]> {
  if (references.length === 0) return [];
  const idOf = await resolveWholes(tx, references, ids);
  const wholes = await getWholes(tx, [...new Set(references.flatMap(({ whole }) => idOf.get(whole) ?? []))]);
  const issues: Issue[] = [];
  const parts: Part[] = [];
  for (const reference of references) {
    const to = idOf.get(reference.whole);
    if (to === undefined) {
      issues.push(unknown(reference));
      continue;
    }
    const part = { line: reference.line, from: reference.partId, to };
    const path = findCircle(part, wholes);
    if (path !== undefined) issues.push(circle(part, path));
    else {
      addTo(wholes, part.from, part.to);
      parts.push(part);
    }
  }
  await noteChanged(
    tx,
    references.filter(({ isChanged }) => isChanged).map(({ partId }) => partId),
  );
  if (parts.length > 0) await insertParts(tx, parts);
  return issues;
}
