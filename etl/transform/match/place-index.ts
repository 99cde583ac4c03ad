/** Places by id and by name, and whether two of them are one, hold one another or exclude one another. */
import type { PlaceRecord } from '../../../schema/records/place.js';
import { wordsOf } from '../resolve/names/countries.js';
import { wordLikeness } from '../resolve/names/word-likeness.js';
import { foldWord } from '../text/fold.js';
import type { ProfilePlace } from './event-profile.js';

/**
 * `wider`: the first holds the second; `narrower`: the second holds the first; `unlike`: the gazetteer knows neither, and
 * nothing in their names is alike.
 */
export type PlaceRelation = 'same' | 'wider' | 'narrower' | 'apart' | 'unknown' | 'unlike';

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

/** What may lie within another: "Desa Ujung Alang" may be in what the other report calls "Kecamatan Sidoasih", or in "Sidoasih". */
const LEVELS = new Set(
  'desa, kelurahan, kampung, dusun, kecamatan, distrik, kabupaten, provinsi, village, district, region, province, commune, departement, departamento, municipio, vereda, barrio'.split(
    ', ',
  ),
);
const levelOf = (words: readonly string[]): string | undefined => words.find((word) => LEVELS.has(word));

/** The words of a name without its level, and all of them as one: "Ujung Wangi" is "Ujungwangi". */
function ownWords(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !LEVELS.has(word));
  return [...own, own.join('')];
}

/** "Karang Sunyi" and "Ujung Wangi": of one level, and no word of the one is a word of the other or nearly so. */
function areUnlike(a: string, b: string): boolean {
  const [some, others] = [wordsOf(a), wordsOf(b)];
  if (levelOf(some) !== levelOf(others)) return false;
  return !ownWords(some).some((x) => ownWords(others).some((y) => x === y || wordLikeness(x, y) > 0));
}

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
      if (some.length === 0 && others.length === 0) return areUnlike(a.name, b.name) ? 'unlike' : 'unknown';
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
