/** Reads the gold set as `aidgraph extract` would print it, and scores the answers. */
import { loadReader } from '../../cli/load-reader.js';
import { publishedEvents } from '../../cli/published-events.js';
import { scoreExtractions, type Score, type Scores } from '../../etl/evaluate/score-extractions.js';
import type { Figure } from './floors.js';
import { goldDocuments, goldTexts } from './gold-set.js';

export async function measureReader(): Promise<Scores> {
  const reader = await loadReader();
  const answers = goldTexts().map(({ id, lang, published, text }) => {
    const extraction = reader.read({ text, language: lang, ...(published !== null && { published }) });
    return { id, ...publishedEvents(extraction, undefined) };
  });
  const texts = new Map(goldTexts().map(({ id, text }) => [id, text]));
  return scoreExtractions(goldDocuments(), answers, texts);
}

/** The figures that have a floor. What could not be counted is 0: nothing was found. */
export function figuresOf({ detection, event, roleMicro, roles, falsePer100Negatives }: Score): Record<Figure, number> {
  return {
    detection: detection.f1 ?? 0,
    event: event.f1 ?? 0,
    roleMicro: roleMicro.f1 ?? 0,
    donors: roles.donors.f1 ?? 0,
    items: roles.items.f1 ?? 0,
    money: roles.money.f1 ?? 0,
    date: roles.date.f1 ?? 0,
    falsePer100Negatives: falsePer100Negatives ?? 0,
  };
}
