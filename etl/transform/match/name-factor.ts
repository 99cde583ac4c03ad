/** What two reports of something that did not happen name alike, beside giver, taker and place. */
import { readName } from '../resolve/names/read-name.js';
import { unsaid, type Factor } from './event-factor.js';
import type { EventProfile } from './event-profile.js';
import type { PlaceIndex } from './place-index.js';

/** Tuned on one ship in four articles: with it, one place and one day or two of telling, two reports without a common giver are one. */
const SHARED = 1.5;

/** Whether a name is that of a country or a place: half of the news has it. */
function isPlace(name: string, places: PlaceIndex): boolean {
  return places.isKnown(name) || readName(name).countries.length > 0;
}

/** The names that both reports of what did not happen give. */
export function nameFactor(a: EventProfile, b: EventProfile, places: PlaceIndex): Factor {
  const others = b.names ?? [];
  const shared = (a.names ?? []).filter((name) => others.includes(name) && !isPlace(name, places));
  if (shared.length === 0) return unsaid('name');
  return { name: 'name', weight: SHARED, reason: `Both name ${shared.map((name) => `“${name}”`).join(', ')}.` };
}
