/** Scores what the reader found against gold, over all documents and by language. Counts as the field's reference scorer does. */
import { createHash } from 'node:crypto';
import { AidgraphError } from '../../schema/errors.js';
import type { Extraction } from '../../schema/records/extracted.js';
import type { GoldDocument } from './gold.js';
import type { ScoredRole } from './fillers.js';
import { scoreDocument, type ScoringError } from './score-document.js';
import { microOf, rateOf, shareOf, SHARES, startTally, type Rate, type ShareName, type Tally } from './tally.js';

export type ReadDocumentEvents = Pick<Extraction, 'events'> & { readonly id: string };

export interface Score {
  readonly documents: number;
  /** Documents of the gold file that were not answered. */
  readonly missingDocuments: number;
  /** A document with events against one without. */
  readonly detection: Rate;
  readonly event: Rate;
  /** Every role but places. */
  readonly roleMicro: Rate;
  readonly roles: Readonly<Record<ScoredRole, Rate>>;
  /** Accuracies over matched events, items and groups. */
  readonly shares: Readonly<Record<ShareName, number | null>>;
  /** Events found in a hundred documents that have none. */
  readonly falsePer100Negatives: number | null;
  /** Share of offsets for which the text holds what is claimed. */
  readonly evidenceValid: number | null;
  readonly spans: number;
}

export interface Scores {
  readonly all: Score;
  readonly byLanguage: Readonly<Record<string, Score>>;
  readonly errors: readonly ScoringError[];
}

function toScore(tally: Tally): Score {
  return {
    documents: tally.documents,
    missingDocuments: tally.missingDocuments,
    detection: rateOf(tally.detection),
    event: rateOf(tally.event),
    roleMicro: rateOf(microOf(tally.roles)),
    roles: Object.fromEntries(Object.entries(tally.roles).map(([role, counts]) => [role, rateOf(counts)])) as Record<
      ScoredRole,
      Rate
    >,
    shares: Object.fromEntries(SHARES.map((name) => [name, shareOf(tally.shares[name])])) as Record<
      ShareName,
      number | null
    >,
    falsePer100Negatives: tally.negatives > 0 ? (100 * tally.falseEvents) / tally.negatives : null,
    evidenceValid: tally.spans > 0 ? 1 - tally.badSpans / tally.spans : null,
    spans: tally.spans,
  };
}

function checkText({ id, sha256 }: GoldDocument, text: string | undefined): void {
  if (text === undefined) throw new AidgraphError('USAGE', `No text for "${id}". Name the file of texts that has it.`);
  if (sha256 !== undefined && createHash('sha256').update(text).digest('hex') !== sha256)
    throw new AidgraphError(
      'USAGE',
      `The text of "${id}" is not the one that was annotated. Use the texts the gold file was made with.`,
    );
}

/**
 * Scores `predicted` against `gold`; `texts` (id → text) are needed to check offsets and hashes. Throws when a text is
 * missing or is not the one that was annotated.
 */
export function scoreExtractions(
  gold: readonly GoldDocument[],
  predicted: readonly ReadDocumentEvents[],
  texts: ReadonlyMap<string, string>,
): Scores {
  const read = new Map(predicted.map((document) => [document.id, document]));
  const all = startTally();
  const byLanguage = new Map<string, Tally>();
  const errors: ScoringError[] = [];
  for (const document of gold) {
    const { id, lang } = document;
    const text = texts.get(id);
    checkText(document, text);
    const answer = read.get(id);
    const toCount = {
      id,
      lang,
      gold: document.events ?? [],
      read: answer?.events ?? [],
      isAnswered: answer !== undefined,
      text,
    };
    const tally = byLanguage.get(lang) ?? startTally();
    byLanguage.set(lang, tally);
    scoreDocument(toCount, tally);
    errors.push(...scoreDocument(toCount, all));
  }
  return {
    all: toScore(all),
    byLanguage: Object.fromEntries([...byLanguage].map(([lang, tally]) => [lang, toScore(tally)])),
    errors,
  };
}
