/** Finds places by their names. */
import type { PlaceRecord } from '../../../schema/records/place.js';
import { createPhraseTrie, type PhraseTrie } from '../text/phrase-trie.js';

export interface Gazetteer {
  /** Every name as a phrase of tokens; several places may bear one. */
  readonly names: PhraseTrie<PlaceRecord>;
}

/** Builds the index once. */
export function createGazetteer(places: readonly PlaceRecord[]): Gazetteer {
  const names = createPhraseTrie<PlaceRecord>();
  for (const place of places) for (const name of new Set([place.name, ...place.aliases])) names.add(name, place);
  return { names };
}
