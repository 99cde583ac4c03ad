/** Reports of one event come together, in whichever order they arrive, and by no chain that its own members contradict. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadEventComparer } from '../../cli/load-event-comparer.js';
import { loadReader } from '../../cli/load-reader.js';
import { claimEvents } from '../../etl/transform/claims/claim-events.js';
import { clusterEvents, type EventCluster } from '../support/cluster-events.js';
import { ONE_ACT } from '../../etl/transform/match/compare-events.js';
import { profileOfReport, profilesOf, type EventProfile } from '../../etl/transform/match/event-profile.js';
import { tellingNames } from '../../etl/transform/match/telling-names.js';
import { eventOf, readEventPairs } from '../support/event-pairs.js';

const comparer = loadEventComparer();
const pairs = readEventPairs();
const documentsOf = ({ events }: EventCluster): string[] => events.map(({ documentId }) => documentId);
const profile = (documentId: string, rest: object): EventProfile => eventOf({ documentId, ...rest }, documentId);

const chainOf = ({ id }: { id: string }): string | undefined => /^chain-\d+/.exec(id)?.[0];
const chains = [...new Set(pairs.flatMap((pair) => chainOf(pair) ?? []))];

test.each(chains)('%s, three reports, comes together as its pairs say', (chain) => {
  const links = pairs.filter((pair) => chainOf(pair) === chain);
  const events = new Map(links.flatMap(({ a, b }) => [a, b]).map((event) => [event.documentId, event]));
  const groups = clusterEvents([...events.values()], comparer).clusters.map(documentsOf);
  const isTogether = (a: EventProfile, b: EventProfile): boolean =>
    groups.some((ids) => ids.includes(a.documentId) && ids.includes(b.documentId));
  expect(links.map(({ id, a, b }) => [id, isTogether(a, b)])).toEqual(
    links.map(({ id, relation }) => [id, ONE_ACT.has(relation)]),
  );
});

test('a thin report that fits two events which exclude one another joins one of them, and never both', () => {
  const full = {
    donors: ['Caritas Rote'],
    items: [{ what: 'beras', category: 'food.rice', quantity: 700, unit: 'kg' }],
  };
  const events = [
    profile('first', { ...full, date: '2022-01-10', publishedAt: '2022-01-10', places: ['Kupang'] }),
    profile('second', { ...full, date: '2022-01-11', publishedAt: '2022-01-11', places: ['Ende'] }),
    profile('thin', { ...full, publishedAt: '2022-01-11' }),
  ];
  const sizes = clusterEvents(events, comparer).clusters.map(({ events: { length } }) => length);
  expect(sizes.toSorted()).toEqual([1, 2]);
});

test('a pledge and its deliveries stay three events that are linked, a total and its part two', () => {
  const tents = (quantity: number) => ({
    donors: ['Yayasan Tangan Terbuka'],
    items: [{ what: 'tenda', category: 'shelter.tent', quantity }],
  });
  const { clusters, links } = clusterEvents(
    [
      profile('pledge', { ...tents(90), kind: 'PLEDGE', modality: 'PLANNED', date: '2022-11-21', places: ['Cianjur'] }),
      profile('one', { ...tents(40), date: '2022-11-24', places: ['Cianjur'] }),
      profile('two', { ...tents(20), date: '2022-12-02', places: ['Cianjur'] }),
      profile('total', { ...tents(500), date: '2022-11', places: ['Jawa Barat'] }),
    ],
    comparer,
  );
  expect(clusters).toHaveLength(4);
  expect(links.map(({ relation, from, to }) => `${from} ${relation} ${to}`)).toEqual([
    'one#0 fulfils pledge#0',
    'one#0 partOf total#0',
    'two#0 fulfils pledge#0',
  ]);
});

test('copies of one text are one source', () => {
  const text = {
    donors: ['PMI'],
    items: [{ what: 'tenda', category: 'shelter.tent', quantity: 64 }],
    publishedAt: '2024-01-02',
  };
  const signature = Array.from({ length: 32 }, (_, i) => (i * 7919) % 1000);
  const { clusters } = clusterEvents(
    [
      profile('wire', { ...text, signature }),
      profile('paper', { ...text, signature: [...signature.slice(0, 28), 1, 2, 3, 4] }),
      profile('other', text),
    ],
    comparer,
  );
  expect(clusters.map((one) => [documentsOf(one), one.sources])).toEqual([[['other', 'paper', 'wire'], 2]]);
});

test('30 shuffles of the reports end in the same clusters and links', () => {
  const some = pairs.filter(({ id }, i) => i % 2 === 0 || id.startsWith('chain'));
  const pool = [...new Map(some.flatMap(({ a, b }) => [a, b]).map((event) => [event.documentId, event])).values()];
  const wanted = clusterEvents(pool, comparer);
  expect(wanted.clusters.some(({ events }) => events.length > 2)).toBe(true);
  const shuffled = fc.shuffledSubarray(pool, { minLength: pool.length, maxLength: pool.length });
  fc.assert(
    fc.property(shuffled, (events) => expect(clusterEvents(events, comparer)).toEqual(wanted)),
    { numRuns: 30, seed: 4 },
  );
});

test('claims give the profile that the reading gave', async () => {
  const text =
    'CIANJUR - Palang Merah Indonesia menyerahkan 250 paket sembako dan uang Rp 40 juta kepada BPBD Cianjur, Senin (21/11/2022).';
  const { events } = (await loadReader()).read({ text });
  const claims = claimEvents(events, text).map((claim, i) => ({
    ...claim,
    id: String(i),
    quote: claim.evidence.quote,
  }));
  const wanted = profilesOf(events, { id: 'doc', text, publishedAt: '2022-11-22' });
  const report = { documentId: 'doc', voice: 'doc', publishedAt: '2022-11-22', confidence: 1, claims };
  expect(new Set(claims.map(({ eventKey }) => eventKey)).size).toBe(1);
  expect(wanted[0]?.items[0]).toMatchObject({ quantity: 250 });
  expect(profileOfReport(report, { ordinal: 0, signature: wanted[0]!.signature })).toEqual(wanted[0]);
  expect(profileOfReport({ ...report, claims: [] }, { ordinal: 0, signature: null })).toBeUndefined();
});

test('so do those of what did not happen, with the names in its sentences', async () => {
  const text =
    'Tentara menahan 9 aktivis yang berada di kapal Bintang Pagi. Mereka membawa bantuan kemanusiaan untuk Gaza.';
  const { events } = (await loadReader()).read({ text, language: 'id' });
  const claims = claimEvents(events, text).map((claim, i) => ({
    ...claim,
    id: String(i),
    quote: claim.evidence.quote,
  }));
  const [wanted] = profilesOf(events, { id: 'doc', text });
  const report = { documentId: 'doc', voice: 'doc', publishedAt: null, confidence: 1, claims };
  expect(wanted?.names).toEqual(['bintang', 'gaza', 'pagi']);
  expect(profileOfReport(report, { ordinal: 0, signature: wanted!.signature })).toEqual(wanted);
});

test('reports of a ship that was stopped come together by its name, whether they name who sent it or who was on board', async () => {
  const texts = [
    'Kapal Bintang Pagi, yang dioperasikan oleh Yayasan Bahari Terbuka, diambil alih tentara. Kapal Bintang Pagi membawa bantuan kemanusiaan ke Gaza.',
    'Tentara menahan 9 aktivis yang berada di kapal Bintang Pagi. Mereka membawa bantuan kemanusiaan untuk Gaza.',
    'Tentara menahan 14 aktivis yang berada di kapal Mutiara Timur. Mereka membawa bantuan kemanusiaan untuk Gaza.',
  ];
  const reader = await loadReader();
  const profiles = texts.flatMap((text, i) =>
    profilesOf(reader.read({ text, language: 'id' }).events, { id: String(i), text, publishedAt: '2021-05-12' }),
  );
  const { clusters } = clusterEvents(profiles, comparer);
  expect(clusters.map(documentsOf)).toEqual([['0', '1'], ['2']]);
});

test('no weekday, month or opening of a sentence is a telling name', () => {
  const days = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu', 'Tuesday', 'Desember'];
  const quotes = days.map((day) => `Kapal itu dicegat pada ${day}. Awak kapal Bintang ditahan.`);
  expect(tellingNames(quotes)).toEqual(['bintang']);
});
