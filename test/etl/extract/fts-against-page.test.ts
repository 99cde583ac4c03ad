/** A real page of the FTS API against the flows that were labelled from it. Skipped where the data is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../etl/extract/read-bytes.js';
import type { ReportedEvent } from '../../../schema/records/reported.js';

const PAGE = '../shared/data/fts/fts_api_page_AFG_sharedflows.json.gz';
const GOLD = '../shared/data/fts/fts_flows_gold.jsonl';
const KINDS: Readonly<Record<string, string>> = { pledge: 'PLEDGE', commitment: 'COMMITMENT', paid: 'DELIVERY' };

interface Labelled {
  readonly id: string;
  readonly amountUSD: number;
  readonly originalAmount: number | null;
  readonly originalCurrency: string | null;
  readonly status: string;
  readonly date: string;
  readonly contributionType: string;
  readonly donors: readonly { readonly id: string; readonly name: string }[];
  readonly recipients: readonly { readonly id: string; readonly name: string }[];
  readonly dest_locations: readonly { readonly name: string }[];
  readonly plans: readonly { readonly id: string }[];
  readonly clusters: readonly { readonly name: string }[];
}

async function readPage(): Promise<ReadonlyMap<string, ReportedEvent>> {
  const events = new Map<string, ReportedEvent>();
  for await (const reading of readBytes(gunzipSync(readFileSync(PAGE)), { locator: 'page.json' })) {
    if (reading.type === 'record') events.set(reading.record.key, reading.record.events[0]!);
  }
  return events;
}

const bodies = (list: Labelled['donors']): readonly string[] => list.map(({ id, name }) => `${id} ${name}`).toSorted();
const partiesOf = (event: ReportedEvent, role: string): readonly string[] =>
  event.parties
    .filter((party) => party.role === role)
    .map(({ identifiers, name }) => `${identifiers?.[0]?.value} ${name}`)
    .toSorted();

function labelled(gold: Labelled) {
  return {
    donors: bodies(gold.donors),
    recipients: bodies(gold.recipients),
    amount: String(gold.originalAmount ?? gold.amountUSD),
    currency: gold.originalAmount === null ? 'USD' : gold.originalCurrency,
    usd: String(gold.amountUSD),
    kind: KINDS[gold.status],
    date: gold.date.slice(0, 10),
    isInKind: gold.contributionType === 'in kind',
    places: gold.dest_locations.map(({ name }) => name).toSorted(),
    plans: gold.plans.map(({ id }) => id).toSorted(),
    clusters: gold.clusters.map(({ name }) => name).toSorted(),
  };
}

function read(event: ReportedEvent): ReturnType<typeof labelled> {
  const [money] = event.money;
  const sectors = event.sectors.filter(({ vocabulary }) => vocabulary === 'FTS-CLUSTER');
  return {
    donors: partiesOf(event, 'DONOR'),
    recipients: partiesOf(event, 'RECIPIENT'),
    amount: money?.amount ?? '',
    currency: money?.currency ?? null,
    usd: money?.usd ?? '',
    kind: event.kind,
    date: event.date?.value ?? '',
    isInKind: money?.isInKind === true,
    places: event.places.map(({ name }) => name).toSorted(),
    plans: (event.crisis?.codes ?? [])
      .filter(({ scheme }) => scheme === 'FTS-PLAN')
      .map(({ value }) => value)
      .toSorted(),
    clusters: sectors.map(({ name }) => name ?? '').toSorted(),
  };
}

(existsSync(PAGE) ? describe : describe.skip)('a page of FTS', () => {
  test('gives the labelled flows, every field of them', async () => {
    const events = await readPage();
    const gold = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Labelled)
      .filter(({ id }) => events.has(id.slice('fts-'.length)));
    expect(events.size).toBe(61);
    expect(gold.length).toBe(61);
    const pairs = gold.flatMap((flow) => {
      const [want, got] = [labelled(flow), read(events.get(flow.id.slice('fts-'.length))!)];
      return Object.keys(want).map((field) => ({
        id: flow.id,
        field,
        want: want[field as 'kind'],
        got: got[field as 'kind'],
      }));
    });
    const wrong = pairs.filter(({ want, got }) => JSON.stringify(want) !== JSON.stringify(got));
    if (wrong.length > 0) console.info(`${wrong.length} of ${pairs.length} differ`, wrong.slice(0, 5));
    expect(1 - wrong.length / pairs.length).toBeGreaterThanOrEqual(0.99);
  });

  test('cites objects by where they stand', async () => {
    const page = JSON.parse(gunzipSync(readFileSync(PAGE)).toString('utf8')) as {
      data: { flows: Record<string, { name: string }[]>[] };
    };
    for (const event of (await readPage()).values()) {
      for (const { locator, name } of event.parties) {
        const [, flow, end, object] = /^data\.flows\[(\d+)\]\.(\w+)\[(\d+)\]$/.exec(locator) ?? [];
        expect(page.data.flows[Number(flow)]![end!]![Number(object)]!.name).toBe(name);
      }
    }
  });
});

test('a page that is cut off gives the flows before the break, and says so', async () => {
  const whole = readFileSync(new URL('./golden/fts-flows/input.json', import.meta.url), 'utf8');
  const cut = Buffer.from(whole.slice(0, whole.indexOf('"900003"')));
  const keys: string[] = [];
  const codes: string[] = [];
  for await (const reading of readBytes(cut, { locator: 'page.json' })) {
    if (reading.type === 'record') keys.push(reading.record.key);
    codes.push(...(reading.type === 'issue' ? [reading.issue] : reading.issues).map(({ code }) => code));
  }
  expect(keys).toEqual(['900001', '900002', '900003']);
  expect(codes).toContain('JSON_BROKEN');
});
