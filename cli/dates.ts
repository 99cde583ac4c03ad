/** Dates given on the command line. */
import { AidgraphError } from '../schema/errors.js';

/** @returns the date as given; @throws USAGE for one that does not exist */
export function parsePublished(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const date = match ? new Date(`${value}T00:00:00Z`) : undefined;
  const isReal = date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!isReal) {
    throw new AidgraphError(
      'USAGE',
      `--published "${value}" is not a date. Write the day as YYYY-MM-DD, such as 2020-08-27.`,
    );
  }
  return value;
}
