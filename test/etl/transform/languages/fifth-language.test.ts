/** A language is a folder: one more is read with no other file changed. */
import { beforeAll, expect, test } from '@jest/globals';
import { loadPacks } from '../../../../etl/languages.js';
import { createReader, type TextReader } from '../../../../etl/transform/read-text.js';
import { packs as bundled } from '../open-reader.js';

let reader: TextReader;
beforeAll(async () => {
  const fifth = await loadPacks(new URL('./fifth/', import.meta.url));
  reader = createReader({ packs: [...bundled, ...fifth], organizations: [], places: [] });
});

test('who gave what to whom, when', () => {
  const text =
    'La Ruĝa Kruco de Nepalo transdonis 120 tendojn al la Ministerio de Sano la 3-an de majo 2024. ' +
    'La tendoj estas por tiuj, kiuj loĝas sur la monto, sed ankaŭ pri aliaj ili pensas kun ĝojo.';
  const { lang, events } = reader.read({ text });
  expect(lang).toBe('eo');
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    kind: 'DELIVERY',
    modality: 'DONE',
    donors: [{ text: 'Ruĝa Kruco de Nepalo' }],
    recipients: [{ text: 'Ministerio de Sano' }],
    items: [{ what: 'tendojn', quantity: 120, category: 'shelter.tent' }],
  });
});

test('and what is no aid', () => {
  expect(reader.read({ text: 'La prezidanto transdonis la raporton al la estraro.', language: 'eo' }).events).toEqual(
    [],
  );
});

test('the four bundled languages are folders as well', () => {
  expect(bundled.map(({ code }) => code)).toEqual(['en', 'es', 'fr', 'id']);
});
