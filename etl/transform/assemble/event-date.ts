/** A partial date with its first and last day: "2020-08" runs from the 1st to the 31st. */
import type { DateBasis, DatePrecision } from '../../../schema/codelists/codelists.js';
import type { EventDate } from '../../../schema/records/event.js';
import type { ExtractedDate } from '../../../schema/records/extracted.js';

/** @example toEventDate({ value: '2020-08', precision: 'month', basis: 'stated', … }).to // '2020-08-31' */
export function toEventDate(date: ExtractedDate): EventDate {
  const isRange = date.to !== undefined && date.to !== date.value;
  return {
    value: isRange ? `${date.value}/${date.to}` : date.value,
    precision: isRange ? 'RANGE' : (date.precision.toUpperCase() as DatePrecision),
    basis: date.basis.toUpperCase() as DateBasis,
    from: firstDay(date.value),
    to: lastDay(date.to ?? date.value),
  };
}

/** '2020' → '2020-01-01', '2020-08' → '2020-08-01'. */
const firstDay = (value: string): string => value + '-01-01'.slice(value.length - 4);

function lastDay(value: string): string {
  const [year, month] = value.split('-').map(Number);
  if (value.length === 4) return `${value}-12-31`;
  if (value.length > 7) return value;
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}
