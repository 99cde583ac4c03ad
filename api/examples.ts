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
    name: 'Why reports are one event',
    query: `# Every merge can be read, and taken back: undoJudgement(id, reason).
query WhyReportsAreOneEvent {
  events(filter: { corroboration: { gte: 2 } }, first: 3) {
    nodes {
      title
      corroboration
      explain {
        members { id toldOn source { name } document { title } }
        judgements { id verdict relation score reasons judgedBy }
        publishers { source { name } documents { title } }
        links { relation from { title } to { title } judgement { reasons } }
      }
    }
  }
}
`,
  },
  {
    name: 'Promises not kept',
    query: `# What was promised, what came of it, what is still to come.
query PromisesNotKept {
  events(filter: { promise: { in: [OPEN, PARTLY_KEPT] } }, first: 10) {
    nodes {
      title
      date { value }
      promise { state lastNews lines { what unit currency pledged delivered outstanding } }
      fulfilledBy { title date { value } }
      evidence(first: 1) { quote document { title } }
    }
  }
}
`,
  },
  {
    name: 'Partners of an organization',
    query: `# Who works with whom, in which roles, and the sentence that says so.
query PartnersOfAnOrganization {
  organization(name: "IOM") {
    name
    partners(first: 10) {
      totalCount
      nodes {
        partner { id name }
        eventCount
        firstDate
        lastDate
        roles { organization partner eventCount }
        evidence(first: 1) { quote document { title } }
      }
    }
  }
}
`,
  },
  {
    name: 'The path between two organizations',
    query: `# The shortest chain of partnerships; each step with an event that shows it.
query ThePathBetweenTwo {
  path(from: "org_id_kemensos", to: "org_id_rptc") {
    from { name }
    to { name }
    eventCount
    roles { organization partner }
    event { title evidence(first: 1) { quote } }
  }
}
`,
  },
  {
    name: 'A body by the name of its time',
    query: `# DFID went into the FCDO, BNP2TKI became BP2MI and then a ministry.
query ABodyByTheNameOfItsTime {
  organization(name: "BNP2TKI", asOf: "2025") {
    name
    acronym
    formerBodies { name acronym }
    relations(kind: [RENAMED_TO, MERGED_INTO]) { kind year from { acronym } to { acronym } }
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
