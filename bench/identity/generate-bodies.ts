/** Bodies that nobody knows, as many as wanted and the same every time: some words are in thousands of names, most in few. */
import type { JsonObject } from '../../etl/extract/registries/registry-row.js';

const SYLLABLES = 'ba ko ri ta mu se lo da ni pa gu te ra so mi la ke wa nu hi fo ze bu ma ri ja'.split(' ');
const KINDS = [
  'Foundation',
  'Yayasan',
  'Association',
  'Aid Agency',
  'Relief Committee',
  'Institute',
  'Society',
  'Network',
  'Trust',
  'Fund',
];
const FIELDS = ['Health', 'Education', 'Water', 'Refugee', 'Women', 'Children', 'Food', 'Development', 'Disaster'];
const COUNTRIES = 'ID KE UG BD PH NP ET CO PE ML NE TD YE JO LB UA US GB DE FR ES IN PK LK MM TZ MZ MW ZM'.split(' ');
const WORDS = 40_000;

/** The same numbers every time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word by its rank; a rare one is longer. */
function wordAt(rank: number): string {
  let word = '';
  for (let rest = rank + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]!;
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Zipf: the first words come again and again. */
const skewed = (random: () => number, size: number): number => Math.floor(size ** random()) - 1;

const pick = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.min(list.length - 1, skewed(random, list.length + 1))]!;

function nameOf(random: () => number): string {
  const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => wordAt(skewed(random, WORDS)));
  const field = random() < 0.4 ? [pick(random, FIELDS)] : [];
  return [...words, ...field, pick(random, KINDS)].join(' ');
}

/** One letter more: "Bahteera". */
const slip = (name: string): string => `${name.slice(0, 4)}${name[3] ?? ''}${name.slice(4)}`;

export interface GeneratedBody extends JsonObject {
  readonly name: string;
  readonly country: string;
}

/** One in thirty is an earlier one, under a slip of the pen and without its identifier. */
export function* generateBodies(count: number, seed = 1): Generator<GeneratedBody> {
  const random = createRandom(seed);
  const earlier: GeneratedBody[] = [];
  for (let at = 0; at < count; at += 1) {
    const copied = random() < 1 / 30 ? earlier[Math.floor(random() * earlier.length)] : undefined;
    if (copied !== undefined) {
      yield { name: slip(copied.name), country: copied.country, names: [] };
      continue;
    }
    const name = nameOf(random);
    const body = {
      name,
      country: pick(random, COUNTRIES),
      ...(random() < 0.3 && {
        acronym: name
          .split(' ')
          .map((word) => word[0])
          .join(''),
      }),
      names: random() < 0.4 ? [{ name: nameOf(random), kind: 'ALIAS' }] : [],
      identifiers: random() < 0.7 ? [{ scheme: 'XX-BENCH', value: String(at) }] : [],
    };
    if (earlier.length < 5000) earlier.push(body);
    yield body;
  }
}
