/** Crises as lists of emergencies state them: one row a GLIDE number, whoever reports it. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import { nameKey } from '../../schema/name-key.js';
import type { ReadCrisis } from '../../schema/records/crisis.js';
import type { ReportedCrisis } from '../../schema/records/reported.js';

/** @example crisisId({ glide: 'FL-2015-000106-BFA', code }) // the same from every list */
export function crisisId({ glide, code }: Pick<ReadCrisis, 'glide' | 'code'>): string {
  return glide === undefined ? makeId('cri', code.scheme, code.value) : makeId('cri', glide);
}

/** What a later list leaves out stays as it was; a name is taken from the latest. @returns the crisis's id */
export async function loadCrisis(tx: DatabaseTransaction, crisis: ReadCrisis): Promise<string> {
  const { id } = await tx
    .insertInto('crisis')
    .values({
      id: crisisId(crisis),
      name: crisis.name,
      hazard: crisis.hazard ?? null,
      glide: crisis.glide ?? null,
      date_from: crisis.dateFrom ?? null,
      date_to: crisis.dateTo ?? null,
    })
    .onConflict((conflict) =>
      conflict.column(crisis.glide === undefined ? 'id' : 'glide').doUpdateSet({
        name: sql`excluded.name`,
        hazard: sql`coalesce(excluded.hazard, crisis.hazard)`,
        date_from: sql`coalesce(excluded.date_from, crisis.date_from)`,
        date_to: sql`coalesce(excluded.date_to, crisis.date_to)`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What an activity or a flow says of its emergency: a code, a name, or both. Its scheme goes before a name, a GLIDE number before all. */
export function reportedCrisisId({ glide, codes = [], name = '' }: ReportedCrisis): string {
  const code = codes[0] ?? { scheme: 'NAME', value: nameKey(name) || name };
  return crisisId({ ...(glide !== undefined && { glide }), code });
}

/** Crises that nobody has listed yet come in as they are reported; what a list says of one stays. @returns the crisis of each, by `reportedCrisisId` */
export async function ensureCrises(
  tx: DatabaseTransaction,
  reported: readonly ReportedCrisis[],
): Promise<ReadonlyMap<string, string>> {
  if (reported.length === 0) return new Map();
  const crises = new Map(reported.map((crisis) => [reportedCrisisId(crisis), crisis]));
  const rows = [...crises].map(([id, { name, glide, codes }]) => ({
    id,
    name: name ?? glide ?? codes?.[0]?.value ?? id,
    glide: glide ?? null,
  }));
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::json) as g (id text, name text, glide text)`;
  await sql`insert into crisis (id, name, glide) select id, name, glide from ${given} on conflict do nothing`.execute(
    tx,
  );
  const { rows: found } = await sql<{ asked: string; id: string }>`
    select g.id as asked, c.id from ${given} join crisis c on c.id = g.id or c.glide = g.glide`.execute(tx);
  return new Map(found.map(({ asked, id }) => [asked, id]));
}
