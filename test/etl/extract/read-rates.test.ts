/** Files of exchange rates, and the averages that come with the product. */
import { describe, expect, test } from '@jest/globals';
import { readRates } from '../../../etl/extract/rates/read-rates.js';
import { currencies } from '../../../schema/codelists/currencies.js';
import { yearlyAverages } from '../../../schema/exchange-rates/yearly-averages.js';

async function read(text: string): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const reading of readRates([Buffer.from(text)])) {
    if (reading.type === 'issue') told.push(reading.issue.message);
    else told.push(Object.values(reading.rate).join(' '));
  }
  return told;
}

test.each([
  ['dollars for a unit', 'date,currency,usd_per_unit\n2024-01-02,EUR,1.0956', ['2024-01-02 EUR 1.0956']],
  [
    'units for a dollar, columns in another order',
    'units_per_usd,Currency,Date\n16000,IDR,2024-01-02',
    ['2024-01-02 IDR 0.0000625'],
  ],
  [
    'the table of the European Central Bank',
    'Date,USD,JPY,CYP,\n2024-01-02,1.1,165,N/A,\n',
    ['2024-01-02 EUR 1.1', '2024-01-02 JPY 0.006666666667'],
  ],
  ['a header that says nothing', 'a,b\n1,2', [expect.stringMatching(/^Line 1 has the header "a,b"/)]],
  [
    'lines that say no rate',
    'date,currency,usd_per_unit\n02.01.2024,EUR,1\n2024-13-01,EUR,1\n2024-01-02,Euro,1\n2024-01-02,EUR,-1\n2024-01-03,EUR,1.1',
    [
      expect.stringMatching(/Line 2 has the date "02.01.2024"/),
      expect.stringMatching(/Line 3 has the date "2024-13-01"/),
      expect.stringMatching(/Line 4 has the currency "Euro"/),
      expect.stringMatching(/Line 5 has no rate of EUR/),
      '2024-01-03 EUR 1.1',
    ],
  ],
  ['a quote that is never closed', 'date,currency,usd_per_unit\n2024-01-02,EUR,"1.1', [expect.any(String)]],
])('%s', async (_, text, wanted) => {
  expect((await read(text)).map((line) => line.replace(/^(\S+) (\S+) /, swapDate))).toEqual(wanted);
});

/** A rate's properties come in the order of its fields: currency, date, rate. */
const swapDate = (whole: string, first: string, second: string): string =>
  /^\d{4}-/.test(second) ? `${second} ${first} ` : whole;

describe('the bundled averages', () => {
  const rate = (currency: string, year: number): number =>
    Number(yearlyAverages.find((one) => one.currency === currency && one.year === year)?.usdPerUnit);

  test('are of known currencies, each once a year, above zero', () => {
    const codes = new Set(currencies.map(({ code }) => code));
    expect(yearlyAverages.filter(({ currency }) => !codes.has(currency))).toEqual([]);
    expect(yearlyAverages.filter(({ usdPerUnit }) => !(Number(usdPerUnit) > 0))).toEqual([]);
    expect(new Set(yearlyAverages.map(({ currency, year }) => `${currency} ${year}`)).size).toBe(yearlyAverages.length);
  });

  test.each([
    ['EUR', 2020, 1.141],
    ['GBP', 2020, 1.2829],
    ['IDR', 2020, 1 / 14582.2],
    ['XOF', 2020, 1.141 / 655.957],
    ['AED', 2005, 1 / 3.6725],
    ['KES', 2025, 1 / 129.28],
  ])('%s of %d', (currency, year, wanted) => {
    expect(rate(currency, year) / wanted).toBeCloseTo(1, 4);
  });

  test('a currency does not leap where one source follows another', () => {
    expect(rate('IDR', 2024) / rate('IDR', 2023)).toBeGreaterThan(0.9);
    expect(rate('IDR', 2024) / rate('IDR', 2023)).toBeLessThan(1.1);
  });
});
