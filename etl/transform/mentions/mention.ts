/** The candidates that frames choose from: every name, group, thing, sum, date and place of a text, each with its place in it. */
import type { DateBasis, OrganizationType, QuantityQualifier } from '../../../schema/codelists/codelists.js';
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import type { PlaceRecord } from '../../../schema/records/place.js';
import type { Span } from '../../../schema/records/span.js';
import type { GroupUnit } from '../languages/compile-pack.js';

interface MentionBase extends Span {
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
}

/**
 * How an actor was recognised, best first: a name of the registry, a name by its shape ("Yayasan …"), an office ("Menteri
 * Sosial"), a person after a title, a country, a general word ("pemerintah"), a pronoun, a capitalised run nobody knows.
 */
export type ActorSort =
  'registry' | 'shape' | 'office' | 'person' | 'country' | 'generic' | 'institution' | 'pronoun' | 'body' | 'name';

export interface ActorMention extends MentionBase {
  readonly type: 'actor';
  readonly sort: ActorSort;
  record?: OrganizationRecord;
  /** More than one record bears this name, and nothing settles which is meant. */
  readonly isAmbiguous?: boolean;
  /** The body an office stands for, as the text would name it: "Kementerian Sosial". */
  readonly bodyName?: string;
  /** Where the name stands when this mention is a pronoun, an office or a noun that points back. */
  antecedent?: ActorMention;
  /** First person: stands for the speaker's organization. */
  readonly isFirstPerson?: boolean;
  /** "they": people, not a body. */
  readonly isPlural?: boolean;
  readonly organizationType?: OrganizationType;
  readonly country?: PlaceRecord;
}

export interface PlaceMention extends MentionBase {
  readonly type: 'place';
  readonly record?: PlaceRecord;
  readonly isCountry: boolean;
}

export interface GroupMention extends MentionBase {
  readonly type: 'group';
  readonly unit: GroupUnit;
  readonly count: number | null;
}

export interface ItemMention extends MentionBase {
  readonly type: 'item';
  /** The noun phrase without its quantity. */
  readonly what: string;
  readonly code: string;
  /** True for aid without a thing: "bantuan", "assistance". */
  readonly isAid: boolean;
  readonly quantity: QuantityReading | undefined;
  readonly unit: string | null;
  /** True where a word points back to aid named before: "bantuan tersebut". */
  readonly isDefinite: boolean;
  /** True where no lexicon knows the noun. */
  readonly isUnknown: boolean;
}

export interface QuantityReading {
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly qualifier: QuantityQualifier;
}

export interface MoneyMention extends MentionBase {
  readonly type: 'money';
  readonly amount: number;
  readonly currency: string;
  readonly qualifier: QuantityQualifier;
  /** A bare "$": whose dollar it is depends on the giver. */
  readonly isBareDollar: boolean;
}

export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly value: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly basis: Lowercase<DateBasis>;
  /** Days from the day of speaking, for "kemarin": resolved anew inside a quote. */
  readonly dayOffset?: number;
}

export type Mention = ActorMention | PlaceMention | GroupMention | ItemMention | MoneyMention | DateMention;
