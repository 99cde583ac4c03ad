/** The bundled samples, and the development documents where the shared data lies beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../etl/extract/read-bytes.js';
import { readLines } from './json-lines.js';
import type { Handed } from './pipeline.js';

export const sampleDocuments = (): readonly Handed[] =>
  readdirSync('samples').map((name) => ({
    locator: `sample:${name}`,
    text: readFileSync(join('samples', name), 'utf8'),
    readBytes,
  }));

interface Line {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly lang?: string;
}

const SHARED = '../shared/data';

/** None where the shared data is not there. */
export function developmentDocuments(): readonly Handed[] {
  if (!existsSync(`${SHARED}/gold/dev.jsonl`)) return [];
  const wanted = new Set(readLines<Line>(`${SHARED}/gold/dev.jsonl`).map(({ id }) => id));
  const files = readdirSync(`${SHARED}/text`).filter((name) => name.endsWith('.jsonl'));
  const texts = files.flatMap((name) => readLines<Line>(`${SHARED}/text/${name}`)).filter(({ id }) => wanted.has(id));
  return [...new Map(texts.map((line) => [line.id, line])).values()].map(({ id, text, published, lang }) => ({
    locator: `dev:${id}`,
    text,
    hints: { ...(published && { published }), ...(lang && { language: lang }), format: 'text' },
  }));
}
