/** Reads the gold set as `aidgraph extract` would print it, and scores the answers. */
import { loadReader } from '../../cli/load-reader.js';
import { publishedEvents } from '../../cli/published-events.js';
import { scoreExtractions, type Score, type Scores } from '../../etl/evaluate/score-extractions.js';
import { rateOf, type Rate } from '../../etl/evaluate/tally.js';
import type { Figures, Measured } from './floors.js';
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

/** What could not be counted is 0: nothing was found. */
function measuredOf({ f1, right, spurious, missed }: Rate): Measured {
  const withOneLess = rateOf({ right: Math.max(0, right - 1), spurious, missed: missed + 1 });
  return { value: f1 ?? 0, withOneLess: withOneLess.f1 ?? 0 };
}

/** The figures that have a limit. */
export function figuresOf({ detection, event, roleMicro, roles, falsePer100Negatives }: Score): Figures {
  const falseEvents = falsePer100Negatives ?? 0;
  return {
    detection: measuredOf(detection),
    event: measuredOf(event),
    roleMicro: measuredOf(roleMicro),
    donors: measuredOf(roles.donors),
    items: measuredOf(roles.items),
    money: measuredOf(roles.money),
    date: measuredOf(roles.date),
    falsePer100Negatives: { value: falseEvents, withOneLess: falseEvents },
  };
}
