/** Crises as lists of emergencies state them: one row a GLIDE number, whoever reports it. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import type { ReadCrisis } from '../../schema/records/crisis.js';

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
