/** Puts rows of an explanation together. */
import type { JudgementOf } from '../judgement/judgement.query.js';
import type { Voice } from './explanation.query.js';
import type { IndependentPublisher } from './explanation.type.js';

/** One publisher a voice, with all documents that speak with it. */
export function toPublishers(voices: readonly Voice[]): IndependentPublisher[] {
  const documents = new Map<string, string[]>();
  for (const { voice, document_id } of voices) documents.set(voice, [...(documents.get(voice) ?? []), document_id]);
  return [...documents].map(([voice, documentIds]) => ({
    sourceId: voice.startsWith('src_') ? voice : null,
    documentIds,
  }));
}

/** What counts of a part and its whole, or of a delivery and its promise. */
export function isLink(judgement: JudgementOf): judgement is JudgementOf & { relation: 'PART_OF' | 'FULFILS' } {
  const isRelated = judgement.relation === 'PART_OF' || judgement.relation === 'FULFILS';
  return isRelated && judgement.state === 'STANDING' && !judgement.isInside;
}
