/** What a header means, by the concepts that its words stand for: the more particular ones decide before the more general. */
import { currencies } from '../../../../schema/codelists/currencies.js';
import { remember } from '../../../transform/remember.js';
import type { CountField, Field, Meaning, PartyField, PlaceField } from './field.js';
import type { Concept } from './headers/concept.js';
import { conceptsOf, wordsOfHeader } from './headers/header-words.js';

type Has = (...concepts: readonly Concept[]) => boolean;

/** More words than these that no language knows, and the known one may be there by chance. */
const MAX_UNKNOWN_WORDS = 3;

/** @example meaningOfHeader('Implementing agency Acronym') // { field: 'implementer.acronym' } */
export const meaningOfHeader = remember((header: string): Meaning | null => {
  const { concepts, unknown } = conceptsOf(header);
  if (concepts.size === 0 || unknown > MAX_UNKNOWN_WORDS) return null;
  const has: Has = (...wanted) => wanted.some((one) => concepts.has(one));
  const field = fieldOf(has);
  if (field === undefined) return null;
  const currency = field === 'value' ? currencyIn(header) : undefined;
  return currency === undefined ? { field } : { field, currency };
}, 5000);

/** "Number of men", "Women reached" are groups; "Families" are households. */
export const GROUPS: readonly Concept[] = [
  'women',
  'men',
  'girls',
  'boys',
  'female',
  'male',
  'children',
  'elderly',
  'disabled',
];

function fieldOf(has: Has): Field | undefined {
  return (
    (has('person') ? 'person' : undefined) ??
    dateOf(has) ??
    partyOf(has) ??
    (has('need') ? 'aside' : undefined) ??
    countOf(has) ??
    thingOf(has) ??
    placeOf(has) ??
    restOf(has)
  );
}

function dateOf(has: Has): Field | undefined {
  if (has('month')) return 'month';
  if (has('year') && !has('start', 'end')) return 'year';
  if (has('start') && has('end')) return undefined;
  if (has('start')) return 'date.start';
  if (has('end')) return 'date.end';
  if (has('reported') && !has('organization', 'partner', 'lead')) return 'date.reported';
  return has('date') ? 'date' : undefined;
}

const PARTIES: readonly PartyField[] = ['donor', 'implementer', 'lead', 'recipient', 'partner', 'organization'];

/** "Number of partners" counts them and names none; "Beneficiary organization type" is no group of people. */
function partyOf(has: Has): Field | undefined {
  const party = PARTIES.find((one) => has(one));
  if (party === undefined) return undefined;
  if (has('quantity', 'households', 'people', ...GROUPS)) return has('quantity') ? 'aside' : undefined;
  if (has('value')) return 'value';
  if (has('place', 'aside', 'country') && party === 'organization') return has('aside') ? 'aside' : undefined;
  const part = (['acronym', 'type', 'code', 'description'] as const).find((one) => has(one));
  return part === undefined ? party : `${party}.${part}`;
}

function countOf(has: Has): CountField | 'beneficiaries' | undefined {
  if (has('beneficiaries') && has('type', 'description', 'name')) return 'beneficiaries';
  if (has('value', 'currency', 'status', 'unit')) return undefined;
  const stage = has('reached') ? 'reached' : has('targeted') ? 'targeted' : undefined;
  if (has('households')) return stage === undefined ? 'households' : `households.${stage}`;
  if (has('people', ...GROUPS)) return stage ?? 'people';
  if (stage !== undefined && !has('item', 'activity', 'sector', 'place')) return stage;
  if (has('beneficiaries')) return has('quantity') ? 'people' : 'beneficiaries';
  return undefined;
}

function thingOf(has: Has): Field | undefined {
  if (has('currency')) return 'currency';
  if (has('unit')) return 'unit';
  if (has('item')) return has('quantity') ? 'quantity' : has('code') ? 'item.code' : has('value') ? 'value' : 'item';
  if (has('value')) return 'value';
  if (has('activity')) return has('code', 'id') ? 'activity.code' : has('description') ? 'description' : 'activity';
  if (has('subsector')) return 'subsector';
  if (has('sector')) return has('code') ? 'sector.code' : 'sector';
  return undefined;
}

const PLACES: readonly PlaceField[] = ['adm4', 'adm3', 'adm2', 'adm1', 'country', 'place'];

/** "Departamento/Provincia/Estado" is a place: "estado" alone is how far the work has come. */
function placeOf(has: Has): Field | undefined {
  if (has('latitude')) return 'latitude';
  if (has('longitude')) return 'longitude';
  const place = PLACES.find((one) => has(one));
  if (place === undefined || (has('type') && place === 'place')) return undefined;
  return has('code') ? `${place}.code` : place;
}

function restOf(has: Has): Field | undefined {
  if (has('status')) return 'status';
  if (has('project')) return 'project';
  if (has('crisis')) return 'crisis';
  if (has('modality')) return 'modality';
  if (has('id')) return 'id';
  if (has('running')) return 'running number';
  if (has('description')) return 'description';
  if (has('acronym')) return 'organization.acronym';
  if (has('quantity')) return 'quantity';
  return has('aside') ? 'aside' : undefined;
}

const CURRENCIES = new Set(currencies.map(({ code }) => code.toLowerCase()));
const MARKS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** Codes that are everyday words too are not looked for: "all", "top", "try". */
const WORDS_TOO = new Set(['all', 'top', 'try', 'mad', 'ron', 'cup', 'lak', 'pen', 'sos', 'std', 'esp', 'bob', 'ars']);

function currencyIn(header: string): string | undefined {
  const word = wordsOfHeader(header).find((one) => CURRENCIES.has(one) && !WORDS_TOO.has(one));
  if (word !== undefined) return word.toUpperCase();
  const mark = [...header].find((character) => character in MARKS);
  if (mark !== undefined) return MARKS[mark];
  return /\b(?:rp|rupiah)\b/i.test(header) ? 'IDR' : undefined;
}
