/** What a structured report (IATI, FTS, a 3W table) states, record by record: no text is read, every value cites the element or the cell it stands in. */
import type {
  BeneficiaryStage,
  BeneficiaryUnit,
  DatePrecision,
  EventKind,
  Modality,
  NotCounted,
  OrganizationType,
  PartyRole,
  PlacePrecision,
} from '../codelists/codelists.js';

/** A value and where in the file it stands: `line 812`, `Sheet1!C5`, `data.flows[3].sourceObjects[0]`. */
interface Cited {
  readonly locator: string;
}

export interface ReportedParty extends Cited {
  readonly role: PartyRole;
  /** As written; where only a code is written, the code. Never empty. */
  readonly name: string;
  /** The short form that stands in a column of its own beside the name: "UNICEF". */
  readonly acronym?: string;
  /** Every code that the report gives: `{ scheme: 'XM-DAC', value: '47066' }`. */
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly type?: OrganizationType;
  /** ISO 3166-1 alpha-2, where the report says it. */
  readonly country?: string;
}

export interface ReportedMoney extends Cited {
  /** Decimal string, the sign as reported: a correction stays negative. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  /** `2020-08-27` */
  readonly valueDate?: string;
  /** Dollars by the report's own reckoning, decimal string. */
  readonly usd?: string;
  /** Units of the currency for one dollar, by the report's own reckoning, decimal string. */
  readonly usdRate?: string;
  /** True where the sum is the stated value of goods. */
  readonly isInKind?: boolean;
}

export interface ReportedDate extends Cited {
  /** `2020-08-27`, `2020-08` or `2020`. */
  readonly value: string;
  readonly precision: Exclude<DatePrecision, 'RANGE' | 'QUARTER'>;
  /** The last day, month or year of a range, at the same precision: a quarter is a range of months. */
  readonly to?: string;
}

export interface ReportedItem extends Cited {
  /** The thing, as written: "hygiene kits". */
  readonly what: string;
  /** Finer code such as `wash.hygiene_kit`; `other` when unknown. */
  readonly category: string;
  readonly quantity: number | null;
  readonly unit: string | null;
}

export interface ReportedPlace extends Cited {
  /** As written. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** ISO 3166-1 alpha-2 or an OCHA P-code, as the report gives it; unknown ones are kept in the claim. */
  readonly code?: string;
  readonly precision?: PlacePrecision;
  readonly latitude?: number;
  readonly longitude?: number;
  /** How much of the event belongs here, 0 to 100. */
  readonly percentage?: number;
}

export interface ReportedBeneficiary extends Cited {
  readonly description: string;
  readonly count: number | null;
  readonly unit: BeneficiaryUnit;
  readonly stage: BeneficiaryStage;
}

export interface ReportedCrisis extends Cited {
  readonly name?: string;
  /** `EQ-2001-000033-IND` */
  readonly glide?: string;
  /** Other codes: `{ scheme: 'FTS-EMERGENCY', value: '612' }`, a humanitarian plan. */
  readonly codes?: readonly { readonly scheme: string; readonly value: string }[];
}

export interface ReportedSector {
  readonly vocabulary: string;
  readonly code: string;
  readonly name?: string;
  readonly percentage?: number;
}

/** One act as a report states it. */
export interface ReportedEvent {
  /**
   * Names the event inside its document. Made of what identifies it in the report (identifier, type, date, parties, sum
   * and a running number among equals), never of its position, so that the same act keeps its id when the file grows.
   */
  readonly key: string;
  readonly kind: EventKind;
  readonly modality: Modality;
  /** IATI TransactionType, `1` to `13`; undefined outside IATI. */
  readonly transactionType?: string;
  /** What the report says that it was for; shown and searched. */
  readonly description?: string;
  readonly parties: readonly ReportedParty[];
  readonly money: readonly ReportedMoney[];
  readonly items: readonly ReportedItem[];
  readonly date: ReportedDate | null;
  readonly places: readonly ReportedPlace[];
  readonly beneficiaries: readonly ReportedBeneficiary[];
  readonly crisis?: ReportedCrisis;
  readonly sectors: readonly ReportedSector[];
  readonly isHumanitarian?: boolean;
  /** Why totals leave it out: it would count something twice. */
  readonly notCounted?: NotCounted;
  /** The key of the event, in the same document, that it is a part of or passes on (an FTS parent flow). */
  readonly partOf?: string;
  /** The element or the row, verbatim (cells joined by ` | `), and where it stands. */
  readonly evidence: { readonly quote: string; readonly locator: string };
}

/** An activity, a flow, a row: what is read, and taken into the database, as one. */
export interface ReportedRecord {
  /** `XM-DAC-47066-KITS-1`, a flow's id, `row 14`. */
  readonly key: string;
  /** The identifier under which other files may report the same thing (an IATI identifier, an FTS flow id). */
  readonly identifier?: string;
  /** Other records that it says it belongs to, with their identifiers and IATI's RelatedActivityType (`1` parent, `2` child). */
  readonly related?: readonly { readonly type: string; readonly identifier: string }[];
  readonly events: readonly ReportedEvent[];
}
