/** An event and what belongs to it alone; its relations live in event.resolver.ts. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  Band,
  DateBasis,
  DatePrecision,
  EventKind,
  Modality,
  NotCounted,
  type PromiseState,
  ReviewState,
} from '../../schema/codelists/codelists.js';
import type { PromiseKept } from '../../schema/records/event.js';
import { Node } from '../node/node.type.js';

@ObjectType({ description: 'A date as exact as it is known.' })
export class PartialDate {
  @Field(() => String, { description: '2020, 2020-08, 2020-08-26, or 2020-08-26/2020-08-28 for a range.' })
  value!: string;

  @Field(() => DatePrecision, { description: 'How exact it is.' })
  precision!: DatePrecision;

  @Field(() => DateBasis, { description: 'Where it comes from.' })
  basis!: DateBasis;

  @Field(() => String, { description: 'The first day it can mean.' })
  earliest!: string;

  @Field(() => String, { description: 'The last day it can mean.' })
  latest!: string;
}

@ObjectType({ description: 'One of several values that documents give for the same thing.' })
export class ConflictValue {
  @Field(() => String, { description: 'The value.' })
  value!: string;

  @Field(() => [String], { description: 'Ids of the documents that give it.' })
  documents!: string[];
}

@ObjectType({ description: 'Values that disagree: all stay visible, one is shown.' })
export class Conflict {
  @Field(() => String, { description: 'What they disagree about, such as items.quantity.' })
  field!: string;

  @Field(() => String, { description: 'The value that is shown.' })
  shown!: string;

  @Field(() => String, { description: 'Why that one.' })
  reason!: string;

  @Field(() => [ConflictValue], { description: 'Every value with its documents.' })
  values!: ConflictValue[];
}

@ObjectType({
  implements: Node,
  description:
    'A dated act in which aid is promised, given, distributed, agreed or asked for. The disaster itself is a Crisis.',
})
export class Event extends Node {
  @Field(() => EventKind, { description: 'What kind of act it is.' })
  kind!: EventKind;

  @Field(() => Modality, { description: 'How far it has come.' })
  modality!: Modality;

  @Field(() => String, { description: 'One line in English made of what the record holds.' })
  title!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it happened or is to happen; null when no text says.',
  })
  date!: PartialDate | null;

  @Field(() => Float, { description: 'How sure the reading is, 0 to 1.' })
  confidence!: number;

  @Field(() => Int, { description: 'How many independent publishers tell of it; copies of one text count once.' })
  corroboration!: number;

  @Field(() => [Conflict], { description: 'Where its documents disagree.' })
  conflicts!: Conflict[];

  @Field(() => Band, { description: 'Whether it is shown, waits for review or is hidden.' })
  band!: Band;

  @Field(() => ReviewState, { description: 'What people have said about it.' })
  reviewState!: ReviewState;

  @Field(() => String, { nullable: true, description: 'IATI transaction type code, for events of structured reports.' })
  transactionType!: string | null;

  @Field(() => NotCounted, {
    nullable: true,
    description: 'Why totals leave it out, for events of structured reports; null where they count it.',
  })
  notCounted!: NotCounted | null;

  /** The day as of which it was asked for; undefined for today. */
  asOf?: string;

  promiseState!: PromiseState | null;
  promiseKept!: PromiseKept | null;
  partOfId!: string | null;
  fulfilsId!: string | null;
  crisisId!: string | null;
}
