/** Reads the gold set as `aidgraph extract` would print it, and scores the answers. */
import { loadReader } from '../../cli/load-reader.js';
import { publishedEvents } from '../../cli/published-events.js';
import { scoreExtractions, type Scores } from '../../etl/evaluate/score-extractions.js';
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
