/** Dates given on the command line. */
import { AidgraphError } from '../schema/errors.js';

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** @returns the date as given; @throws USAGE for one that does not exist */
export function parsePublished(value: string): string {
  if (isDay(value)) return value;
  throw new AidgraphError(
    'USAGE',
    `--published "${value}" is not a date. Write the day as YYYY-MM-DD, such as 2020-08-27.`,
  );
}
