/** The sentence an answer rests on: W3C TextQuote and TextPosition selectors. */
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The place in a document that an answer rests on: text.slice(start, end) is the quote.' })
export class Evidence {
  id!: string;
  documentId!: string;
  versionId!: string;
  url!: string | null;

  @Field(() => String, { description: 'The words, exactly as the document has them.' })
  quote!: string;

  @Field(() => Int, { nullable: true, description: 'Where the quote starts in the document’s text, in UTF-16 units.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends.' })
  end!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cell or element of a table or an XML file, the page of a document that has pages: `page 3`.',
  })
  locator!: string | null;

  @Field(() => Float, { description: 'How sure the reading is, 0 to 1.' })
  confidence!: number;

  @Field(() => String, { description: 'What read it, with its version.' })
  extractor!: string;
}
