/** The evaluator counts what it says, and refuses texts that are not the annotated ones. */
import { describe, expect, test } from '@jest/globals';
import { formatReport } from '../../../etl/evaluate/format-report.js';
import type { GoldDocument, GoldEvent } from '../../../etl/evaluate/gold.js';
import { scoreExtractions } from '../../../etl/evaluate/score-extractions.js';
import { isNear } from '../../../etl/evaluate/similarity.js';
import type { ExtractedEvent } from '../../../schema/records/extracted.js';

const TEXT = 'Yayasan Sinar Kasih menyerahkan 300 selimut.';
const goldEvent: GoldEvent = {
  kind: 'DELIVERY',
  modality: 'DONE',
  donors: [{ text: 'Yayasan Sinar Kasih' }],
  implementers: [],
  recipients: [],
  beneficiaries: [],
  items: [{ text: '300 selimut', what: 'selimut', quantity: 300, unit: null, category: 'HOUSEHOLD' }],
  money: [],
  date: null,
  places: [],
  partOf: null,
  evidence: [TEXT],
};
const readEvent: ExtractedEvent = {
  ...goldEvent,
  kind: 'DELIVERY',
  donors: [{ text: 'Yayasan Sinar Kasih', start: 0, end: 19 }],
  implementers: [],
  recipients: [],
  beneficiaries: [],
  items: [
    {
      text: '300 selimut',
      what: 'selimut',
      quantity: 300,
      unit: null,
      category: 'household.blanket',
      start: 32,
      end: 43,
    },
  ],
  money: [],
  date: null,
  places: [],
  partOf: null,
  evidence: [{ quote: TEXT, start: 0, end: TEXT.length }],
  confidence: 1,
  band: 'PUBLISH',
  factors: [],
};
const gold: readonly GoldDocument[] = [
  { id: 'a', lang: 'id', events: [goldEvent] },
  { id: 'b', lang: 'id' },
];
const texts = new Map([
  ['a', TEXT],
  ['b', 'Harga emas naik.'],
]);

test('a perfect answer scores one', () => {
  const { all } = scoreExtractions(
    gold,
    [
      { id: 'a', events: [readEvent] },
      { id: 'b', events: [] },
    ],
    texts,
  );
  expect(all).toMatchObject({
    event: { f1: 1 },
    roleMicro: { f1: 1 },
    detection: { f1: 1 },
    falsePer100Negatives: 0,
    evidenceValid: 1,
  });
  expect(all.shares).toMatchObject({ category: 1, quantity: 1, kind: 1 });
});

test('what is missed and what is made up is counted and listed', () => {
  const scores = scoreExtractions(gold, [{ id: 'b', events: [readEvent] }], texts);
  expect(scores.all).toMatchObject({
    event: { f1: 0, missed: 1, spurious: 1 },
    falsePer100Negatives: 100,
    missingDocuments: 1,
  });
  expect(scores.errors.map(({ kind }) => kind)).toEqual(['missed-event', 'spurious-event']);
  expect(formatReport(scores, { errors: 5 })).toContain('missed-event (1)');
});

test('a quote that the text does not hold is bad evidence', () => {
  const moved = { ...readEvent, evidence: [{ quote: TEXT, start: 1, end: TEXT.length }] };
  expect(scoreExtractions(gold, [{ id: 'a', events: [moved] }], texts).all.evidenceValid).toBeCloseTo(2 / 3);
});

test('another text than the annotated one is refused', () => {
  expect(() => scoreExtractions([{ id: 'a', lang: 'id', sha256: 'f00' }], [], texts)).toThrow(
    /not the one that was annotated/,
  );
});

describe('nearness', () => {
  test.each([
    ['Kementerian Sosial RI', 'Kementerian Sosial', true],
    ['warga', 'warga yang terdampak banjir bandang', false],
    ['PMI', 'BNPB', false],
    ['', 'PMI', false],
  ])('%s ~ %s: %s', (a, b, expected) => {
    expect(isNear(a, b)).toBe(expected);
  });
});
