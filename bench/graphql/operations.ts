/** What is asked of every server: the same questions, each in the words that server understands, and how its answer reads in ours. */

export type Question = 'organization' | 'country' | 'tiny' | 'search';
export const QUESTIONS: readonly Question[] = ['organization', 'country', 'tiny', 'search'];

/** In aidgraph's words. */
export const AIDGRAPH: Readonly<Record<Question, string>> = {
  // An organization with its last 20 events and their parties, items and evidence.
  organization: `query Organization($id: ID!) {
  organization(id: $id) {
    id name country
    given(first: 20) {
      nodes {
        id title kind date { value }
        parties { role reportedName organization { id name country } }
        items { description quantity { value } category { code } }
        evidence(first: 3) { quote document { title url } }
      }
    }
  }
}`,
  // Events of a country within dates, 50 of them, three levels deep.
  country: `query Country($country: String!, $from: String!, $to: String!) {
  events(first: 50, filter: { country: { eq: $country }, date: { gte: $from, lte: $to } }) {
    nodes {
      id title kind date { value }
      parties { role organization { id name } }
      items { description quantity { value } category { code } }
      documents { title url source { name } }
    }
  }
}`,
  tiny: `query Tiny($id: ID!) { organization(id: $id) { id name country } }`,
  // Words of events, the newest first.
  search: `query Search($text: String!) {
  events(first: 20, search: $text) { nodes { id title date { value } parties { role organization { id name } } } }
}`,
};

/** What PostGraphile has no words for: it adds up no flows. */
export const FLOWS = `query Flows($year: String!) {
  aidFlows(groupBy: [DONOR, RECIPIENT], filter: { date: { eq: $year } }, orderBy: [{ field: USD, direction: DESC }], first: 20) {
    rows { keys { dimension id label } events usd money { amount currency } }
  }
}`;

/** In PostGraphile's words, over the same tables and by the same indexes. */
export const POSTGRAPHILE: Readonly<Record<Question, string>> = {
  organization: `query Organization($id: String!) {
  organization(rowId: $id) {
    id: rowId name country
    eventParties(condition: { role: "DONOR" }, orderBy: [EVENT_DATE_DESC, EVENT_ID_ASC], first: 20) {
      nodes { event {
        id: rowId title kind dateValue
        eventParties(orderBy: [ORDINAL_ASC]) { nodes { role reportedName organization { id: rowId name country } } }
        eventItems(orderBy: [ORDINAL_ASC]) { nodes { description quantityMin category } }
        claimRecords(first: 1) { nodes { claim { evidence { quote version { title document { canonicalUrl } } } } } }
      } }
    }
  }
}`,
  country: `query Country($country: String!, $from: Date!, $to: Date!) {
  eventPlaces(filter: { country: { equalTo: $country }, eventDate: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to } },
      orderBy: [EVENT_DATE_DESC, EVENT_ID_ASC], first: 50) {
    nodes { event {
      id: rowId title kind dateValue
      eventParties(orderBy: [ORDINAL_ASC]) { nodes { role organization { id: rowId name } } }
      eventItems(orderBy: [ORDINAL_ASC]) { nodes { description quantityMin category } }
      eventDocuments { nodes { document { canonicalUrl currentVersion { title } source { name } } } }
    } }
  }
}`,
  tiny: `query Tiny($id: String!) { organization(rowId: $id) { id: rowId name country } }`,
  search: `query Search($text: String!) {
  benchSearch(words: $text, first: 20) {
    nodes { id: rowId title dateValue eventParties(orderBy: [ORDINAL_ASC]) { nodes { role organization { id: rowId name } } } }
  }
}`,
};

/** PostGraphile's answers, whose shape the questions above say. */
type Row = Readonly<Record<string, unknown>>;
const row = (value: unknown): Row => value as Row;
const nodes = (connection: unknown): readonly Row[] => row(connection)['nodes'] as readonly Row[];

const party = ({ role, reportedName, organization }: Row) => ({
  role,
  ...(reportedName !== undefined && { reportedName }),
  organization,
});

const item = ({ description, quantityMin, category }: Row) => ({
  description,
  quantity: { value: Number(quantityMin) },
  category: { code: category },
});

const evidence = ({ claim }: Row) => {
  const { quote, version } = row(row(claim)['evidence']);
  const { title, document } = row(version);
  return { quote, document: { title, url: row(document)['canonicalUrl'] } };
};

const document = ({ document: of }: Row) => {
  const { canonicalUrl, currentVersion, source } = row(of);
  return { title: row(currentVersion)['title'], url: canonicalUrl, source };
};

const event = ({ id, title, kind, dateValue, eventParties, eventItems, claimRecords, eventDocuments }: Row) => ({
  id,
  title,
  ...(kind !== undefined && { kind }),
  date: { value: dateValue },
  parties: nodes(eventParties).map(party),
  ...(eventItems !== undefined && { items: nodes(eventItems).map(item) }),
  ...(claimRecords !== undefined && { evidence: nodes(claimRecords).map(evidence) }),
  ...(eventDocuments !== undefined && { documents: nodes(eventDocuments).map(document) }),
});

const eventsBelow = (connection: unknown) => ({ nodes: nodes(connection).map((one) => event(row(one['event']))) });

/** PostGraphile's answer in the shape of aidgraph's. */
export const READ_POSTGRAPHILE: Readonly<Record<Question, (data: Row) => unknown>> = {
  organization: (data) => {
    const { id, name, country, eventParties } = row(data['organization']);
    return { organization: { id, name, country, given: eventsBelow(eventParties) } };
  },
  country: ({ eventPlaces }) => ({ events: eventsBelow(eventPlaces) }),
  tiny: (data) => data,
  search: ({ benchSearch }) => ({ events: { nodes: nodes(benchSearch).map(event) } }),
};
