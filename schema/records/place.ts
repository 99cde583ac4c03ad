/** A place of the gazetteer. */
import type { PlacePrecision } from '../codelists/codelists.js';

export interface PlaceRecord {
  /** ISO 3166-1 alpha-2 for a country (`ID`), OCHA P-code below it (`ID32`, `ID3203`). */
  readonly id: string;
  readonly name: string;
  /** Other spellings and names in other languages. */
  readonly aliases: readonly string[];
  readonly country: string;
  readonly parent?: string;
  readonly precision: PlacePrecision;
  readonly latitude?: number;
  readonly longitude?: number;
}
