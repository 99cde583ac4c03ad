/** The evaluator's figures are those of the reference scorer. Skipped where that is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { GoldDocument } from '../../../etl/evaluate/gold.js';
import { scoreExtractions } from '../../../etl/evaluate/score-extractions.js';
import { readLines } from '../../support/json-lines.js';
import { reader } from '../transform/open-reader.js';

const SHARED = new URL('../../../../shared/', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, SHARED));
const [scorer, goldPath, textPath] = [
  'tools/score.mjs',
  'data/gold/dev.jsonl',
  'data/text/reliefweb_aid_labelled.jsonl',
].map(path);
const isThere = [scorer, goldPath, textPath].every((file) => file !== undefined && existsSync(file));

(isThere ? test : test.skip)('the same figures as the reference scorer', () => {
  const texts = new Map(readLines<{ id: string; text: string }>(textPath ?? '').map(({ id, text }) => [id, text]));
  const gold = readLines<GoldDocument>(goldPath ?? '').filter(({ id }) => texts.has(id));
  const predicted = gold.map(({ id, lang }) => ({ id, ...reader.read({ text: texts.get(id) ?? '', language: lang }) }));
  const folder = mkdtempSync(join(tmpdir(), 'aidgraph-eval-'));
  const files = [gold, predicted].map((documents, i) => {
    const file = join(folder, `${i}.jsonl`);
    writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n'));
    return file;
  });
  const printed = execFileSync(process.execPath, [scorer ?? '', ...files, textPath ?? '', '--json'], {
    encoding: 'utf8',
  });
  const reference = (JSON.parse(printed) as Record<string, Record<string, unknown>>)['all'];
  const { all } = scoreExtractions(gold, predicted, texts);
  expect(reference).toMatchObject({
    documents: all.documents,
    detection: { ...all.detection },
    event: { ...all.event },
    roleMicro: { ...all.roleMicro },
    roles: all.roles,
    kindAccuracy: all.shares.kind,
    modalityAccuracy: all.shares.modality,
    quantityExact: all.shares.quantity,
    category: all.shares.category,
    pledgeCountedAsDone: all.shares.pledgeAsDone,
    falsePer100Negatives: all.falsePer100Negatives,
    evidenceValid: all.evidenceValid,
    spans: all.spans,
  });
});
