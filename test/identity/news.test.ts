/** Fifty articles of the news, through all stages: what tells of one happening is one event, and nothing else is. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { loadReader } from '../../cli/load-reader.js';
import type { Reading } from '../../schema/records/document.js';
import { readLines } from '../support/json-lines.js';
import { ingest, loadBundledReference } from '../support/pipeline.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const NEWS = '../shared/data/text/id_news_aid_and_hard_negatives.jsonl';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];

/** The pages write "10/21/2025", "10 Jun 2025" and "Selasa, 10 Juni 2025". */
function dayIn(written: string): string | undefined {
  const american = /(\d+)\/(\d+)\/(\d{4})/.exec(written);
  const named = /(\d{1,2}) ([A-Za-z]{3})\w* (\d{4})/.exec(written);
  const [year, month, day] =
    american !== null
      ? [american[3], american[1], american[2]]
      : [named?.[3], String(MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1), named?.[1]];
  return year === undefined ? undefined : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

interface Article {
  readonly id: string;
  readonly event_cluster: string | null;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

(existsSync(NEWS) ? describe : describe.skip)(`50 articles of the news (${NEWS})`, () => {
  const articles = existsSync(NEWS) ? readLines<Article>(NEWS) : [];
  const happening = new Map(articles.map(({ id, event_cluster }) => [id, event_cluster]));
  let database: TestDatabase;
  let together: readonly (readonly string[])[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    await loadBundledReference(database.db);
    const reader = await loadReader();
    for (const article of articles) {
      const readBytes = () => readArticle(article);
      await ingest(database.db, reader, { locator: article.id, text: article.text, readBytes });
    }
    const { rows } = await sql<{ ids: string[] }>`
      select array_agg(distinct d.url_key order by d.url_key) as ids
      from event e join event_report r on r.event_id = e.id join document d on d.id = r.document_id
      where e.band = 'PUBLISH' group by e.id having count(distinct d.id) > 1`.execute(database.db);
    together = rows.map(({ ids }) => ids);
  }, 120_000);
  afterAll(() => database.drop());

  async function* readArticle({ text, title, date }: Article): AsyncGenerator<Reading> {
    const publishedAt = dayIn(date);
    yield { type: 'document', document: { text, title, ...(publishedAt && { publishedAt }) }, issues: [] };
  }

  test('come together where they tell of one happening, and no others do', () => {
    const mixed = together.filter((ids) => new Set(ids.map((id) => happening.get(id) ?? id)).size > 1);
    expect(mixed).toEqual([]);
    const largest = (name: string): number =>
      Math.max(0, ...together.filter(([id]) => happening.get(id!)?.startsWith(name)).map(({ length }) => length));
    const found = ['pegadaian-semarang', 'bhayangkari-sorong', 'wilmar-341'].map(largest);
    expect(found).toEqual([3, 2, 2]);
  });

  test('so do the four on the aid ship that was stopped', () => {
    expect(together.filter((ids) => ids.some((id) => happening.get(id) === 'madleen'))).toEqual([
      articles.flatMap(({ id, event_cluster }) => (event_cluster === 'madleen' ? id : [])).toSorted(),
    ]);
  });
});
