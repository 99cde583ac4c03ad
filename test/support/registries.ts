/** Registries of our own invention, taken in, and what became of their bodies. */
import { sql } from 'kysely';
import { readRegistry } from '../../etl/extract/registries/read-registry.js';
import type { RegistryFormat, RowReading } from '../../etl/extract/registries/registry-row.js';
import { importRegistry, type ImportCounts } from '../../etl/load/registry-import/import-registry.js';
import type { Database } from '../../schema/database.js';

export interface Taken {
  readonly counts: ImportCounts;
  readonly told: readonly string[];
}

async function* bytesOf(text: string | Buffer): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

export const readText = (text: string | Buffer, format?: RegistryFormat): AsyncIterable<RowReading> =>
  readRegistry(bytesOf(text), format);

export async function readAll(text: string | Buffer, format?: RegistryFormat): Promise<readonly RowReading[]> {
  const rows: RowReading[] = [];
  for await (const row of readText(text, format)) rows.push(row);
  return rows;
}

export async function take(db: Database, text: string | readonly object[], source = 'test'): Promise<Taken> {
  const told: string[] = [];
  const lines = typeof text === 'string' ? text : text.map((row) => JSON.stringify(row)).join('\n');
  const rows = readText(lines);
  const counts = await importRegistry(db, { rows, source, onIssue: ({ message }) => told.push(message) });
  return { counts, told };
}

/** Groups of display names that stand for one body, each in the order of the alphabet, those that stand alone left out. */
export async function mergedNames(db: Database): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<{ names: string[] }>`
    select array_agg(o.name order by o.name) as names
    from canonical_organization c join organization o on o.id = c.member_id
    group by c.canonical_id having count(*) > 1 order by 1`.execute(db);
  return rows.map(({ names }) => names);
}

/** The display name of the body that stands for the one of this name. */
export async function headOf(db: Database, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select h.name from organization o join canonical_organization c on c.member_id = o.id
    join organization h on h.id = c.canonical_id where o.name = ${name}`.execute(db);
  return rows[0]?.name;
}

/** Every name with the body that it leads to, whoever bears it. */
export async function meaningOfNames(db: Database): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select distinct lower(n.name) as name, h.name as head, h.country from organization_name n
    join canonical_organization c on c.member_id = n.organization_id join organization h on h.id = c.canonical_id
    order by 1, 2, 3`.execute(db);
  return rows;
}
