/** A small world in which organizations meet, merge and succeed one another, and papers tell of one event twice: written row by row, so that each test knows why it finds what it finds. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { forgetFlows, settleFlows } from '../../etl/load/flows/follow-events.js';
import type { Database } from '../../schema/database.js';
import { nameKey } from '../../schema/name-key.js';
import { loadBundledReference } from './pipeline.js';

type Role = 'DONOR' | 'IMPLEMENTER' | 'RECIPIENT' | 'PARTNER' | 'WITNESS';

interface WrittenEvent {
  readonly id: string;
  readonly kind?: string;
  readonly modality?: string;
  readonly band?: string;
  readonly date: string | null;
  readonly parties: readonly (readonly [role: Role, organization: string])[];
  readonly category?: string;
  readonly country?: string;
  readonly fulfils?: string;
  readonly crisis?: string;
  readonly promise?: { readonly state: string; readonly kept: object };
  readonly hasConflicts?: boolean;
  readonly corroboration?: number;
  /** Each document's report; the first has the event's id. */
  readonly told?: readonly { readonly report: string; readonly document: string }[];
}

const KEPT_IN_PART = {
  lines: [
    { category: 'food.rice', currency: null, unit: 'kg', pledged: '3000', delivered: '1200', outstanding: '1800' },
    { category: null, currency: 'USD', unit: null, pledged: '3000000', delivered: '0', outstanding: '3000000' },
  ],
  lastNews: '2022-06-02',
};
const NOT_KEPT = {
  lines: [{ category: null, currency: 'USD', unit: null, pledged: '500', delivered: '0', outstanding: '500' }],
  lastNews: null,
};

export const EVENTS: readonly WrittenEvent[] = [
  {
    id: 'evt_tki',
    date: '2019-05-01',
    parties: [
      ['DONOR', 'org_iom'],
      ['RECIPIENT', 'org_id_bnp2tki'],
    ],
  },
  {
    id: 'evt_kits',
    date: '2020-08-26',
    parties: [
      ['DONOR', 'org_iom'],
      ['RECIPIENT', 'org_id_kemensos'],
    ],
    category: 'wash.hygiene_kit',
    country: 'ID',
    hasConflicts: true,
    corroboration: 2,
    told: [
      { report: 'evt_kits', document: 'doc_kabar' },
      { report: 'evt_kits_copy', document: 'doc_wire' },
      { report: 'evt_kits_other', document: 'doc_other' },
    ],
  },
  {
    id: 'evt_rice',
    date: '2021-03-01',
    parties: [
      ['DONOR', 'org_iom'],
      ['IMPLEMENTER', 'org_id_pmi'],
      ['RECIPIENT', 'org_id_kemensos'],
    ],
    category: 'food.rice',
    crisis: 'cri_flood',
    told: [{ report: 'evt_rice', document: 'doc_kabar' }],
  },
  {
    id: 'evt_pledge',
    kind: 'PLEDGE',
    date: '2022-03-01',
    parties: [
      ['DONOR', 'org_gov_au'],
      ['RECIPIENT', 'org_unicef'],
    ],
    promise: { state: 'PARTLY_KEPT', kept: KEPT_IN_PART },
    told: [{ report: 'evt_pledge', document: 'doc_kabar' }],
  },
  {
    id: 'evt_open_pledge',
    kind: 'PLEDGE',
    date: '2022-04-01',
    parties: [
      ['DONOR', 'org_gov_au'],
      ['RECIPIENT', 'org_id_bnpb'],
    ],
    promise: { state: 'OPEN', kept: NOT_KEPT },
  },
  {
    id: 'evt_kept',
    date: '2022-06-01',
    parties: [
      ['DONOR', 'org_gov_au'],
      ['RECIPIENT', 'org_unicef'],
    ],
    category: 'food.rice',
    fulfils: 'evt_pledge',
    told: [{ report: 'evt_kept', document: 'doc_other' }],
  },
  {
    id: 'evt_not',
    modality: 'NEGATED',
    date: '2022-06-02',
    parties: [
      ['DONOR', 'org_gov_au'],
      ['RECIPIENT', 'org_id_kemensos'],
    ],
  },
  {
    id: 'evt_gone',
    band: 'HIDE',
    date: '2022-06-03',
    parties: [
      ['DONOR', 'org_gov_au'],
      ['RECIPIENT', 'org_id_kemensos'],
    ],
  },
  {
    id: 'evt_appeal',
    kind: 'APPEAL',
    date: '2022-06-04',
    parties: [
      ['DONOR', 'org_wfp'],
      ['RECIPIENT', 'org_id_bnpb'],
    ],
  },
  {
    id: 'evt_together',
    date: '2022-07-01',
    parties: [
      ['DONOR', 'org_unicef'],
      ['DONOR', 'org_iom'],
      ['RECIPIENT', 'org_id_bnpb'],
      ['WITNESS', 'org_wfp'],
    ],
  },
  // Under the record of an import that was merged into org_id_pmi.
  {
    id: 'evt_accord',
    kind: 'PARTNERSHIP',
    date: '2022-08-01',
    parties: [
      ['PARTNER', 'org_import_prc'],
      ['PARTNER', 'org_ifrc'],
    ],
  },
  {
    id: 'evt_dfid',
    date: '2018-01-01',
    parties: [
      ['DONOR', 'org_dfid'],
      ['RECIPIENT', 'org_unicef'],
    ],
  },
  {
    id: 'evt_fcdo',
    date: '2021-01-01',
    parties: [
      ['DONOR', 'org_fcdo'],
      ['RECIPIENT', 'org_unicef'],
    ],
  },
  {
    id: 'evt_undated',
    date: null,
    parties: [
      ['DONOR', 'org_fcdo'],
      ['RECIPIENT', 'org_wfp'],
    ],
  },
];

