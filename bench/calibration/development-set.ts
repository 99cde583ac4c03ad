/** The documents that confidence is fitted on: the development half of our own gold, and the one that lies beside the repository. */
import { existsSync, readdirSync } from 'node:fs';
import type { GoldDocument } from '../../etl/evaluate/gold.js';
import { goldDocuments, goldTexts } from '../../test/evaluation/gold-set.js';
import { readLines } from '../../test/support/json-lines.js';

const shared = new URL('../../../shared/data/', import.meta.url);
const sharedGold = new URL('gold/dev.jsonl', shared);

export interface DevelopmentDocument {
  readonly gold: GoldDocument & { readonly published?: string | null };
  readonly text: string;
}

interface Line {
  readonly id: string;
  readonly text: string;
}

function sharedTexts(): Line[] {
  const folder = new URL('text/', shared);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return [new URL('gold/seed.jsonl', shared), ...files.toSorted().map((name) => new URL(name, folder))].flatMap(
    (file) => readLines<Line>(file),
  );
}

function join(gold: readonly DevelopmentDocument['gold'][], lines: readonly Line[]): DevelopmentDocument[] {
  const texts = new Map(lines.map(({ id, text }) => [id, text]));
  return gold.flatMap((document) => {
    const text = texts.get(document.id);
    return text === undefined ? [] : [{ gold: document, text }];
  });
}

/** @throws when the gold beside the repository is not there: a table fitted without it would be another one */
export function developmentSet(): DevelopmentDocument[] {
  if (!existsSync(sharedGold))
    throw new Error(`${sharedGold.pathname} is not there, and the calibration is fitted on it too. Put it there.`);
  const own = goldDocuments().filter(({ set }) => set === 'dev');
  return [...join(readLines(sharedGold), sharedTexts()), ...join(own, goldTexts())];
}

/** The half of our own gold that nothing is fitted on. */
export function testSet(): DevelopmentDocument[] {
  return join(
    goldDocuments().filter(({ set }) => set === 'test'),
    goldTexts(),
  );
}
