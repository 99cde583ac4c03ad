/** The day that `asOf` means. */
import { lastDay } from '../filter/conditions.js';

/**
 * What holds today is asked for without a day: nothing is public later than today.
 *
 * @returns the last day of a year, a month or a day, undefined where that is not past
 * @throws GraphQLError BAD_USER_INPUT for what is no date
 */
export function asOfDay(asOf: string | null | undefined): string | undefined {
  if (asOf == null) return undefined;
  const day = lastDay(asOf);
  return day < new Date().toISOString().slice(0, 10) ? day : undefined;
}
