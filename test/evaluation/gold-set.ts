/** The project's own gold set: the texts and their annotations, read from the two files beside this one. */
import { join } from 'node:path';
import type { GoldDocument, GoldEvent } from '../../etl/evaluate/gold.js';
import { readLines } from '../support/json-lines.js';

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

const beside = (name: string): string => join(import.meta.dirname, name);

export const goldTexts = (): readonly GoldText[] => readLines(beside('texts.jsonl'));
export const goldDocuments = (): readonly AnnotatedDocument[] => readLines(beside('gold.jsonl'));
