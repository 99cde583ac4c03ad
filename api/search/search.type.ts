/** What a search finds: organizations, events, aid items and documents in one list. */
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';

export const SearchType = {
  ORGANIZATION: 'ORGANIZATION',
  EVENT: 'EVENT',
  AID_ITEM: 'AID_ITEM',
  DOCUMENT: 'DOCUMENT',
} as const;
export type SearchType = keyof typeof SearchType;
registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What to search.',
  valuesConfig: {
    ORGANIZATION: { description: 'Organizations, by any name.' },
    EVENT: { description: 'Published events, by title, names and sentences.' },
    AID_ITEM: { description: 'Items of published events, by what the text calls them.' },
    DOCUMENT: { description: 'Documents, by title and text.' },
  },
});

@ObjectType({ description: 'One thing a search found.' })
export class SearchHit {
  id!: string;

  @Field(() => SearchType, { description: 'What it is.' })
  type!: SearchType;

  @Field(() => String, { description: 'Its name or title.' })
  title!: string;

  @Field(() => Float, { description: 'How well it fits; comparable within its type.' })
  score!: number;
}
