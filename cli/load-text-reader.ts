/** Puts the reader together: language packs, the bundled registry and gazetteer. Who only reads needs nothing else. */
import { loadPacks } from '../etl/languages.js';
import { createReader, type ReaderOptions, type TextReader } from '../etl/transform/read-text.js';
import { organizations } from '../schema/registry/organizations.js';
import { places } from '../schema/registry/places.js';

export interface LoadedReader extends TextReader {
  /** What it reads with. */
  readonly knowledge: ReaderOptions;
}

export async function loadTextReader(): Promise<LoadedReader> {
  const knowledge = { packs: await loadPacks(), organizations, places };
  const { read } = createReader(knowledge);
  return { knowledge, read };
}
