/** One document says: this event has this property with this value, and here is the sentence. Never edited; superseded when its document is read anew. */
import type { Band, EventKind, Modality, NotCounted, PartyRole } from '../codelists/codelists.js';
import type { ReportedCrisis } from './reported.js';
import type {
  ConfidenceFactor,
  EvidenceQuote,
  ExtractedBeneficiary,
  ExtractedDate,
  ExtractedItem,
  ExtractedMoney,
  ExtractedOrganization,
  ExtractedPlace,
} from './extracted.js';

/** The claim that there is an event at all; its confidence is the event's. */
export interface EventClaimValue {
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly band: Band;
  /** The event key of the whole this event is a part of. */
  readonly partOf: string | null;
  readonly factors: readonly ConfidenceFactor[];
  /** IATI TransactionType, of a structured report. */
  readonly transactionType?: string;
  /** Why totals leave it out. */
  readonly notCounted?: NotCounted;
  /** The emergency that it answers. */
  readonly crisis?: ReportedCrisis;
}

/** A structured report states a whole act at once: one claim, whose values each cite their cell or element. */
export const REPORT_PROPERTY = 'report';

/** What each property's value looks like, as stored in `claim.value`. */
export interface ClaimValues {
  readonly event: EventClaimValue;
  /** A further sentence that tells of the same event. */
  readonly quote: Record<string, never>;
  readonly party: ExtractedOrganization & { readonly role: PartyRole };
  readonly item: ExtractedItem;
  readonly money: ExtractedMoney;
  readonly date: ExtractedDate;
  readonly place: ExtractedPlace;
  readonly beneficiary: ExtractedBeneficiary;
}

export type ClaimProperty = keyof ClaimValues;

export type Claim = {
  [P in ClaimProperty]: {
    /** Names the event inside its document; the same sentence gives the same key when the document is read anew. */
    readonly eventKey: string;
    readonly property: P;
    readonly value: ClaimValues[P];
    /** The sentence the value stands in. */
    readonly evidence: EvidenceQuote;
    readonly confidence: number;
    /** Position among the event's claims of the same property. */
    readonly ordinal: number;
  };
}[ClaimProperty];
