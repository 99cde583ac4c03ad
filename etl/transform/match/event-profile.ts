/** What of an event is laid beside another: who, what, how much, when and where, and of which text it comes. */
import { createHash } from 'node:crypto';
import type { EventKind, Modality, PartyRole, QuantityQualifier } from '../../../schema/codelists/codelists.js';
import type { EventDate } from '../../../schema/records/event.js';
import type {
  ExtractedBeneficiary,
  ExtractedDate,
  ExtractedEvent,
  ExtractedItem,
  ExtractedMoney,
  ExtractedOrganization,
  ExtractedPlace,
} from '../../../schema/records/extracted.js';
import { toEventDate } from '../assemble/event-date.js';
import { claimsOf, type EventReport } from '../assemble/reports.js';
import { minHash } from '../similarity/min-hash.js';
import { tellingNames } from './telling-names.js';

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
  /** Which event of its document it is. */
  readonly ordinal: number;
  /** MinHash of the document's text; null for a text too short to be a copy of another. */
  readonly signature: readonly number[] | null;
  /** Stands for the sentence that tells of it; undefined for one so short that two people may have written it. */
  readonly sentence?: string;
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
  /** Of an event that did not happen: the names in its sentences, folded. */
  readonly names?: readonly string[];
}

/** What a profile needs to know of the document that an event was read from. */
export interface ProfiledDocument {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string | null;
}

/** A sentence this long, word for word in two texts, was written once. */
const TELLING_SENTENCE_LENGTH = 60;

function sentenceKey(quote: string | undefined): { sentence?: string } {
  const words = quote?.replace(/\s+/g, ' ').trim() ?? '';
  if (words.length < TELLING_SENTENCE_LENGTH) return {};
  return { sentence: createHash('sha256').update(words).digest('hex').slice(0, 16) };
}

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

interface Said {
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly donors: readonly ExtractedOrganization[];
  readonly implementers: readonly ExtractedOrganization[];
  readonly recipients: readonly ExtractedOrganization[];
  readonly beneficiaries: readonly ExtractedBeneficiary[];
  readonly items: readonly ExtractedItem[];
  readonly money: readonly ExtractedMoney[];
  readonly date: ExtractedDate | null;
  readonly places: readonly ExtractedPlace[];
  readonly quotes: readonly string[];
}

type Source = Pick<EventProfile, 'documentId' | 'ordinal' | 'signature' | 'sentence' | 'publishedAt'>;

const profileOf = (source: Source, said: Said): EventProfile => ({
  ...source,
  kind: said.kind,
  modality: said.modality,
  donors: said.donors.map(partyOf),
  implementers: said.implementers.map(partyOf),
  recipients: said.recipients.map(partyOf),
  beneficiaries: said.beneficiaries.map(({ count, unit }) => ({ count, unit })),
  items: said.items.map(itemOf),
  money: said.money.map(moneyOf),
  date: said.date === null ? null : toEventDate(said.date),
  places: said.places.map(({ text, placeId }) => ({ name: text, ...(placeId === undefined ? {} : { placeId }) })),
  ...(said.modality === 'NEGATED' ? { names: tellingNames(said.quotes) } : {}),
});

/**
 * The profiles of one document's events, in their order.
 * @example profilesOf(reader.read({ text }).events, { id: 'doc_1', text, publishedAt: '2020-08-27' })
 */
export function profilesOf(events: readonly ExtractedEvent[], document: ProfiledDocument): EventProfile[] {
  const signature = minHash(document.text);
  const publishedAt = document.publishedAt?.slice(0, 10) ?? null;
  const source = { documentId: document.id, signature, publishedAt };
  return events.map((event, ordinal) => {
    const quotes = event.evidence.map(({ quote }) => quote);
    return profileOf({ ...source, ordinal, ...sentenceKey(quotes[0]) }, { ...event, quotes });
  });
}

/**
 * The profile of stored claims; undefined where no claim says that there is an event.
 * @param source `ordinal` and `signature` are the document's; the rest stands in the report
 */
export function profileOfReport(
  report: EventReport,
  source: Pick<EventProfile, 'ordinal' | 'signature'>,
): EventProfile | undefined {
  const claim = claimsOf(report, 'event')[0];
  if (claim === undefined) return undefined;
  const event = claim.value;
  const parties = claimsOf(report, 'party');
  const inRole = (role: PartyRole): ExtractedOrganization[] =>
    parties
      .filter(({ value }) => value.role === role)
      // What the name was resolved to when it was loaded outranks what the reader knew.
      .map(({ value, organizationId }) => (organizationId === undefined ? value : { ...value, organizationId }));
  const publishedAt = report.publishedAt?.slice(0, 10) ?? null;
  return profileOf(
    { documentId: report.documentId, publishedAt, ...source, ...sentenceKey(claim.quote) },
    {
      kind: event.kind,
      modality: event.modality,
      donors: inRole('DONOR'),
      implementers: inRole('IMPLEMENTER'),
      recipients: inRole('RECIPIENT'),
      beneficiaries: claimsOf(report, 'beneficiary').map(({ value }) => value),
      items: claimsOf(report, 'item').map(({ value }) => value),
      money: claimsOf(report, 'money').map(({ value }) => value),
      date: claimsOf(report, 'date')[0]?.value ?? null,
      places: claimsOf(report, 'place').map(({ value }) => value),
      quotes: [...claimsOf(report, 'event'), ...claimsOf(report, 'quote')].flatMap(({ quote }) => quote ?? []),
    },
  );
}
