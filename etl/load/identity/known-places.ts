/** The places that tell a body from its sisters, and names read with them: one index a process. */
import { places } from '../../../schema/registry/places.js';
import { remember } from '../../transform/remember.js';
import type { ReadName } from '../../transform/resolve/known-name.js';
import { createKnownPlaces, readName, type KnownPlaces } from '../../transform/resolve/names/read-name.js';

let index: KnownPlaces | undefined;

export function knownPlaces(): KnownPlaces {
  const towns = places.filter(({ precision }) => precision !== 'COUNTRY');
  return (index ??= createKnownPlaces(towns.flatMap(({ name, aliases }) => [name, ...aliases])));
}

/** About a kilobyte each: enough for what a few thousand bodies are compared with. */
const MAX_REMEMBERED = 40_000;

export const readHeldName: ReadName = remember((name) => readName(name, knownPlaces()), MAX_REMEMBERED);
