/** The rows below an event: parties, sums, places and beneficiaries. Their evidence lives in event-parts.resolver.ts. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  BeneficiaryStage,
  BeneficiaryUnit,
  MoneyBasis,
  PartyRole,
  PlacePrecision,
  UsdBasis,
} from '../../schema/codelists/codelists.js';
import { Decimal } from '../scalars/decimal.scalar.js';

@ObjectType({ description: 'An organization in its role in an event.' })
export class EventParty {
  id!: string;
  eventId!: string;
  organizationId!: string;

  @Field(() => PartyRole, { description: 'What it does in the event.' })
  role!: PartyRole;

  @Field(() => String, { description: 'How the text calls it.' })
  reportedName!: string;
}

@ObjectType({ description: 'A sum of money.' })
export class MoneyAmount {
  id!: string;

  @Field(() => Decimal, { description: 'The amount in its own currency, as an exact decimal.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => String, { nullable: true, description: 'The day whose exchange rate applies.' })
  valueDate!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The amount in US dollars; null when no rate is known.' })
  usd!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Dollars for one unit of the currency.' })
  usdRate!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of that rate.' })
  usdRateDate!: string | null;

  @Field(() => UsdBasis, { nullable: true, description: 'How the dollars were reckoned; null when no rate is known.' })
  usdBasis!: UsdBasis | null;

  @Field(() => MoneyBasis, { description: 'Where the sum comes from.' })
  basis!: MoneyBasis;

  @Field(() => String, { nullable: true, description: 'As the text writes it.' })
  text!: string | null;
}

@ObjectType({ description: 'Where an event takes place, or whom it is for.' })
export class EventPlace {
  id!: string;

  @Field(() => String, { description: 'How the text calls it.' })
  reportedName!: string;

  @Field(() => String, { nullable: true, description: 'Its name in the gazetteer; null when it is not there.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of its country.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Its OCHA P-code.' })
  pcode!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east.' })
  longitude!: number | null;

  @Field(() => PlacePrecision, { description: 'How exact it is.' })
  precision!: PlacePrecision;
}

@ObjectType({ description: 'A group of people meant to profit. Always a group, never a person.' })
export class BeneficiaryGroup {
  id!: string;

  @Field(() => String, { description: 'As the text describes them.' })
  description!: string;

  @Field(() => String, { description: 'The group in the words of the text, without a count of its own.' })
  group!: string;

  @Field(() => Int, { nullable: true, description: 'How many, in units of `unit`; null when not stated.' })
  count!: number | null;

  @Field(() => BeneficiaryUnit, { description: 'What the count counts. Households are not people.' })
  unit!: BeneficiaryUnit;

  @Field(() => BeneficiaryStage, { description: 'Whether they are meant to be reached or were.' })
  stage!: BeneficiaryStage;
}
