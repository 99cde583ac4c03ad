/** What is handed in: a text, or a URL whose page is fetched. */
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A document to read: give a text or a URL, and what you know about it.' })
export class SubmitDocumentInput {
  @Field(() => String, { nullable: true, description: 'An address of the public web, to be fetched (http or https).' })
  url?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text itself, up to 100 kB with everything beside it; for more, give its URL.',
  })
  text?: string;

  @Field(() => String, { nullable: true, description: 'The title of the text.' })
  title?: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it was published: 2020, 2020-08 or 2020-08-27. Words such as "yesterday" are read from it.',
  })
  publishedAt?: string;

  @Field(() => String, { nullable: true, description: 'Who published it, such as the name of a newspaper.' })
  source?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its language as ISO 639-1, such as "id"; told from the text when left out.',
  })
  language?: string;
}
