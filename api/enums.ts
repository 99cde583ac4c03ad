/** Registers the codelists as GraphQL enums, each value with its description. Imported once, by api/schema.ts and by types that use them. */
import { registerEnumType } from 'type-graphql';
import {
  Band,
  BeneficiaryStage,
  BeneficiaryUnit,
  DateBasis,
  DatePrecision,
  EventKind,
  Judge,
  JudgedRelation,
  Modality,
  MoneyBasis,
  NameKind,
  NotCounted,
  OrganizationRelation,
  OrganizationType,
  PartyRole,
  PlacePrecision,
  PromiseState,
  QuantityQualifier,
  ReviewState,
  UsdBasis,
  Verdict,
} from '../schema/codelists/codelists.js';

function register<T extends Record<string, string>>(
  codelist: T,
  name: string,
  description: string,
  values: Readonly<Record<keyof T, string>>,
): void {
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([key, text]) => [key, { description: text }]));
  registerEnumType(codelist, {
    name,
    description,
    valuesConfig: valuesConfig as Record<keyof T, { description: string }>,
  });
}

register(EventKind, 'EventKind', 'What kind of act an event is (PLOVER AID, IATI transaction type, FTS flow status).', {
  PLEDGE: 'Promised or announced, not yet firm. Never counted as a delivery.',
  COMMITMENT: 'Firmly signed, approved or allocated.',
  DELIVERY: 'Handed over, sent or paid to an organization, government or institution.',
  DISTRIBUTION: 'Given to the people themselves.',
  SERVICE: 'Treatment, training, rescue, assessment or counselling given as aid.',
  PARTNERSHIP: 'An agreement to work together on aid.',
  APPEAL: 'Aid asked for: the asker is the recipient, those asked are the donors.',
  OTHER: 'From structured reports only: loans repaid, equity and the like.',
});
register(Modality, 'Modality', 'How far the act has come, as the text says it.', {
  DONE: 'It has happened.',
  ONGOING: 'It is happening.',
  PLANNED: 'It is to happen.',
  NEGATED: 'The text says that it did not happen.',
});
register(PartyRole, 'PartyRole', 'What an organization does in an event.', {
  DONOR: 'Whose resources they are (IATI provider-org).',
  IMPLEMENTER: 'Carries, channels or distributes for the donor.',
  RECIPIENT: 'Takes custody (IATI receiver-org).',
  PARTNER: 'Takes part in a partnership in which nobody’s resources are named.',
  ON_BEHALF_OF: 'In whose name another one acts.',
  WITNESS: 'Was present and nothing more.',
});
register(Band, 'Band', 'Whether a reading is shown.', {
  PUBLISH: 'Confident enough to be shown; lists return these.',
  REVIEW: 'Waits for a person.',
  HIDE: 'Too uncertain to be shown.',
});
register(ReviewState, 'ReviewState', 'What people have said about a record.', {
  AUTOMATIC: 'Nobody has looked at it yet.',
  CONFIRMED: 'A person confirmed it.',
  CORRECTED: 'A person corrected it.',
  REJECTED: 'A person rejected it.',
});
register(NotCounted, 'NotCounted', 'Why totals leave an event of a structured report out.', {
  SECONDARY_REPORTER: 'Reported by a body that takes no part in the activity.',
  REPEATED_IDENTIFIER: 'Another record has the same identifier, and is counted.',
  CHILD_FLOW: 'A part of a flow that is reported as well.',
});
register(UsdBasis, 'UsdBasis', 'How a sum was reckoned in dollars.', {
  SAME: 'It is in dollars.',
  REPORTED: 'The report gives the dollars itself.',
  DAILY: 'The rate of the day, or of the last day before it that has one.',
  YEARLY_AVERAGE: 'The average of the year.',
});
register(DatePrecision, 'DatePrecision', 'How exact a date is.', {
  DAY: 'A day.',
  MONTH: 'A month.',
  QUARTER: 'A quarter of a year.',
  YEAR: 'A year.',
  RANGE: 'From one day to another.',
});
register(DateBasis, 'DateBasis', 'Where a date comes from.', {
  STATED: 'Written in the text.',
  RELATIVE: 'Reckoned from words such as "yesterday" or a weekday.',
  DATELINE: 'Taken from the dateline of the article.',
  PUBLISHED: 'Only the day of publication is known.',
});
register(QuantityQualifier, 'QuantityQualifier', 'How exact a quantity is.', {
  EXACT: 'As many as stated.',
  APPROXIMATE: 'About as many.',
  AT_LEAST: 'As many or more.',
  AT_MOST: 'As many or fewer.',
  RANGE: 'Between min and max.',
  UNKNOWN: 'No number is given.',
});
register(MoneyBasis, 'MoneyBasis', 'Where a sum comes from.', {
  STATED: 'A sum that was or is to be moved.',
  IN_KIND_STATED: 'The stated value of goods or services.',
  PRICE_BOOK: 'Reckoned from a list of prices.',
});
register(BeneficiaryUnit, 'BeneficiaryUnit', 'What a count of beneficiaries counts. Households are not people.', {
  PEOPLE: 'People.',
  HOUSEHOLDS: 'Households or families.',
  COMMUNITIES: 'Villages, communities or groups.',
  FACILITIES: 'Schools, hospitals, shelters and the like.',
  ANIMALS: 'Animals.',
  OTHER: 'Something else.',
  UNKNOWN: 'Not stated.',
});
register(
  BeneficiaryStage,
  'BeneficiaryStage',
  'Whether beneficiaries are meant to be reached or were (HXL #targeted, #reached).',
  {
    TARGETED: 'Meant to be reached.',
    REACHED: 'Reached.',
    UNKNOWN: 'Not stated.',
  },
);
register(PlacePrecision, 'PlacePrecision', 'How exact a place is.', {
  EXACT: 'A site.',
  LOCALITY: 'A town, village or camp.',
  ADM2: 'A district, regency or city.',
  ADM1: 'A province or state.',
  COUNTRY: 'A country.',
  UNKNOWN: 'Not in the gazetteer.',
});
register(OrganizationType, 'OrganizationType', 'What sort of body an organization is (after IATI OrganisationType).', {
  GOVERNMENT: 'A national government, a ministry or its agency.',
  LOCAL_GOVERNMENT: 'A provincial, district or municipal government.',
  OTHER_PUBLIC: 'Another public body.',
  MULTILATERAL: 'A body of several states, such as a UN agency.',
  DEVELOPMENT_BANK: 'A development bank or fund.',
  RED_CROSS: 'Part of the Red Cross and Red Crescent Movement.',
  INTERNATIONAL_NGO: 'A non-governmental organization that works in several countries.',
  NATIONAL_NGO: 'A non-governmental organization of one country.',
  FOUNDATION: 'A foundation.',
  FAITH_BASED: 'A religious body or its charity.',
  PRIVATE_SECTOR: 'A company or its association.',
  ACADEMIC: 'A university, school or research body.',
  SECURITY_FORCE: 'Armed forces or police.',
  COMMUNITY: 'A community body, a village or a group of volunteers.',
  PERSON: 'A private person who gives.',
  UNKNOWN: 'Not known yet.',
});
register(NameKind, 'NameKind', 'What kind of name a name is.', {
  OFFICIAL: 'An official name.',
  ACRONYM: 'An acronym.',
  ALIAS: 'Another name in use.',
  FORMER: 'A name it bore before.',
});
register(OrganizationRelation, 'OrganizationRelationKind', 'How one organization is related to another.', {
  PART_OF: 'It is a part of the other, such as a country office.',
  RENAMED_TO: 'It goes on under the name of the other.',
  MERGED_INTO: 'It went into the other.',
  HOSTED_BY: 'The other one houses it.',
});
register(
  PromiseState,
  'PromiseState',
  'How far a pledge, a commitment or a plan has been kept, by what has been told.',
  {
    OPEN: 'Nothing has been told of its being kept.',
    PARTLY_KEPT: 'A part of it has been delivered.',
    KEPT: 'All of it has been delivered.',
  },
);
register(Verdict, 'Verdict', 'What is said of two records.', {
  SAME: 'They are one.',
  DIFFERENT: 'They are two.',
  UNSURE: 'Nobody can tell yet.',
});
register(Judge, 'Judge', 'Who says it. The word of a person outranks every rule.', {
  RULE: 'A rule of aidgraph.',
  PERSON: 'A person.',
});
register(JudgedRelation, 'JudgedRelation', 'How two reports are related. The first three tell of one event.', {
  SAME_AS: 'One act, told twice.',
  UPDATES: 'One act, further on in one report than in the other.',
  CONTRADICTS: 'One act, but their numbers disagree.',
  PART_OF: 'The left one is a part of the right one.',
  FULFILS: 'The left one delivers on what the right one promises.',
});
