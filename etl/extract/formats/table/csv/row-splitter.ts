/** csv-parse, fed piece by piece: what it has understood is taken out before what it stumbles over can throw it away. */
import { parse, type CsvError } from 'csv-parse';

export interface RowSplitter {
  readonly feed: (text: string) => readonly (readonly string[])[];
  readonly finish: () => Promise<readonly (readonly string[])[]>;
  /** Why it goes no further. */
  readonly failure: () => CsvError | undefined;
}

export interface SplitterOptions {
  readonly delimiter: string;
  readonly maxRowCharacters: number;
}

export function createRowSplitter({ delimiter, maxRowCharacters }: SplitterOptions): RowSplitter {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    // 'Rumah "Harapan"' is a name.
    relax_quotes: true,
    max_record_size: maxRowCharacters,
  });
  let failure: CsvError | undefined;
  parser.on('error', (error: CsvError) => (failure = error));
  const closed = new Promise<void>((resolve) => parser.once('close', resolve));
  const taken = (): readonly string[][] => {
    const rows: string[][] = [];
    for (let row = read(); row !== null; row = read()) rows.push(row);
    return rows;
  };
  const read = (): string[] | null => parser.read() as string[] | null;
  return {
    feed(text) {
      parser.write(text);
      return taken();
    },
    async finish() {
      parser.end();
      const rows = [...taken()];
      parser.on('readable', () => rows.push(...taken()));
      await closed;
      return rows;
    },
    failure: () => failure,
  };
}
