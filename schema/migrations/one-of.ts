/** `in ('A', 'B')` from a codelist, so that SQL checks and types cannot drift apart. */
import { sql, type RawBuilder } from 'kysely';

export function oneOf(codelist: Readonly<Record<string, string>>): RawBuilder<unknown> {
  return sql.raw(
    `in (${Object.keys(codelist)
      .map((code) => `'${code}'`)
      .join(', ')})`,
  );
}
