/** Which judgement counts of each two records, said once: the last word of a person that was not taken back, else the last of the rules. */
import { sql, type Kysely } from 'kysely';
import { READER_ROLE } from './0006-roles.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view standing_judgement as
      select j.* from judgement j
      where j.undoes is null
        and not exists (select from judgement u where u.undoes = j.id)
        and not exists (
          select from judgement o
          where least(o.left_id, o.right_id) = least(j.left_id, j.right_id)
            and greatest(o.left_id, o.right_id) = greatest(j.left_id, j.right_id)
            and (o.judge = 'PERSON', o.id) > (j.judge = 'PERSON', j.id)
            and o.undoes is null and not exists (select from judgement u where u.undoes = o.id));

    do $$
    begin
      if exists (select from pg_roles where rolname = '${sql.raw(READER_ROLE)}') then
        grant select on standing_judgement to ${sql.raw(READER_ROLE)};
      end if;
    exception when insufficient_privilege then null;
    end $$;
  `.execute(db);
}
