/** Files of daily exchange rates: one rate a line, or the European Central Bank's table of one day a line. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Issue } from '../../../schema/records/issue.js';
import type { ByteChunks } from '../byte-chunks.js';

export interface DailyRate {
  /** ISO 4217. */
  readonly currency: string;
  /** `2020-08-27` */
  readonly date: string;
  /** Dollars for one unit of the currency. */
  readonly usdPerUnit: number;
}

export type RateReading =
  { readonly type: 'rate'; readonly rate: DailyRate } | { readonly type: 'issue'; readonly issue: Issue };

/** Reads the cells of one line, by the header's. */
type ReadLine = (cells: readonly string[], line: number) => readonly RateReading[];

/**
 * Two shapes. `date,currency,usd_per_unit` (or `units_per_usd`), in any order of columns; and `Date,USD,JPY,…`, units for one
 * euro, as the European Central Bank publishes it (eurofxref-hist.csv): every day's dollars follow from its column USD.
 *
 * @example for await (const reading of readRates([Buffer.from('date,currency,usd_per_unit\n2024-01-02,EUR,1.0956')])) …
 */
export async function* readRates(chunks: ByteChunks): AsyncGenerator<RateReading> {
  try {
    yield* readLines(chunks);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield badLine(Number(error.lines ?? 1), `cannot be read: ${error.message}`);
  }
}

async function* readLines(chunks: ByteChunks): AsyncGenerator<RateReading> {
  const options = { bom: true, trim: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  const lines: AsyncIterable<readonly string[]> = Readable.from(chunks).pipe(parse(options));
  let readLine: ReadLine | undefined;
  let number = 0;
  for await (const cells of lines) {
    number += 1;
    if (readLine !== undefined) {
      yield* readLine(cells, number);
      continue;
    }
    readLine = readerOf(cells);
    if (readLine !== undefined) continue;
    yield badLine(
      1,
      `has the header "${cells.join(',')}". Write date,currency,usd_per_unit, or give the table of the ECB`,
    );
    return;
  }
}

function readerOf(header: readonly string[]): ReadLine | undefined {
  const names = header.map((cell) => cell.toLowerCase());
  const [date, currency] = [names.indexOf('date'), names.indexOf('currency')];
  const [direct, inverse] = [names.indexOf('usd_per_unit'), names.indexOf('units_per_usd')];
  if (date >= 0 && currency >= 0 && (direct >= 0 || inverse >= 0)) {
    return (cells, line) => {
      const given = Number(cells[direct >= 0 ? direct : inverse]);
      return [toReading({ date: cells[date], currency: cells[currency], rate: direct >= 0 ? given : 1 / given }, line)];
    };
  }
  const usd = names.indexOf('usd');
  return date >= 0 && usd >= 0 ? readDays(header, { date, usd }) : undefined;
}

/** "N/A" and an empty cell are no rate, and no fault: not every currency has one for every day. */
function readDays(header: readonly string[], { date, usd }: { date: number; usd: number }): ReadLine {
  const currencies = [...header.entries()].filter(([column, cell]) => column !== date && /^[A-Z]{3}$/.test(cell));
  return (cells, line) => {
    const usdPerEuro = Number(cells[usd]);
    const rates = currencies.flatMap(([column, currency]) => {
      const perEuro = Number(cells[column]);
      return column === usd || !(perEuro > 0) ? [] : [{ currency, rate: usdPerEuro / perEuro }];
    });
    const all = [{ currency: 'EUR', rate: usdPerEuro }, ...rates];
    return all.map(({ currency, rate }) => toReading({ date: cells[date], currency, rate }, line));
  };
}

interface Written {
  readonly date: string | undefined;
  readonly currency: string | undefined;
  readonly rate: number;
}

function toReading({ date = '', currency = '', rate }: Written, line: number): RateReading {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDay) return badLine(line, `has the date "${date}". Write it as 2024-01-31`);
  if (!/^[A-Z]{3}$/.test(currency)) return badLine(line, `has the currency "${currency}". Write its ISO 4217 code`);
  if (!Number.isFinite(rate) || rate <= 0) return badLine(line, `has no rate of ${currency} above zero`);
  return { type: 'rate', rate: { date, currency, usdPerUnit: Number(rate.toPrecision(10)) } };
}

const badLine = (line: number, what: string): RateReading => ({
  type: 'issue',
  issue: { code: 'RATE_UNREADABLE', message: `Line ${line} ${what}.` },
});
