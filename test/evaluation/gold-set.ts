/** The project's own gold set: the texts and their annotations, read from the two files beside this one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, GoldEvent } from '../../etl/evaluate/gold.js';

export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly title?: string;
  readonly text: string;
}

export interface AnnotatedDocument extends GoldDocument {
  readonly published: string | null;
  readonly sha256: string;
  /** Readers are tuned on `dev` alone. */
  readonly set: 'dev' | 'test';
  /** What the document was written for; `neg:…` where it tells of no aid. */
  readonly topic: string;
  readonly events: readonly GoldEvent[];
}

function readLines<T>(name: string): readonly T[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export const goldTexts = (): readonly GoldText[] => readLines('texts.jsonl');
export const goldDocuments = (): readonly AnnotatedDocument[] => readLines('gold.jsonl');
