/** What one document says of one event, ready to be laid beside what others say. */
import type { ClaimProperty, ClaimValues } from '../../../schema/records/claim.js';

/** A stored claim of one property, with its id. */
export interface StoredClaim<P extends ClaimProperty = ClaimProperty> {
  readonly id: string;
  readonly property: P;
  readonly value: ClaimValues[P];
  readonly ordinal: number;
  /** The sentence it stands in, where it is needed. */
  readonly quote?: string;
  /** For a party: the organization that its name was resolved to. */
  readonly organizationId?: string;
}

export interface EventReport {
  readonly documentId: string;
  /** Two reports of one voice (the same publisher, or copies of one text) corroborate nothing. */
  readonly voice: string;
  readonly publishedAt: string | null;
  readonly confidence: number;
  readonly claims: readonly StoredClaim[];
}

/** The claims of one property, in the order they were read. */
export function claimsOf<P extends ClaimProperty>(report: EventReport, property: P): readonly StoredClaim<P>[] {
  return report.claims
    .filter((claim): claim is StoredClaim<P> => claim.property === property)
    .toSorted((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1));
}