export const DOCUMENTS = [
  { id: 'doc_kabar', source: 'src_kabar', name: 'Kabar', cluster: 'clu_kits' },
  { id: 'doc_wire', source: 'src_wire', name: 'Wire', cluster: 'clu_kits' },
  { id: 'doc_other', source: 'src_other', name: 'Other', cluster: null },
] as const;

const sentenceOf = (event: WrittenEvent): string => `This is the sentence that tells of ${event.id}.`;

export async function loadRelationsFixture(db: Database): Promise<void> {
  await loadBundledReference(db);
  await db
    .insertInto('organization')
    .values({ id: 'org_import_prc', name: 'Indonesian Red Cross Society', type: 'UNKNOWN', origin: 'IMPORT' })
    .execute();
  const name = 'PRC Indonesia (import)';
  await db
    .insertInto('organization_name')
    .values({ organization_id: 'org_import_prc', name, name_key: nameKey(name), kind: 'ALIAS', language: 'xx' })
    .execute();
  await db
    .insertInto('crisis')
    .values({ id: 'cri_flood', name: 'Flood', hazard: 'FL', glide: 'FL-2021-000001-XXX', date_from: '2021-02-27' })
    .execute();
  await writeDocuments(db);
  for (const event of EVENTS) await writeEvent(db, event);
  for (const event of EVENTS) await writeReports(db, event);
  await db
    .insertInto('canonical')
    .values([
      { member_id: 'org_import_prc', canonical_id: 'org_id_pmi' },
      { member_id: 'evt_kits_copy', canonical_id: 'evt_kits' },
      { member_id: 'evt_kits_other', canonical_id: 'evt_kits' },
    ])
    .execute();
  await writeJudgements(db);
  // The rows were written past the loading that keeps the sums of aid flows.
  await forgetFlows(db);
  await settleFlows(db);
}

