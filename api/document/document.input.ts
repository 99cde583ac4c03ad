/** Which documents, and in which order. */
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../connection/page-args.js';
import { EventFilter } from '../event/event.input.js';
import { DateFilter, IDFilter, StringFilter } from '../filter/scalar-filters.js';
import { OrderDirection } from '../organization/organization.input.js';

@InputType({ description: 'Which documents to list.' })
export class DocumentFilter {
  @Field(() => IDFilter, { nullable: true, description: 'By id.' })
  id?: IDFilter;

  @Field(() => DateFilter, { nullable: true, description: 'By day of publication.' })
  published?: DateFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By language (BCP 47).' })
  language?: StringFilter;

  @Field(() => IDFilter, { nullable: true, description: 'By source (publisher).' })
  source?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By title.' })
  title?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By address.' })
  url?: StringFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether a published event was read in it.' })
  hasEvents?: boolean;

  @Field(() => EventFilter, {
    nullable: true,
    description: 'By an event that was read in it; published ones, where the filter asks for no band.',
  })
  event?: EventFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether something in it was read but not understood.' })
  hasIssues?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether its page is no longer there.' })
  isGone?: boolean;

  @Field(() => [DocumentFilter], { nullable: true, description: 'All of these hold.' })
  and?: DocumentFilter[];

  @Field(() => [DocumentFilter], { nullable: true, description: 'One of these holds.' })
  or?: DocumentFilter[];

  @Field(() => DocumentFilter, { nullable: true, description: 'This does not hold.' })
  not?: DocumentFilter;
}

export const DocumentOrderField = { PUBLISHED: 'PUBLISHED', TITLE: 'TITLE' } as const;
export type DocumentOrderField = keyof typeof DocumentOrderField;
registerEnumType(DocumentOrderField, {
  name: 'DocumentOrderField',
  description: 'What documents are sorted by.',
  valuesConfig: {
    PUBLISHED: { description: 'By day of publication; documents without one come as the oldest.' },
    TITLE: { description: 'By title.' },
  },
});

@InputType({ description: 'A sort key of a list of documents.' })
export class DocumentOrder {
  @Field(() => DocumentOrderField, { description: 'What to sort by.' })
  field!: DocumentOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the title or text.' })
  search?: string;

  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents.' })
  filter?: DocumentFilter;

  @Field(() => [DocumentOrder], { nullable: true, description: 'Newest first when left out.' })
  orderBy?: DocumentOrder[];
}
