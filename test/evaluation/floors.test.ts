/** No figure of the reader on the gold set falls under its floor, overall or in a language. `UPDATE_FLOORS=1` raises floors. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FIGURES, isHeld, raiseFloors, type Figures, type Floors } from '../../etl/evaluate/floors.js';
import { figuresOf } from '../../etl/evaluate/figures-of.js';
import { measureReader } from './measure-reader.js';

const PATH = join(import.meta.dirname, 'floors.json');

const scores = await measureReader();
const groups = Object.entries({ all: scores.all, ...scores.byLanguage });
const readFloors = (): Readonly<Record<string, Floors>> =>
  existsSync(PATH) ? (JSON.parse(readFileSync(PATH, 'utf8')) as Record<string, Floors>) : {};

if (process.env['UPDATE_FLOORS'] === '1') {
  const old = readFloors();
  const raised = groups.map(([group, score]) => [group, raiseFloors(old[group], figuresOf(score))] as const);
  writeFileSync(PATH, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
const floors = readFloors();

test('every language of the gold set has floors, and there are no others', () => {
  expect(Object.keys(floors)).toEqual(groups.map(([group]) => group));
});

describe.each(groups)('%s', (group, score) => {
  test.each(FIGURES)('%s holds', (figure) => {
    const measured = figuresOf(score)[figure].value;
    const limit = floors[group]?.[figure];
    expect({ figure, measured, limit, isHeld: limit !== undefined && isHeld(figure, measured, limit) }).toMatchObject({
      isHeld: true,
    });
  });

  test('every offset quotes the text', () => {
    expect(score.evidenceValid ?? 1).toBe(1);
  });
});

test('something was read at all', () => {
  expect(scores.all.missingDocuments).toBe(0);
  expect(scores.all.spans).toBeGreaterThan(100);
});

describe('raiseFloors', () => {
  const every = (value: number, falsePer100Negatives: number): Floors => ({
    ...(Object.fromEntries(FIGURES.map((figure) => [figure, value])) as Floors),
    falsePer100Negatives,
  });
  const measured = (value: number, falsePer100Negatives: number, oneCase = 0.01): Figures => {
    const figures = Object.entries(every(value, falsePer100Negatives));
    return Object.fromEntries(
      figures.map(([figure, one]) => [figure, { value: one, withOneLess: one - oneCase }]),
    ) as Figures;
  };

  test('sets new floors just under the figures, and the ceiling just over', () => {
    expect(raiseFloors(undefined, measured(0.7, 4))).toEqual(every(0.68, 5.5));
  });

  test('leaves room for one case where there are few', () => {
    expect(raiseFloors(undefined, measured(0.7, 4, 0.05))).toEqual(every(0.65, 5.5));
  });

  test('raises a floor, and keeps one that is stricter than the figure asks', () => {
    expect(raiseFloors(every(0.5, 9), measured(0.7, 4))).toEqual(every(0.68, 5.5));
    expect(raiseFloors(every(0.695, 4.1), measured(0.7, 4))).toEqual(every(0.695, 4.1));
  });

  test('refuses to lower one', () => {
    expect(() => raiseFloors(every(0.71, 9), measured(0.7, 4))).toThrow('never lowered');
    expect(() => raiseFloors(every(0.5, 3), measured(0.7, 4))).toThrow('falsePer100Negatives is 4.000');
  });
});
