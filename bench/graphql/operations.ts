/** What is asked of every server: the same questions, each in the words that server understands. */

export const OPERATIONS = {
  /** An organization with its last 20 events and their parties, items and evidence. */
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
  /** Events of a country within dates, 50 of them, three levels deep. */
  country: `query Country($country: String!, $from: String!, $to: String!) {
  events(first: 50, filter: { country: { eq: $country }, date: { gte: $from, lte: $to } }) {
    nodes {
      id title kind date { value }
      parties { role organization { id name } }
      items { description quantity { value } category { code name } }
      documents { title url source { name } }
    }
  }
}`,
  /** A tiny look-up. */
  tiny: `query Tiny($id: ID!) { organization(id: $id) { id name country } }`,
  /** Words in events. */
  search: `query Search($text: String!) {
  events(first: 20, search: $text) { nodes { id title date { value } parties { role organization { id name } } } }
}`,
} as const;
