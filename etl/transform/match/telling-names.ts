/**
 * Names in the sentences of an event that did not happen. It has no day and brought nothing that could be counted: what two
 * reports of it share is what was to bring it ("the Morning Star") and who was on board.
 */
import { NAME_LANGUAGES, foldName } from '../resolve/names/countries.js';

/** A capital behind a small letter, a digit or a mark inside the sentence: no sentence begins there. */
const NAME = /(?<=[\p{Ll}\p{N},)'’”"] )\p{Lu}\p{Ll}{3,}/gu;

/** "Senin", "Monday", "juin": two reports of one week share these whatever they tell of. */
function calendarWords(): ReadonlySet<string> {
  // The first days of the months of 2024 fall on all seven weekdays.
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month)));
  const words = NAME_LANGUAGES.flatMap((language) =>
    (['weekday', 'month'] as const).flatMap((part) => {
      const format = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
      return days.map((day) => foldName(format.format(day)));
    }),
  );
  return new Set(words);
}

let calendar: ReadonlySet<string> | undefined;

/** The folded words, each once, in order: `tellingNames(['Kapal itu bernama Bintang.'])` → `['bintang']`. */
export function tellingNames(quotes: readonly string[]): readonly string[] {
  const known = (calendar ??= calendarWords());
  const words = quotes.flatMap((quote) => (quote.match(NAME) ?? []).map(foldName));
  return [...new Set(words)].filter((word) => !known.has(word)).toSorted();
}
