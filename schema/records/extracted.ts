/**
 * What the reader finds in one document, in the format of `aidgraph extract` (a superset of the gold format).
 * Every name, item, sum, place and quote carries offsets (UTF-16) into the document's text.
 */
import type {
  Band,
  BeneficiaryStage,
  DateBasis,
  EventKind,
  Modality,
  PartyRole,
  PlacePrecision,
  QuantityQualifier,
} from '../codelists/codelists.js';
import type { Issue } from './issue.js';
import type { Span } from './span.js';

export interface ExtractedOrganization extends Span {
  /** The usual official name, for organizations that the registry knows. */
  readonly canonical?: string;
  /** The registry's id (`org_iom`), for organizations that the registry knows. */
  readonly organizationId?: string;
  /** Where the name stands when `text` is a pronoun or a title ("kami" → "IOM Indonesia"). */
  readonly antecedent?: Span;
  /** Through which words the frame names it, where those are not `text` itself: a pronoun, an office, a short form. */
  readonly via?: Span;
}

export interface ExtractedItem extends Span {
  /** The noun phrase without its quantity: "paket sembako". */
  readonly what: string;
  /** The number when one is stated exactly; null when vague. */
  readonly quantity: number | null;
  readonly quantityMin?: number;
  readonly quantityMax?: number;
  readonly qualifier?: QuantityQualifier;
  /** As written: kg, ton, paket, ekor; null when the noun is counted itself. */
  readonly unit: string | null;
  /** Finer code such as `wash.hygiene_kit`; `other` (with an Issue) when unknown. */
  readonly category: string;
}

export interface ExtractedMoney extends Span {
  /** A JSON number in this format alone; decimal strings everywhere else. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier?: QuantityQualifier;
  /** True where the sum is the stated value of goods ("senilai Rp 50 juta"). */
  readonly inKind?: boolean;
  /** The amount to its last digit, where a report gives more of them than a number holds. */
  readonly decimal?: string;
  /** `2020-08-27`: the day for which a report says that it is converted. */
  readonly valueDate?: string;
  /** Dollars by the report's own reckoning. */
  readonly usd?: string;
}

export interface ExtractedBeneficiary extends Span {
  readonly count: number | null;
  /** Lower case, as in the gold: people, households, communities, facilities, animals, other. */
  readonly unit: 'people' | 'households' | 'communities' | 'facilities' | 'animals' | 'other' | null;
  readonly stage?: BeneficiaryStage;
}

export interface ExtractedPlace extends Span {
  /** The gazetteer's id, ISO 3166-1 alpha-2 or a P-code, when the place is known. */
  readonly placeId?: string;
  /** ISO 3166-1 alpha-2 of the country, when known. */
  readonly country?: string;
  readonly precision?: PlacePrecision;
  /** Of structured reports. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface ExtractedDate extends Span {
  /** `2020-08-26`, `2020-08` or `2020`. */
  readonly value: string;
  /** Lower case, as in the gold. */
  readonly precision: 'day' | 'month' | 'year';
  /** Lower case: stated, relative, dateline, published. */
  readonly basis: Lowercase<DateBasis>;
  /** Set for a range. */
  readonly to?: string;
}

export interface EvidenceQuote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One named reason for the confidence, multiplied with the others. */
export interface ConfidenceFactor {
  readonly name: string;
  readonly value: number;
}

export interface ExtractedEvent {
  readonly kind: Exclude<EventKind, 'OTHER'>;
  readonly modality: Modality;
  readonly donors: readonly ExtractedOrganization[];
  readonly implementers: readonly ExtractedOrganization[];
  readonly recipients: readonly ExtractedOrganization[];
  /** Parties in the remaining roles (PARTNER, ON_BEHALF_OF, WITNESS). */
  readonly others?: readonly (ExtractedOrganization & { readonly role: PartyRole })[];
  readonly beneficiaries: readonly ExtractedBeneficiary[];
  readonly items: readonly ExtractedItem[];
  readonly money: readonly ExtractedMoney[];
  readonly date: ExtractedDate | null;
  readonly places: readonly ExtractedPlace[];
  /** Index into the document's events of the whole this event is a part of. */
  readonly partOf: number | null;
  /** Best first; never empty. */
  readonly evidence: readonly EvidenceQuote[];
  /** How probable it is that the event is right, 0 to 1: the product of the factors. */
  readonly confidence: number;
  readonly band: Band;
  readonly factors: readonly ConfidenceFactor[];
}

export interface Extraction {
  /** The language that was read, BCP 47 (`id`, `en`); `und` when none was recognised. */
  readonly lang: string;
  readonly events: readonly ExtractedEvent[];
  readonly issues: readonly Issue[];
}
