/** Places by id and by name, and whether two of them are one, hold one another or exclude one another. */
import type { PlaceRecord } from '../../../schema/records/place.js';
import { foldWord } from '../text/fold.js';
import type { ProfilePlace } from './event-profile.js';

/** `wider`: the first holds the second; `narrower`: the second holds the first. */
export type PlaceRelation = 'same' | 'wider' | 'narrower' | 'apart' | 'unknown';

export interface PlaceIndex {
  relate(a: ProfilePlace, b: ProfilePlace): PlaceRelation;
  /** Whether the gazetteer has a place of the name. */
  isKnown(name: string): boolean;
  countryNamed(name: string): PlaceRecord | undefined;
}

/** "Kabupaten Sleman", "Kota Malang": the level is no part of the name where one report leaves it out. */
const LEVEL = /^(kabupaten|kab\.?|kota|provinsi|province of|city of) /;
const keyOf = (name: string): string => foldWord(name.trim());

/** The same for "Kabupaten Sleman" and "Sleman". */
export const placeKey = (name: string): string => keyOf(name).replace(LEVEL, '');

export function createPlaceIndex(places: readonly PlaceRecord[]): PlaceIndex {
  const byId = new Map(places.map((place) => [place.id, place]));
  const byName = new Map<string, PlaceRecord[]>();
  for (const place of places)
    for (const name of [place.name, ...place.aliases]) {
      const key = keyOf(name);
      for (const one of new Set([key, key.replace(LEVEL, '')]))
        byName.set(one, [...new Set([...(byName.get(one) ?? []), place])]);
    }

  function candidates({ name, placeId }: ProfilePlace): readonly PlaceRecord[] {
    const known = placeId === undefined ? undefined : byId.get(placeId);
    return known === undefined ? (byName.get(keyOf(name)) ?? []) : [known];
  }

  function isWithin(part: PlaceRecord, whole: PlaceRecord): boolean {
    if (part.id === whole.id) return false;
    if (whole.precision === 'COUNTRY') return part.country === whole.id;
    for (let at = part.parent; at !== undefined; at = byId.get(at)?.parent) if (at === whole.id) return true;
    return false;
  }

  return {
    relate(a, b) {
      if (keyOf(a.name) === keyOf(b.name)) return 'same';
      const [some, others] = [candidates(a), candidates(b)];
      if (some.length === 0 || others.length === 0) return 'unknown';
      const holds = (test: (x: PlaceRecord, y: PlaceRecord) => boolean) =>
        some.some((x) => others.some((y) => test(x, y)));
      if (holds((x, y) => x.id === y.id)) return 'same';
      if (holds((x, y) => isWithin(y, x))) return 'wider';
      return holds((x, y) => isWithin(x, y)) ? 'narrower' : 'apart';
    },
    isKnown: (name) => byName.has(keyOf(name)),
    countryNamed: (name) => byName.get(keyOf(name))?.find(({ precision }) => precision === 'COUNTRY'),
  };
}
