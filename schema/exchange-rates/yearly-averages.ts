/** The bundled exchange rates: what a unit of a currency was worth in dollars on the average of a year, and who says so. */
import * as federalReserve from './federal-reserve.js';
import { FIXED_PARITIES } from './fixed-parities.js';
import * as weeklyMeans from './weekly-means.js';
import * as worldBank from './world-bank.js';

export interface YearlyAverage {
  /** ISO 4217. */
  readonly currency: string;
  readonly year: number;
  /** Dollars for one unit, decimal string of ten significant digits. */
  readonly usdPerUnit: string;
  readonly source: string;
}

interface Table {
  readonly firstYear: number;
  readonly source: string;
  readonly rows: Readonly<Record<string, string>>;
  readonly isInverse: boolean;
}

const TABLES: readonly Table[] = [
  {
    firstYear: federalReserve.FIRST_YEAR,
    source: 'Federal Reserve G.5A',
    rows: federalReserve.UNITS_PER_DOLLAR,
    isInverse: true,
  },
  {
    firstYear: federalReserve.FIRST_YEAR,
    source: 'Federal Reserve G.5A',
    rows: federalReserve.DOLLARS_PER_UNIT,
    isInverse: false,
  },
  {
    firstYear: worldBank.FIRST_YEAR,
    source: 'World Bank PA.NUS.FCRF',
    rows: worldBank.UNITS_PER_DOLLAR,
    isInverse: true,
  },
  {
    firstYear: weeklyMeans.FIRST_YEAR,
    source: 'Currency API, weekly mean',
    rows: weeklyMeans.UNITS_PER_DOLLAR,
    isInverse: true,
  },
];

const digits = (rate: number): string => String(Number(rate.toPrecision(10)));

const published = TABLES.flatMap(({ firstYear, source, rows, isInverse }) =>
  Object.entries(rows).flatMap(([currency, rates]) =>
    rates.split(' ').map((written, index): YearlyAverage => {
      const rate = Number(written);
      return { currency, year: firstYear + index, usdPerUnit: digits(isInverse ? 1 / rate : rate), source };
    }),
  ),
);

const YEARS = [...new Set(published.map(({ year }) => year))];

const dollars: readonly YearlyAverage[] = YEARS.map((year) => ({ currency: 'USD', year, usdPerUnit: '1', source: '' }));

const fixed = FIXED_PARITIES.flatMap(({ currency, to, units, until = Infinity }) =>
  [...dollars, ...published]
    .filter((anchor) => anchor.currency === to && anchor.year <= until)
    .map(({ year, usdPerUnit, source }): YearlyAverage => ({
      currency,
      year,
      usdPerUnit: digits(Number(usdPerUnit) / units),
      source: source === '' ? 'fixed parity' : `fixed parity with ${to}, ${source}`,
    })),
);

/** A published rate goes before a parity: where both are there the parity had ended. */
export const yearlyAverages: readonly YearlyAverage[] = [
  ...published,
  ...fixed.filter((one) => !published.some(({ currency, year }) => currency === one.currency && year === one.year)),
];
