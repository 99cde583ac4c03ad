/** Joins a country or a body to the body named right after it: "United Kingdom Department for …", "UN World Food Programme" name one. */
import { claim, spanOf, type Reading } from '../text/reading.js';
import type { ActorMention, PlaceMention } from './mention.js';

const NAMED = ['registry', 'shape'];

/** What may stand right before a body's name as a part of it. */
function prefixAt(reading: Reading, at: number): PlaceMention | ActorMention | undefined {
  const owner = reading.owner[at];
  if (owner === undefined || owner.from !== at) return undefined;
  if (owner.type === 'place') return owner.isCountry ? owner : undefined;
  return owner.type === 'actor' && NAMED.includes(owner.sort) ? owner : undefined;
}

/** Widens bodies to the left over what touches them. Only where modifiers come first: elsewhere a country follows. */
export function absorbCountries(reading: Reading): void {
  if (reading.compiled.pack.grammar.modifiers !== 'before') return;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const prefix = prefixAt(reading, at);
    const body = prefix === undefined ? undefined : reading.owner[prefix.to];
    if (prefix === undefined || body?.type !== 'actor' || body.from !== prefix.to || !NAMED.includes(body.sort))
      continue;
    if (reading.sentenceOf[at] !== reading.sentenceOf[body.from]) continue;
    claim(reading, { ...body, ...spanOf(reading, prefix.from, body.to), from: prefix.from });
  }
}
