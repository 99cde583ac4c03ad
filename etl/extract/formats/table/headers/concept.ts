/** What single words of a header say. A header is read as the concepts that its words stand for: "Implementing agency acronym" → implementer, acronym. */

export type Concept =
  | 'organization'
  | 'donor'
  | 'lead'
  | 'implementer'
  | 'recipient'
  | 'partner'
  | 'name'
  | 'acronym'
  | 'type'
  | 'code'
  | 'description'
  | 'sector'
  | 'subsector'
  | 'activity'
  | 'item'
  | 'quantity'
  | 'unit'
  | 'value'
  | 'currency'
  | 'status'
  | 'start'
  | 'end'
  | 'reported'
  | 'date'
  | 'month'
  | 'year'
  | 'country'
  | 'adm1'
  | 'adm2'
  | 'adm3'
  | 'adm4'
  | 'place'
  | 'latitude'
  | 'longitude'
  | 'crisis'
  | 'beneficiaries'
  | 'households'
  | 'people'
  | 'women'
  | 'men'
  | 'girls'
  | 'boys'
  | 'female'
  | 'male'
  | 'children'
  | 'elderly'
  | 'disabled'
  | 'targeted'
  | 'reached'
  | 'need'
  | 'id'
  /** A row's running number, which names nothing. */
  | 'running'
  | 'project'
  | 'modality'
  /** Of a person: name, telephone, mail. Never read, and never quoted. */
  | 'person'
  /** Known, and of no use: remarks, links, dates of editing. */
  | 'aside';

/** Words and phrases of a language, divided by commas, as people write them. */
export type HeaderWords = Readonly<Partial<Record<Concept, string>>> & {
  /** Words that say nothing: "of the". */
  readonly stopWords?: string;
};
