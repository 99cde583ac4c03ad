/** The Indonesian pack. */
import type { LanguagePack } from '../pack.js';
import { frames, gate } from './frames.js';
import { items } from './items.js';
import { morphology } from './morphology.js';
import { groups, organizations } from './organizations.js';
import * as words from './words.js';

export const pack = {
  ...words.name,
  stopwords: words.stopwords,
  rivals: words.rivals,
  abbreviations: words.abbreviations,
  grammar: words.grammar,
  morphology,
  numbers: words.numbers,
  currencies: words.currencies,
  dates: words.dates,
  markers: words.markers,
  frames,
  organizations,
  items,
  groups,
  speech: words.speech,
  modality: words.modality,
  carriers: words.carriers,
  gate,
  boilerplate: words.boilerplate,
} satisfies LanguagePack;
