/** One event as its claims, taken together, tell it: what the event tables hold. */
import type {
  Band,
  BeneficiaryStage,
  BeneficiaryUnit,
  DateBasis,
  DatePrecision,
  EventKind,
  Modality,
  MoneyBasis,
  NotCounted,
  PartyRole,
  PlacePrecision,
  QuantityQualifier,
} from '../codelists/codelists.js';

import type { ReportedCrisis } from './reported.js';

export interface EventDate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly from: string;
  readonly to: string;
}

/** Values that disagree: all stay, one is shown, and `reason` says why that one. */
export interface EventConflict {
  readonly field: string;
  readonly shown: string;
  readonly reason: string;
  readonly values: readonly { readonly value: string; readonly documents: readonly string[] }[];
}

/** One thing or one currency of a promise. Decimal strings. */
export interface PromiseLine {
  /** null for money. */
  readonly category: string | null;
  /** ISO 4217; null for things. */
  readonly currency: string | null;
  /** `kg`, `liter`, …; null for money and for what is counted in pieces. */
  readonly unit: string | null;
  readonly pledged: string;
  readonly delivered: string;
  readonly outstanding: string;
}

/** How a promise stands. */
export interface PromiseKept {
  readonly lines: readonly PromiseLine[];
  /** ISO date of the last report on it or on a delivery of it. */
  readonly lastNews: string | null;
}

/** Every record knows the claims it rests on. */
interface Supported {
  readonly claimIds: readonly string[];
}

export interface PartyRecord extends Supported {
  readonly role: PartyRole;
  readonly organizationId: string;
  readonly reportedName: string;
}

export interface ItemRecord extends Supported {
  readonly description: string;
  readonly category: string;
  readonly quantityMin: number | null;
  readonly quantityMax: number | null;
  readonly qualifier: QuantityQualifier;
  readonly unit: string | null;
  readonly reportedText: string;
}

export interface MoneyRecord extends Supported {
  /** Decimal string. */
  readonly amount: string;
  readonly currency: string;
  /** `2020-08-27`; null where the sum has no day of its own. */
  readonly valueDate: string | null;
  /** Dollars by the report's own reckoning; null where they are to be reckoned. */
  readonly usd: string | null;
  readonly basis: MoneyBasis;
  readonly reportedText: string;
}

export interface EventPlaceRecord extends Supported {
  readonly placeId: string | null;
  readonly reportedName: string;
  readonly country: string | null;
  readonly precision: PlacePrecision;
  /** As the report gives them; null where it does not. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface BeneficiaryRecord extends Supported {
  readonly description: string;
  readonly count: number | null;
  readonly unit: BeneficiaryUnit;
  readonly stage: BeneficiaryStage;
}

export interface EventRecord extends Supported {
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly title: string;
  readonly date: EventDate | null;
  readonly confidence: number;
  readonly band: Band;
  readonly corroboration: number;
  readonly conflicts: readonly EventConflict[];
  readonly firstReportedAt: string | null;
  /** IATI TransactionType; null outside IATI. */
  readonly transactionType: string | null;
  /** Why totals leave it out; null where they count it. */
  readonly notCounted: NotCounted | null;
  /** The emergency that it answers, as the report has it. */
  readonly crisis: ReportedCrisis | null;
  readonly parties: readonly PartyRecord[];
  readonly items: readonly ItemRecord[];
  readonly money: readonly MoneyRecord[];
  readonly places: readonly EventPlaceRecord[];
  readonly beneficiaries: readonly BeneficiaryRecord[];
}
