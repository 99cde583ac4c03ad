/** What Romance languages need of the engine: cut vowels, grouped digits, dates in lower case, plurals of the head, late subjects. */
import { describe, expect, test } from '@jest/globals';
import { makePlurals } from '../../../../etl/transform/frames/make-forms.js';
import { createLanguageDetector } from '../../../../etl/transform/text/detect-language.js';
import { findTokens } from '../../../../etl/transform/text/find-tokens.js';
import { mentionsOf, packs, readMentions } from '../open-reader.js';

test.each([
  ['L’OIM et l’Unicef', ['L’', 'OIM', 'et', 'l’', 'Unicef']],
  ["jusqu'ici d'urgence", ["jusqu'", 'ici', "d'", 'urgence']],
  ["aujourd'hui", ["aujourd'hui"]],
])('a cut vowel ends a word: %s', (text, expected) => {
  expect(findTokens(text).map((token) => token.text)).toEqual(expected);
});

test.each([
  ['fr', 'La Norvège verse 960 000 dollars américains.', 960_000, 'USD'],
  ['fr', 'Une enveloppe de 10,7 millions d’euros.', 10_700_000, 'EUR'],
  ['fr', 'Un don de 2 500 000 francs CFA.', 2_500_000, 'XOF'],
  ['es', 'Un aporte de 1.244,5 millones de pesos colombianos.', 1_244_500_000, 'COP'],
  ['es', 'Cerca de un millón de euros.', 1_000_000, 'EUR'],
  ['es', 'EUR 2 millones para Haití.', 2_000_000, 'EUR'],
])('%s: %s', (language, text, amount, currency) => {
  expect(mentionsOf(readMentions(language, text), 'money')).toEqual([expect.objectContaining({ amount, currency })]);
});

test.each([
  ['es', 'El 4 de noviembre de 2017 llegó la ayuda.', '2017-11-04'],
  ['es', 'En marzo de 2019 llegó la ayuda.', '2019-03'],
  ['es', 'La ayuda llegó el pasado martes.', '2020-08-25'],
  ['es', 'La ayuda llegó anteayer.', '2020-08-25'],
  ['fr', 'Le 1er mars 2018, l’aide est arrivée.', '2018-03-01'],
  ['fr', 'L’aide est arrivée avant-hier.', '2020-08-25'],
  ['fr', 'L’aide est arrivée lundi.', '2020-08-24'],
])('%s: %s', (language, text, value) => {
  expect(mentionsOf(readMentions(language, text), 'date')).toEqual([expect.objectContaining({ value })]);
});

describe('plurals', () => {
  test.each([
    ['es', 'kit de higiene', 'kits de higiene'],
    ['es', 'manta térmica', 'mantas térmicas'],
    ['es', 'camión', 'camiones'],
    ['fr', 'kit d’hygiène', 'kits d’hygiène'],
    ['fr', 'hôpital', 'hôpitaux'],
    ['en', 'hygiene kit', 'hygiene kits'],
  ])('%s: %s', (code, phrase, plural) => {
    const pack = packs.find((one) => one.code === code);
    if (pack === undefined) throw new Error(`no pack for ${code}`);
    expect(makePlurals(phrase, pack)).toContain(plural);
  });
});

test.each([
  ['es', 'La Cruz Roja entregó cuarenta kits a las familias de la región.'],
  ['fr', 'La Croix-Rouge a remis des kits aux familles de la région.'],
  ['pt', 'O governo doou 500 cestas básicas às famílias afetadas pelas enchentes no sul do país.'],
])('the language %s is told', (code, text) => {
  expect(createLanguageDetector(packs)(text)).toBe(code);
});

test.each([
  ['es', 'El ministerio de Salud recibió mantas.', 'ministerio de Salud'],
  ['fr', 'Le ministère de l’Éducation a reçu des livres.', 'ministère de l’Éducation'],
  ['es', 'La Fundación para la Infancia donó mantas.', 'Fundación para la Infancia'],
  ['es', 'Entregó la Cruz Roja 500 mantas.', 'Cruz Roja'],
])('%s: a head with small words: %s', (language, text, name) => {
  expect(mentionsOf(readMentions(language, text), 'actor').map((actor) => actor.text)).toContain(name);
});
