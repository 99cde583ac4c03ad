/** Names lead to organizations, and a name of two bodies stays open. */
import { expect, test } from '@jest/globals';
import { createRegistry } from '../../../../etl/transform/resolve/organization-registry.js';
import type { OrganizationRecord } from '../../../../schema/records/organization.js';

const record = (id: string, name: string, acronym: string): OrganizationRecord => ({
  id,
  name,
  acronym,
  type: 'NATIONAL_NGO',
  names: [],
  identifiers: [],
});
const registry = createRegistry([
  record('org_a', 'Aksi Bersama', 'ABC'),
  record('org_b', 'Anak Bangsa Cerdas', 'ABC'),
  record('org_c', 'PT Sinar Kasih Tbk', 'SK'),
]);

test.each([
  ['aksi bersama', 'found'],
  ['Sinar Kasih', 'found'],
  ['ABC', 'ambiguous'],
  ['Nobody', 'unknown'],
])('%s is %s', (name, outcome) => {
  expect(registry.find(name).outcome).toBe(outcome);
});
