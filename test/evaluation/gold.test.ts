/** The gold set is what it says: verbatim strings, known codes, hashes that hold, languages and negatives in their shares. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { GoldEvent } from '../../etl/evaluate/gold.js';
import { BeneficiaryUnit, EventKind, Modality } from '../../schema/codelists/codelists.js';
import { itemCategories } from '../../schema/codelists/item-categories.js';
import { goldDocuments, goldTexts, type AnnotatedDocument } from './gold-set.js';

const documents = goldDocuments();
const texts = new Map(goldTexts().map((line) => [line.id, line]));
const events = documents.flatMap((document) => document.events.map((event) => ({ document, event })));

const TOP_CATEGORIES = new Set(
  itemCategories.filter(({ parent }) => parent === null).map(({ code }) => code.toUpperCase()),
);
const DATE_FORMS: Readonly<Record<string, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-\d\d$/,
  year: /^\d{4}$/,
};
const LEAST_DOCUMENTS: Readonly<Record<string, number>> = { id: 44, en: 44, es: 20, fr: 20 };

function quotedStrings(event: GoldEvent): readonly string[] {
  const names = [event.donors, event.implementers, event.recipients, event.beneficiaries, event.money].flat();
  return [
    ...names.map(({ text }) => text),
    ...event.items.flatMap(({ text, what, unit }) => [text, what ?? text, unit ?? text]),
    ...(event.date === null ? [] : [event.date.text]),
    ...event.places,
    ...event.evidence,
  ];
}

function unknownCodes({ kind, modality, items, beneficiaries, money, date }: GoldEvent): readonly unknown[] {
  const units = beneficiaries.map(({ unit }) => unit).filter((unit) => unit !== null);
  return [
    ...(kind in EventKind && kind !== EventKind.OTHER ? [] : [kind]),
    ...(modality in Modality ? [] : [modality]),
    ...items.map(({ category }) => category).filter((category) => !TOP_CATEGORIES.has(category)),
    ...units.filter((unit) => !(unit.toUpperCase() in BeneficiaryUnit)),
    ...money.filter(({ amount, currency }) => !(amount > 0) || !/^[A-Z]{3}$/.test(currency)),
    ...(date === null || DATE_FORMS[date.precision]?.test(date.value) ? [] : [date]),
  ];
}

function brokenPart({ events: all }: AnnotatedDocument): boolean {
  return all.some(({ partOf }, index) => {
    if (partOf == null) return false;
    return partOf === index || all[partOf] === undefined || all[partOf].partOf != null;
  });
}

const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
const share = (some: readonly AnnotatedDocument[]): number =>
  some.filter((document) => document.events.length === 0).length / some.length;

describe('documents', () => {
  test('ids are unique and join both files, and what stands in both is the same', () => {
    expect(new Set(idsOf(documents)).size).toBe(documents.length);
    expect([...texts.keys()]).toEqual(idsOf(documents));
    const differing = documents.filter(
      ({ id, lang, published }) => texts.get(id)?.lang !== lang || texts.get(id)?.published !== published,
    );
    expect(idsOf(differing)).toEqual([]);
  });

  test('a text that changed after it was annotated is noticed', () => {
    const changed = documents.filter(
      ({ id, sha256 }) =>
        createHash('sha256')
          .update(texts.get(id)?.text ?? '')
          .digest('hex') !== sha256,
    );
    expect(idsOf(changed)).toEqual([]);
  });

  test('every text has 60 to 200 words', () => {
    const lengths = documents.map(({ id }) => ({ id, words: (texts.get(id)?.text ?? '').split(/\s+/).length }));
    expect(lengths.filter(({ words }) => words < 60 || words > 200)).toEqual([]);
  });

  test('at least a third tells of no aid, and the topic says so', () => {
    expect(share(documents)).toBeGreaterThanOrEqual(1 / 3);
    expect(idsOf(documents.filter((one) => one.topic.startsWith('neg:') !== (one.events.length === 0)))).toEqual([]);
  });

  test.each(Object.entries(LEAST_DOCUMENTS))('%s has at least %i documents, half of them dev', (lang, least) => {
    const own = documents.filter((document) => document.lang === lang);
    const held = own.filter(({ set }) => set === 'test');
    expect(own.length).toBeGreaterThanOrEqual(least);
    expect(held.length / own.length).toBeGreaterThan(0.4);
    expect(share(own)).toBeGreaterThanOrEqual(0.3);
    expect(share(held)).toBeGreaterThanOrEqual(0.3);
  });

  test('only dev and test, and only languages that are counted', () => {
    expect(new Set(documents.map(({ set }) => set))).toEqual(new Set(['dev', 'test']));
    expect(new Set(documents.map(({ lang }) => lang))).toEqual(new Set(Object.keys(LEAST_DOCUMENTS)));
  });
});

describe('events', () => {
  test('every string stands in the text, word for word', () => {
    const absent = events.flatMap(({ document: { id }, event }) =>
      quotedStrings(event)
        .filter((quote) => quote === '' || !texts.get(id)?.text.includes(quote))
        .map((quote) => `${id}: ${quote}`),
    );
    expect(absent).toEqual([]);
  });

  test('every code, sum and date is a known one', () => {
    const odd = events.flatMap(({ document, event }) => unknownCodes(event).map((code) => [document.id, code]));
    expect(odd).toEqual([]);
  });

  test('an event has evidence, and something that it can be told by', () => {
    const bare = events.filter(({ event }) => {
      const { donors, implementers, recipients, beneficiaries, items, money, evidence } = event;
      const anchors = [donors, implementers, recipients, beneficiaries, items, money].flat();
      return evidence.length === 0 || anchors.length === 0;
    });
    expect(bare.map(({ document }) => document.id)).toEqual([]);
  });

  test('a part belongs to a whole of the same document that is no part itself', () => {
    expect(idsOf(documents.filter(brokenPart))).toEqual([]);
  });

  test('a name has one canonical form in a language', () => {
    const forms = new Map<string, Set<string>>();
    for (const { document, event } of events)
      for (const { text, canonical } of [event.donors, event.implementers, event.recipients].flat()) {
        const key = `${document.lang} ${text}`;
        forms.set(key, (forms.get(key) ?? new Set()).add(canonical ?? ''));
      }
    expect([...forms].filter(([, canonicals]) => canonicals.size > 1 || canonicals.has(''))).toEqual([]);
  });
});
