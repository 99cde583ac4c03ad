/** The table types are those of the migrated database. */
import { expect, test } from '@jest/globals';
import { runCodegen } from '../support/table-types.js';

test('schema/tables.generated.ts is fresh (npm run generate)', async () => {
  const { ok, output } = await runCodegen({ verify: true });
  expect(output).not.toMatch(/out.of.date|not up.to.date/i);
  expect(ok).toBe(true);
});
