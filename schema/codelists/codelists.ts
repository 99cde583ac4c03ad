/** The closed word lists of aidgraph. Each is an `as const` object, so that the value, the type and the SQL check come from one place. */

/** What kind of act an event is (PLOVER AID; IATI transaction type; FTS flow status). A pledge is never counted as a delivery. */
export const EventKind = {
  PLEDGE: 'PLEDGE',
  COMMITMENT: 'COMMITMENT',
  DELIVERY: 'DELIVERY',
  DISTRIBUTION: 'DISTRIBUTION',
  SERVICE: 'SERVICE',
  PARTNERSHIP: 'PARTNERSHIP',
  APPEAL: 'APPEAL',
  OTHER: 'OTHER',
} as const;
export type EventKind = keyof typeof EventKind;

/** How far the act has come. Kept as read, never collapsed. */
export const Modality = { DONE: 'DONE', ONGOING: 'ONGOING', PLANNED: 'PLANNED', NEGATED: 'NEGATED' } as const;
export type Modality = keyof typeof Modality;

/** What an organization does in an event (IATI participating-org roles and more). */
export const PartyRole = {
  DONOR: 'DONOR',
  IMPLEMENTER: 'IMPLEMENTER',
  RECIPIENT: 'RECIPIENT',
  PARTNER: 'PARTNER',
  ON_BEHALF_OF: 'ON_BEHALF_OF',
  WITNESS: 'WITNESS',
} as const;
export type PartyRole = keyof typeof PartyRole;

/** Whether a reading is shown (PUBLISH), waits for a person (REVIEW) or stays out of sight (HIDE). */
export const Band = { PUBLISH: 'PUBLISH', REVIEW: 'REVIEW', HIDE: 'HIDE' } as const;
export type Band = keyof typeof Band;

/** What people have said about an event. */
export const ReviewState = {
  AUTOMATIC: 'AUTOMATIC',
  CONFIRMED: 'CONFIRMED',
  CORRECTED: 'CORRECTED',
  REJECTED: 'REJECTED',
} as const;
export type ReviewState = keyof typeof ReviewState;

