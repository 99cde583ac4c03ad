/** Joins a country to the body named right after it: "United Kingdom Department for …", "UAE Embassy" name one body, not two. */
import { claim, spanOf, type Reading } from '../text/reading.js';

/** Widens actors to the left over a country that touches them. Only where modifiers come first: elsewhere a country follows. */
export function absorbCountries(reading: Reading): void {
  if (reading.compiled.pack.grammar.modifiers !== 'before') return;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const place = reading.owner[at];
    if (place?.type !== 'place' || !place.isCountry || place.from !== at) continue;
    const body = reading.owner[place.to];
    if (body?.type !== 'actor' || body.from !== place.to || !['registry', 'shape'].includes(body.sort)) continue;
    if (reading.sentenceOf[at] !== reading.sentenceOf[body.from]) continue;
    claim(reading, { ...body, ...spanOf(reading, place.from, body.to), from: place.from });
  }
}
