/** Invented reports of one year: few bodies are in the news every week, many once, and every third report tells of what another told. */
import type { NamedReader } from '../../etl/load/load-claims.js';
import type { Handed } from '../../test/support/pipeline.js';
import { scriptedReader } from '../../test/support/scripted-reader.js';

const STEMS = [
  'Bakti',
  'Cahaya',
  'Dharma',
  'Harapan',
  'Insan',
  'Karya',
  'Lestari',
  'Mulia',
  'Nusa',
  'Peduli',
  'Rimba',
  'Sinar',
  'Tunas',
  'Wana',
];
const FORMS = ['Yayasan', 'Lembaga', 'Forum', 'Koperasi', 'Komunitas'];
const THINGS = [
  ['tents', 'shelter.tent'],
  ['blankets', 'household.blanket'],
  ['kits', 'wash.hygiene_kit'],
  ['masks', 'health.ppe'],
  ['parcels', 'food.package'],
  ['books', 'education'],
] as const;
const BODIES = 600;

/** The same number gives the same fraction, everywhere. */
function fraction(seed: number): number {
  let x = (seed + 0x9e3779b9) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

/** Skewed: the tenth of the bodies that are best known are in half of the reports. */
function bodyName(seed: number): string {
  const number = Math.floor(BODIES * fraction(seed) ** 3);
  const word = (shift: number): string => STEMS[Math.floor(fraction(number * 7 + shift) * STEMS.length)]!;
  return `${FORMS[number % FORMS.length]} ${word(1)} ${word(2)} ${word(3)} ${number}`;
}

const dayOf = (seed: number): string =>
  new Date(Date.UTC(2024, 0, 1 + Math.floor(fraction(seed) * 360))).toISOString().slice(0, 10);

/** @param number reports of one number are the same */
export function generateReport(number: number): { readonly reader: NamedReader; readonly handed: Handed } {
  const act = number % 3 === 0 ? number : number - (number % 3) + (number % 2);
  const [donor, recipient] = [bodyName(act * 11), bodyName(act * 13 + 5)];
  const [thing, category] = THINGS[Math.floor(fraction(act * 17) * THINGS.length)]!;
  const [quantity, day] = [10 + Math.floor(fraction(act * 19) * 5000), dayOf(act * 23)];
  const sentence = `Paper ${number} says that ${donor} gave ${quantity} ${thing} to ${recipient} on ${day}.`;
  const filler = Array.from({ length: 60 }, (_, i) => `w${Math.floor(fraction(number * 101 + i) * 5000)}`).join(' ');
  const reader = scriptedReader([
    {
      sentence,
      donors: [{ text: donor }],
      recipients: [{ text: recipient }],
      items: [{ text: `${quantity} ${thing}`, what: thing, quantity, unit: null, category }],
      date: { text: day, value: day, precision: 'day', basis: 'stated' },
    },
  ]);
  const hints = { published: day, source: `paper ${number % 50}` };
  return {
    reader,
    handed: { locator: `https://paper${number % 50}.example.org/${number}`, text: `${sentence}\n${filler}`, hints },
  };
}