/** How exact a date is. */
export const DatePrecision = { DAY: 'DAY', MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR', RANGE: 'RANGE' } as const;
export type DatePrecision = keyof typeof DatePrecision;

/** Where a date comes from: written out, reckoned from a relative word, the dateline, or only the publication date. */
export const DateBasis = {
  STATED: 'STATED',
  RELATIVE: 'RELATIVE',
  DATELINE: 'DATELINE',
  PUBLISHED: 'PUBLISHED',
} as const;
export type DateBasis = keyof typeof DateBasis;

/** How exact a quantity is. */
export const QuantityQualifier = {
  EXACT: 'EXACT',
  APPROXIMATE: 'APPROXIMATE',
  AT_LEAST: 'AT_LEAST',
  AT_MOST: 'AT_MOST',
  RANGE: 'RANGE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type QuantityQualifier = keyof typeof QuantityQualifier;

/** Where a sum comes from: written as a transfer, written as the value of goods, or reckoned from a price book. */
export const MoneyBasis = { STATED: 'STATED', IN_KIND_STATED: 'IN_KIND_STATED', PRICE_BOOK: 'PRICE_BOOK' } as const;
export type MoneyBasis = keyof typeof MoneyBasis;

/** What a count of beneficiaries counts. Households are not people. */
export const BeneficiaryUnit = {
  PEOPLE: 'PEOPLE',
  HOUSEHOLDS: 'HOUSEHOLDS',
  COMMUNITIES: 'COMMUNITIES',
  FACILITIES: 'FACILITIES',
  ANIMALS: 'ANIMALS',
  OTHER: 'OTHER',
  UNKNOWN: 'UNKNOWN',
} as const;
export type BeneficiaryUnit = keyof typeof BeneficiaryUnit;

/** Whether beneficiaries are meant to be reached or were reached. */
export const BeneficiaryStage = { TARGETED: 'TARGETED', REACHED: 'REACHED', UNKNOWN: 'UNKNOWN' } as const;
export type BeneficiaryStage = keyof typeof BeneficiaryStage;

/** How exact a place is. */
export const PlacePrecision = {
  EXACT: 'EXACT',
  LOCALITY: 'LOCALITY',
  ADM2: 'ADM2',
  ADM1: 'ADM1',
  COUNTRY: 'COUNTRY',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PlacePrecision = keyof typeof PlacePrecision;

/** What sort of body an organization is (after the IATI OrganisationType codelist, named instead of numbered). */
export const OrganizationType = {
  GOVERNMENT: 'GOVERNMENT',
  LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT',
  OTHER_PUBLIC: 'OTHER_PUBLIC',
  MULTILATERAL: 'MULTILATERAL',
  DEVELOPMENT_BANK: 'DEVELOPMENT_BANK',
  RED_CROSS: 'RED_CROSS',
  INTERNATIONAL_NGO: 'INTERNATIONAL_NGO',
  NATIONAL_NGO: 'NATIONAL_NGO',
  FOUNDATION: 'FOUNDATION',
  FAITH_BASED: 'FAITH_BASED',
  PRIVATE_SECTOR: 'PRIVATE_SECTOR',
  ACADEMIC: 'ACADEMIC',
  SECURITY_FORCE: 'SECURITY_FORCE',
  COMMUNITY: 'COMMUNITY',
  PERSON: 'PERSON',
  UNKNOWN: 'UNKNOWN',
} as const;
export type OrganizationType = keyof typeof OrganizationType;

/** Where a body, a name or an identifier is known from: the bundled registry, an imported one, a partner's report, or only a text. */
export const OrganizationOrigin = { REGISTRY: 'REGISTRY', IMPORT: 'IMPORT', REPORT: 'REPORT', TEXT: 'TEXT' } as const;
export type OrganizationOrigin = keyof typeof OrganizationOrigin;

/** What kind of name an organization's name is. */
export const NameKind = { OFFICIAL: 'OFFICIAL', ACRONYM: 'ACRONYM', ALIAS: 'ALIAS', FORMER: 'FORMER' } as const;
export type NameKind = keyof typeof NameKind;

/** How two organizations are related. */
export const OrganizationRelation = {
  PART_OF: 'PART_OF',
  RENAMED_TO: 'RENAMED_TO',
  MERGED_INTO: 'MERGED_INTO',
  HOSTED_BY: 'HOSTED_BY',
} as const;
export type OrganizationRelation = keyof typeof OrganizationRelation;

/** What is said of two records: one, two, or that nobody can tell. */
export const Verdict = { SAME: 'SAME', DIFFERENT: 'DIFFERENT', UNSURE: 'UNSURE' } as const;
export type Verdict = keyof typeof Verdict;

/** Who said it. What a person said outranks every rule. */
export const Judge = { RULE: 'RULE', PERSON: 'PERSON' } as const;
export type Judge = keyof typeof Judge;

/**
 * How two reports are related. The first three tell of one event. Of PART_OF and FULFILS the left one is the part or the
 * delivery.
 */
export const JudgedRelation = {
  SAME_AS: 'SAME_AS',
  UPDATES: 'UPDATES',
  CONTRADICTS: 'CONTRADICTS',
  PART_OF: 'PART_OF',
  FULFILS: 'FULFILS',
} as const;
export type JudgedRelation = keyof typeof JudgedRelation;

/** How far a promise has been kept. */
export const PromiseState = { OPEN: 'OPEN', PARTLY_KEPT: 'PARTLY_KEPT', KEPT: 'KEPT' } as const;
export type PromiseState = keyof typeof PromiseState;

/** What an API key allows. Reading needs no key: any valid one has an allowance of points of its own. */
export const ApiScope = {
  /** Nothing beyond that. */
  read: 'read',
  /** To add judgements to the ledger. */
  judge: 'judge',
  /** To hand in documents. */
  submit: 'submit',
  /** To see metrics and queues. */
  admin: 'admin',
} as const;
export type ApiScope = keyof typeof ApiScope;

/** Why a reported event is left out of totals: counting it would count something twice. */
export const NotCounted = {
  /** Reported by a body that takes no part in the activity (IATI `secondary-reporter`). */
  SECONDARY_REPORTER: 'SECONDARY_REPORTER',
  /** Another document holds a record of the same identifier. */
  REPEATED_IDENTIFIER: 'REPEATED_IDENTIFIER',
  /** A smaller flow out of one that is reported too (an FTS child flow). */
  CHILD_FLOW: 'CHILD_FLOW',
} as const;
export type NotCounted = keyof typeof NotCounted;

/** How a sum was reckoned in dollars. */
export const UsdBasis = {
  SAME: 'SAME',
  REPORTED: 'REPORTED',
  DAILY: 'DAILY',
  YEARLY_AVERAGE: 'YEARLY_AVERAGE',
} as const;
export type UsdBasis = keyof typeof UsdBasis;

/** What is polled again and again. */
export const PolledSourceKind = {
  /** RSS, Atom, JSON Feed: the page of each item is taken in. */
  FEED: 'FEED',
  /** A sitemap, or a list of addresses, one a line: each page is taken in. */
  PAGES: 'PAGES',
  /** A file that is taken in itself, again whenever it changes: IATI, CSV, JSON. */
  FILE: 'FILE',
  /** An answer of ReliefWeb's API, which carries its texts itself. */
  RELIEFWEB: 'RELIEFWEB',
} as const;
export type PolledSourceKind = keyof typeof PolledSourceKind;

/** How a run of a polled source ended. */
export const PollOutcome = {
  OK: 'OK',
  /** The server says that nothing has changed, or sends the bytes of the last time. */
  UNCHANGED: 'UNCHANGED',
  /** Far fewer items than usual, or more or fewer than were said to be expected. */
  SUSPECT: 'SUSPECT',
  /** A suspect file that somebody let in. */
  ACCEPTED: 'ACCEPTED',
  /** 410: the source is switched off. */
  GONE: 'GONE',
  NOT_FOUND: 'NOT_FOUND',
  /** The host asked to wait. */
  BUSY: 'BUSY',
  /** Forbidden by robots.txt or by a rule of aidgraph. */
  REFUSED: 'REFUSED',
  FAILED: 'FAILED',
} as const;
export type PollOutcome = keyof typeof PollOutcome;
