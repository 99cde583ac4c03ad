/** Everything that has a stable id of its own. */
import { Field, ID, InterfaceType } from 'type-graphql';

/** `org_…` is an Organization, and so on: the prefix of an id names its type. */
const TYPE_OF_PREFIX: Readonly<Record<string, string>> = {
  org: 'Organization',
  evt: 'Event',
  itm: 'AidItem',
  doc: 'Document',
  cri: 'Crisis',
  src: 'Source',
};

export const typeOfId = (id: string): string | undefined => TYPE_OF_PREFIX[id.slice(0, id.indexOf('_'))];

@InterfaceType({
  description: 'Anything with a stable id, the same in URLs, CSV and here: org_… evt_… itm_… doc_… cri_… src_…',
  resolveType: (value: { id: string }) => typeOfId(value.id),
})
export abstract class Node {
  @Field(() => ID, { description: 'Stable for ever; after a merge it leads on to the record that stayed.' })
  id!: string;
}
