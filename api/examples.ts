/** Example operations: the tabs that GraphiQL opens with, and what tests run. */

export interface Example {
  readonly name: string;
  readonly query: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'Who gave what to whom, with the sentence',
    query: `# Who gave what to whom, each answer with the sentence it rests on.
query WhoGaveWhatToWhom {
  events(first: 5, orderBy: [{ field: CONFIDENCE, direction: DESC }]) {
    totalCount
    nodes {
      id
      kind
      modality
      date { value precision basis }
      donors { name }
      recipients { name }
      items { description quantity { value unit } category { code name } }
      money { amount currency usd }
      beneficiaries { description count unit }
      corroboration
      evidence(first: 1) { quote deepLink document { title publishedAt url } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    name: 'One organization, whatever it is called',
    query: `# Any name, acronym, alias or former name leads to the organization.
query OneOrganization {
  organization(name: "Organisasi Internasional untuk Migrasi") {
    id
    name
    acronym
    type
    names { name language kind }
    identifiers { scheme value }
    given(first: 5) {
      totalCount
      nodes { title kind date { value } recipients { name } evidence(first: 1) { quote } }
    }
  }
}
`,
  },
  {
    name: 'Pledges',
    query: `# A pledge is never counted as a delivery.
query Pledges {
  events(filter: { kind: { in: [PLEDGE, COMMITMENT] } }, first: 10) {
    nodes {
      title
      modality
      date { value }
      donors { name }
      money { amount currency }
      evidence(first: 1) { quote document { title } }
    }
  }
}
`,
  },
  {
    name: 'Where reports disagree',
    query: `# All values stay visible; one is shown, and it says why.
query WhereReportsDisagree {
  events(filter: { hasConflicts: true }) {
    nodes {
      title
      corroboration
      conflicts { field shown reason values { value documents } }
      documents { title copies source { name } }
    }
  }
}
`,
  },
  {
    name: 'Donors',
    query: `# Organizations in the role of donor.
query Donors {
  donors(first: 10) {
    totalCount
    nodes { eventCount firstDate lastDate organization { id name type country } }
  }
}
`,
  },
  {
    name: 'Hygiene items',
    query: `# Categories are language-neutral: paket kebersihan, sanitary kit and kit de higiene are one.
query HygieneItems {
  aidItems(filter: { category: { eq: "wash" } }) {
    nodes {
      description
      quantity { value unit qualifier text }
      category { code name(language: "id") parent { code } }
      event { title date { value } }
    }
  }
}
`,
  },
  {
    name: 'Search everything',
    query: `query SearchEverything {
  search(text: "Kemensos") {
    nodes { type title score node { id ... on Organization { name acronym } ... on Event { kind } } }
  }
}
`,
  },
];
