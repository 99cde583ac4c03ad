/** The pages that extraction is measured on. They lie outside the repository, since their texts are not ours to pass on. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readLines } from '../../test/support/json-lines.js';
import type { ReadDocument } from '../../schema/records/document.js';
import { readBytes } from '../../etl/extract/read-bytes.js';

const data = new URL('../../../shared/data/html/', import.meta.url);

export const hasPages = existsSync(new URL('benchmark_gold.jsonl', data));

export interface GoldPage {
  readonly id: string;
  readonly url: string;
  /** The article as people marked it. */
  readonly text: string;
  readonly title?: string;
  /** Milliseconds since 1970. */
  readonly date?: number;
  readonly bytes: Uint8Array;
}

interface GoldLine {
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly articleBody?: string;
  readonly content?: string;
  readonly title?: string;
  readonly date?: number;
}

function goldPages(gold: string, folder: string): readonly GoldPage[] {
  return readLines<GoldLine>(new URL(gold, data)).map(({ id, html, url, articleBody, content, title, date }) => {
    const bytes = gunzipSync(readFileSync(new URL(`${folder}/${html.split('/').at(-1) ?? ''}`, data)));
    const facts = { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
    return { id, url, text: articleBody ?? content ?? '', bytes, ...facts };
  });
}

/** 74 news pages of 2019, most of them English. */
export const benchmarkPages = (): readonly GoldPage[] => goldPages('benchmark_gold.jsonl', 'benchmark_pages');

/** 12 Indonesian news pages of 2015 to 2017 with title and date. */
export const indonesianPages = (): readonly GoldPage[] => goldPages('id_pages_gold.jsonl', 'id_pages');

export async function readPage({ bytes, url }: GoldPage): Promise<ReadDocument> {
  for await (const reading of readBytes(bytes, { locator: url, mediaType: 'text/html' })) {
    if (reading.type === 'document') return reading.document;
  }
  throw new Error(`${url} gave no document`);
}
