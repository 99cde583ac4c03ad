/** The format of gold files: one document a line, its events annotated by hand, its text kept elsewhere. */
import type { EventKind, Modality } from '../../schema/codelists/codelists.js';

export interface GoldName {
  readonly text: string;
  readonly canonical?: string;
}

export interface GoldItem {
  readonly text: string;
  readonly what?: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly category: string;
}

export interface GoldEvent {
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly donors: readonly GoldName[];
  readonly implementers: readonly GoldName[];
  readonly recipients: readonly GoldName[];
  readonly beneficiaries: readonly {
    readonly text: string;
    readonly count: number | null;
    readonly unit: string | null;
  }[];
  readonly items: readonly GoldItem[];
  readonly money: readonly { readonly text: string; readonly amount: number; readonly currency: string }[];
  readonly date: { readonly text: string; readonly value: string; readonly precision: string } | null;
  readonly places: readonly string[];
  readonly partOf?: number | null;
  readonly evidence: readonly string[];
}

export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  /** SHA-256 of the text in UTF-8, hex: a text that changed cannot be scored. */
  readonly sha256?: string;
  /** Absent or empty for a document that tells of no aid. */
  readonly events?: readonly GoldEvent[];
}
