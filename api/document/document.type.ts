/** A document as its current version has it, and its source. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A news article or a partner’s report, in its current version.' })
export class Document extends Node {
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Its canonical address; null for a file that names none.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language (BCP 47), as declared or detected.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of publication.' })
  publishedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Since when its page is no longer there (ISO 8601); null while it is, and for what is no page.',
  })
  goneSince!: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author!: string | null;

  @Field(() => Int, {
    description: 'How many documents tell the same text, this one included: they count as one source.',
  })
  copies!: number;

  @Field(() => Int, { description: 'How many versions of it have been read.' })
  versions!: number;

  versionId!: string;
  sourceId!: string | null;
}

@ObjectType({ implements: Node, description: 'A publisher or feed.' })
export class Source extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its home page.' })
  homepage!: string | null;
}

@ObjectType({ description: 'Something that was read but not understood.' })
export class ReadingIssue {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What, where and what to do.' })
  message!: string;

  @Field(() => Int, { nullable: true, description: 'Where it starts in the text, in UTF-16 units.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends.' })
  end!: number | null;
}
