/** What a person says of a source's tables: it goes before what headers and tags say. */
import type { Field } from './field.js';

export interface TableMapping {
  /** By header, as written in the table (case, accents and spacing do not matter). */
  readonly columns?: Readonly<Record<string, Field>>;
  /** The row that the headers stand in, counted from 1; the rows above it are titles. */
  readonly headerRow?: number;
  /** The one sheet to be read. */
  readonly sheet?: string;
  /** Headers of columns that are left aside without a word. */
  readonly ignore?: readonly string[];
  /** ISO 4217, for sums beside which no currency stands. */
  readonly currency?: string;
  /** The year of months beside which none stands: a reporting month "February". */
  readonly year?: number;
  /** How 03/04/2021 is meant, where the column itself does not show it. */
  readonly dateOrder?: 'day-month' | 'month-day';
}
