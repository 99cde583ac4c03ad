/**
 * Draws published events of a pool of texts for a person to judge: `npx tsx bench/pool/draw.ts POOL.jsonl.gz [how many]`. Prints
 * one JSON object an event, with the verdict that `verdicts.jsonl` holds for it, and on stderr how many have none yet. The draw
 * is the same every time: by a hash of what identifies an event. An event whose sentences or parties have changed is another one.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { loadReader } from '../../cli/load-reader.js';
import { publishedEvents } from '../../cli/published-events.js';
import type { ExtractedEvent } from '../../schema/records/extracted.js';
import type { Span } from '../../schema/records/span.js';
import { readLines } from '../../test/support/json-lines.js';

const VERDICTS = new URL('verdicts.jsonl', import.meta.url);
const SEED = 'aidgraph';

/** What a verdict is about: offsets into the text, no word of it. */
interface EventKey {
  readonly id: string;
  readonly kind: string;
  readonly modality: string;
  readonly evidence: string;
  /** Donors, recipients and beneficiaries. */
  readonly who: string;
}

interface Verdict extends EventKey {
  readonly verdict: 'right' | 'wrong';
  /** What was wrong, in a word: no-aid, donor, taker, not-done, … */
  readonly reason: string;
  /** The commit whose reading was judged. */
  readonly commit: string;
}

const offsets = (spans: readonly Pick<Span, 'start' | 'end'>[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(',');

const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text);

function keyOf(id: string, { kind, modality, evidence, donors, recipients, beneficiaries }: ExtractedEvent): EventKey {
  return {
    id,
    kind,
    modality,
    evidence: offsets(evidence),
    who: [donors, recipients, beneficiaries].map(offsets).join(';'),
  };
}

const written = ({ id, kind, modality, evidence, who }: EventKey): string =>
  [id, kind, modality, evidence, who].join(' ');

const rankOf = (key: EventKey): string =>
  createHash('sha256')
    .update(`${SEED}\n${written(key)}`)
    .digest('hex');

const [pool, howMany = '100'] = process.argv.slice(2);
if (pool === undefined) throw new Error('Name the pool: npx tsx bench/pool/draw.ts POOL.jsonl.gz [how many]');

const judged = new Map(
  existsSync(VERDICTS) ? readLines<Verdict>(VERDICTS).map((verdict) => [written(verdict), verdict] as const) : [],
);
const reader = await loadReader();
const published = readLines<{ id: string; text: string }>(pool).flatMap(({ id, text }) =>
  publishedEvents(reader.read({ text, language: 'id' }), undefined).events.map((event) => ({
    event,
    key: keyOf(id, event),
  })),
);
const drawn = published
  .map((one) => ({ ...one, rank: rankOf(one.key) }))
  .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
  .slice(0, Number(howMany));

const count = { right: 0, wrong: 0, unjudged: 0 };
for (const { event, key } of drawn) {
  const verdict = judged.get(written(key));
  count[verdict?.verdict ?? 'unjudged'] += 1;
  const { donors, recipients, beneficiaries, items, money, evidence } = event;
  const roles = { donors, recipients, beneficiaries, items, money };
  const told = Object.fromEntries(Object.entries(roles).map(([role, spans]) => [role, texts(spans)]));
  const quotes = evidence.map(({ quote }) => quote);
  const answer = { verdict: verdict?.verdict ?? null, reason: verdict?.reason ?? null };
  console.log(JSON.stringify({ ...key, ...answer, ...told, quotes }));
}
console.error(`${published.length} published, ${drawn.length} drawn: ${JSON.stringify(count)}`);
