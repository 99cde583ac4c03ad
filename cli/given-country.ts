/** Countries as people write them beside a name: "ID", "id", "Indonesia". */
import { readCountry } from '../etl/extract/registries/read-values.js';
import { AidgraphError } from '../schema/errors.js';

/** `--country`: one that nobody knows would rule every body out, without a word. */
export function parseCountry(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const code = readCountry(written);
  if (code !== null) return code;
  throw new AidgraphError('USAGE', `--country "${written}" is no country. Write its ISO 3166-1 code, such as ID.`);
}

/** Of a line, which may say nothing of it. */
export const countryOf = (written: unknown): string | undefined =>
  typeof written === 'string' ? (readCountry(written) ?? written.toUpperCase()) : undefined;
