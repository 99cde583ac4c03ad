/** What of an event is laid beside another: who, what, how much, when and where, and of which text it comes. */
import type { EventKind, Modality, QuantityQualifier } from '../../../schema/codelists/codelists.js';
import type { EventDate } from '../../../schema/records/event.js';
import type {
  ExtractedEvent,
  ExtractedItem,
  ExtractedMoney,
  ExtractedOrganization,
} from '../../../schema/records/extracted.js';
import { toEventDate } from '../assemble/event-date.js';
import { minHash } from '../similarity/min-hash.js';

export interface ProfileParty {
  readonly name: string;
  readonly organizationId?: string;
}

export interface ProfileItem {
  readonly what: string;
  /** Language-neutral: `food.rice`. */
  readonly category: string;
  /** null where the text gives no number. */
  readonly quantity: number | null;
  /** As written; null where the noun is counted itself. */
  readonly unit: string | null;
  readonly qualifier?: QuantityQualifier;
}

export interface ProfileMoney {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier?: QuantityQualifier;
}

export interface ProfilePlace {
  readonly name: string;
  /** The gazetteer's id, where it is known. */
  readonly placeId?: string;
}

export interface EventProfile {
  readonly documentId: string;
  /** Which event of its document it is; with the document's id its key. */
  readonly ordinal: number;
  /** MinHash of the document's text; null for a text too short to be a copy of another. */
  readonly signature: readonly number[] | null;
  /** First ten characters of an ISO date; null where the document says none. */
  readonly publishedAt: string | null;
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly donors: readonly ProfileParty[];
  readonly implementers: readonly ProfileParty[];
  readonly recipients: readonly ProfileParty[];
  readonly beneficiaries: readonly { readonly count: number | null; readonly unit: string | null }[];
  readonly items: readonly ProfileItem[];
  readonly money: readonly ProfileMoney[];
  readonly date: Pick<EventDate, 'from' | 'to' | 'precision' | 'basis'> | null;
  readonly places: readonly ProfilePlace[];
}

/** What a profile needs to know of the document that an event was read from. */
export interface ProfiledDocument {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string | null;
}

/** Names an event: its document and its number in it. */
export const profileKey = ({ documentId, ordinal }: EventProfile): string => `${documentId}#${ordinal}`;

const partyOf = ({ canonical, text, organizationId }: ExtractedOrganization): ProfileParty => ({
  name: canonical ?? text,
  ...(organizationId === undefined ? {} : { organizationId }),
});

const itemOf = ({ what, category, quantity, unit, qualifier }: ExtractedItem): ProfileItem => ({
  what,
  category,
  quantity,
  unit,
  ...(qualifier === undefined ? {} : { qualifier }),
});

const moneyOf = ({ amount, currency, qualifier }: ExtractedMoney): ProfileMoney => ({
  amount,
  currency,
  ...(qualifier === undefined ? {} : { qualifier }),
});

/**
 * The profiles of one document's events, in their order.
 * @example profilesOf(reader.read({ text }).events, { id: 'doc_1', text, publishedAt: '2020-08-27' })
 */
export function profilesOf(events: readonly ExtractedEvent[], document: ProfiledDocument): EventProfile[] {
  const signature = minHash(document.text);
  return events.map((event, ordinal) => ({
    documentId: document.id,
    ordinal,
    signature,
    publishedAt: document.publishedAt?.slice(0, 10) ?? null,
    kind: event.kind,
    modality: event.modality,
    donors: event.donors.map(partyOf),
    implementers: event.implementers.map(partyOf),
    recipients: event.recipients.map(partyOf),
    beneficiaries: event.beneficiaries.map(({ count, unit }) => ({ count, unit })),
    items: event.items.map(itemOf),
    money: event.money.map(moneyOf),
    date: event.date === null ? null : toEventDate(event.date),
    places: event.places.map(({ text, placeId }) => ({
      name: text,
      ...(placeId === undefined ? {} : { placeId }),
    })),
  }));
}
