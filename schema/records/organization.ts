/** An organization as the bundled registry and an imported one describe it. */
import type { NameKind, OrganizationRelation, OrganizationType } from '../codelists/codelists.js';

export interface OrganizationName {
  readonly name: string;
  /** BCP 47; undefined for a name that belongs to no language (most acronyms). */
  readonly language?: string;
  readonly kind: NameKind;
  /** Years in which the body bore this name; a former name has `to`. */
  readonly from?: number;
  readonly to?: number;
}

export interface OrganizationIdentifier {
  /** `XM-DAC`, `GB-COH`, `wikidata`, `ror`… */
  readonly scheme: string;
  readonly value: string;
}

export interface OrganizationRecord {
  /** Short, prefixed, stable for ever: `org_iom`, `org_id_kemensos`. */
  readonly id: string;
  /** The usual official name: English for an international body, else the original language. */
  readonly name: string;
  readonly type: OrganizationType;
  /** ISO 3166-1 alpha-2; undefined for an international body. */
  readonly country?: string;
  readonly acronym?: string;
  /** Every other name; `name` and `acronym` need not be repeated. */
  readonly names: readonly OrganizationName[];
  readonly identifiers: readonly OrganizationIdentifier[];
  readonly relations?: readonly { readonly kind: OrganizationRelation; readonly to: string; readonly year?: number }[];
}
