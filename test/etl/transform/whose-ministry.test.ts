/** Every state has a ministry of health; the registry's is meant only where the text speaks of its country. */
import { expect, test } from '@jest/globals';
import { reader } from './open-reader.js';

function recipient(text: string): { readonly text: string; readonly organizationId?: string } | undefined {
  return reader.read({ text, language: 'en' }).events[0]?.recipients[0];
}

test.each([
  [
    'the country behind it',
    'Canada gave 200 tents to the Ministry of Health of Chad on Monday.',
    'Ministry of Health of Chad',
  ],
  [
    'another country in the text',
    "WHO gave 300 hygiene kits to Chad's Ministry of Health on Tuesday.",
    'Ministry of Health',
  ],
  ['no country at all', 'UNICEF handed over 300 tents to the Ministry of Health.', 'Ministry of Health'],
])('nobody of the registry: %s', (_, text, name) => {
  expect(recipient(text)?.text).toBe(name);
  expect(recipient(text)?.organizationId).toBeUndefined();
});

test.each([
  ['a town of its country', 'UNICEF handed over 300 tents to the Ministry of Health in Jakarta.'],
  ['its country', "UNICEF handed over 300 tents to Indonesia's Ministry of Health."],
  ['its people', 'UNICEF handed over 300 tents to the Indonesian Ministry of Health.'],
])('the registry’s: %s', (_, text) => {
  expect(recipient(text)?.organizationId).toBe('org_id_kemenkes');
});