async function writeDocuments(db: Database): Promise<void> {
  await sql`insert into document_cluster (id) values ('clu_kits')`.execute(db);
  await sql`insert into extractor_run (id, name, version, config_hash) values ('run_1', 'scripted', '1', 'none')`.execute(
    db,
  );
  for (const { id, source, name, cluster } of DOCUMENTS) {
    const text = EVENTS.map(sentenceOf).join('\n');
    const bytes = Buffer.from(`${id} ${text}`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    await db
      .insertInto('source')
      .values({ id: source, name, name_key: nameKey(name) })
      .execute();
    await db.insertInto('document').values({ id, url_key: id, source_id: source, cluster_id: cluster }).execute();
    await db.insertInto('blob').values({ sha256: hash, size: bytes.length }).execute();
    const version = {
      document_id: id,
      ordinal: 1,
      blob_sha256: hash,
      reading_sha256: hash,
      text,
      title: `${name} tells`,
    };
    await db
      .insertInto('document_version')
      .values({ ...version, id: `ver_${id}`, published_at: '2022-09-01', language: 'en' })
      .execute();
    await sql`update document set current_version_id = ${`ver_${id}`} where id = ${id}`.execute(db);
  }
}

async function writeEvent(db: Database, event: WrittenEvent): Promise<void> {
  const { id, date } = event;
  await db
    .insertInto('event')
    .values({
      id,
      kind: event.kind ?? 'DELIVERY',
      modality: event.modality ?? 'DONE',
      band: event.band ?? 'PUBLISH',
      title: `The event ${id}`,
      confidence: 0.9,
      corroboration: event.corroboration ?? 1,
      has_conflicts: event.hasConflicts ?? false,
      ...(date !== null && {
        date_value: date,
        date_precision: 'DAY',
        date_basis: 'STATED',
        date_from: date,
        date_to: date,
      }),
      promise_state: event.promise?.state ?? null,
      promise: event.promise ? JSON.stringify(event.promise.kept) : null,
      fulfils: event.fulfils ?? null,
      crisis_id: event.crisis ?? null,
      search: sql`to_tsvector('simple', ${id})`,
    })
    .execute();
  await db
    .insertInto('event_party')
    .values(
      event.parties.map(([role, organization], ordinal) => ({
        id: `${id}_party_${ordinal}`,
        event_id: id,
        role,
        organization_id: organization,
        reported_name: organization,
        ordinal,
        ...(date !== null && { event_date: date }),
      })),
    )
    .execute();
  if (event.category) {
    const item = {
      id: `itm_${id}`,
      event_id: id,
      description: 'things',
      category: event.category,
      qualifier: 'UNKNOWN',
    };
    await db
      .insertInto('event_item')
      .values({ ...item, reported_text: 'things', ordinal: 0, ...(date !== null && { event_date: date }) })
      .execute();
  }
  if (event.country) {
    const place = {
      id: `${id}_place`,
      event_id: id,
      reported_name: 'there',
      country: event.country,
      precision: 'COUNTRY',
    };
    await db
      .insertInto('event_place')
      .values({ ...place, ordinal: 0, ...(date !== null && { event_date: date }) })
      .execute();
  }
}

async function writeReports(db: Database, event: WrittenEvent): Promise<void> {
  for (const { report, document } of event.told ?? []) {
    const version = `ver_${document}`;
    const quote = sentenceOf(event);
    const start = EVENTS.map(sentenceOf).join('\n').indexOf(quote);
    await db
      .insertInto('event_report')
      .values({
        id: report,
        document_id: document,
        version_id: version,
        event_key: report,
        event_id: event.id,
        told_on: event.date,
        profile: '{}',
      })
      .execute();
    await db
      .insertInto('event_document')
      .values({ event_id: event.id, document_id: document, confidence: 0.9 })
      .execute();
    const span = { start_offset: start, end_offset: start + quote.length };
    await db
      .insertInto('evidence')
      .values({ id: `ev_${report}`, version_id: version, quote, ...span })
      .execute();
    const said = { version_id: version, extractor_run_id: 'run_1', event_key: report, property: 'event', value: '{}' };
    await db
      .insertInto('claim')
      .values({ ...said, id: `clm_${report}`, ordinal: 0, evidence_id: `ev_${report}`, confidence: 0.9 })
      .execute();
    await db
      .insertInto('claim_record')
      .values({ claim_id: `clm_${report}`, event_id: event.id, record_id: event.id })
      .execute();
  }
}

export interface WrittenJudgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  readonly relation?: string;
  readonly score?: number;
  readonly reason: string;
  readonly judge?: 'RULE' | 'PERSON';
  readonly undoes?: string;
}

/** @returns its id */
export async function writeJudgement(db: Database, judgement: WrittenJudgement): Promise<string> {
  const isPerson = judgement.judge === 'PERSON';
  const { id } = await db
    .insertInto('judgement')
    .values({
      left_id: judgement.left,
      right_id: judgement.right,
      verdict: judgement.verdict,
      relation: judgement.relation ?? null,
      score: judgement.score ?? null,
      reasons: JSON.stringify([judgement.reason]),
      judge: judgement.judge ?? 'RULE',
      judged_by: isPerson ? 'key:7' : 'events 1',
      judged_at: '2023-01-01T00:00:00Z',
      undoes: judgement.undoes ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function writeJudgements(db: Database): Promise<void> {
  const rules: readonly WrittenJudgement[] = [
    {
      left: 'evt_kits',
      right: 'evt_kits_copy',
      verdict: 'SAME',
      relation: 'SAME_AS',
      score: 1,
      reason: 'One text, printed twice.',
    },
    {
      left: 'evt_kits',
      right: 'evt_kits_other',
      verdict: 'SAME',
      relation: 'CONTRADICTS',
      score: 0.9,
      reason: 'Same giver, receiver and day; 2500 kits against 2400.',
    },
    {
      left: 'evt_kept',
      right: 'evt_pledge',
      verdict: 'DIFFERENT',
      relation: 'FULFILS',
      score: 0.8,
      reason: 'The rice that was promised in March.',
    },
    {
      left: 'evt_kits',
      right: 'evt_rice',
      verdict: 'UNSURE',
      score: 0.65,
      reason: 'Same giver and receiver, another thing.',
    },
    {
      left: 'org_import_prc',
      right: 'org_id_pmi',
      verdict: 'SAME',
      relation: 'SAME_AS',
      score: 0.97,
      reason: 'One name in two languages.',
    },
    { left: 'org_fco', right: 'org_fcdo', verdict: 'UNSURE', score: 0.7, reason: 'Their names are alike.' },
  ];
  for (const judgement of rules) await writeJudgement(db, judgement);
  const wrong = {
    left: 'org_ifrc',
    right: 'org_id_pmi',
    verdict: 'SAME',
    reason: 'One movement.',
    judge: 'PERSON',
  } as const;
  const undoes = await writeJudgement(db, wrong);
  await writeJudgement(db, { ...wrong, reason: 'A movement is no body.', undoes });
  await writeJudgement(db, {
    left: 'org_fcdo',
    right: 'org_fco',
    verdict: 'DIFFERENT',
    reason: 'One went into the other.',
    judge: 'PERSON',
  });
}
