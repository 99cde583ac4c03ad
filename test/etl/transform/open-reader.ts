/** Opens the reader over the bundled packs, registry and gazetteer, once for all tests of a file. */
import { loadPacks } from '../../../etl/languages.js';
import { compilePack } from '../../../etl/transform/languages/compile-pack.js';
import { findMentions } from '../../../etl/transform/mentions/find-mentions.js';
import type { Mention } from '../../../etl/transform/mentions/mention.js';
import { createReader } from '../../../etl/transform/read-text.js';
import { createGazetteer } from '../../../etl/transform/resolve/gazetteer.js';
import { createRegistry } from '../../../etl/transform/resolve/organization-registry.js';
import { startReading, type Reading } from '../../../etl/transform/text/reading.js';
import { organizations } from '../../../schema/registry/organizations.js';
import { places } from '../../../schema/registry/places.js';

export const packs = await loadPacks();
export const reader = createReader({ packs, organizations, places });

const compiled = new Map(packs.map((pack) => [pack.code, compilePack(pack)]));
const knowledge = { registry: createRegistry(organizations), gazetteer: createGazetteer(places) };

/** Reads a text as far as its mentions. */
export function readMentions(language: string, text: string, published = '2020-08-27'): Reading {
  const pack = compiled.get(language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  const reading = startReading({ text, published, compiled: pack }, knowledge);
  findMentions(reading);
  return reading;
}

/** The mentions of one type. */
export function mentionsOf<T extends Mention['type']>(reading: Reading, type: T): Extract<Mention, { type: T }>[] {
  return reading.mentions.filter((mention): mention is Extract<Mention, { type: T }> => mention.type === type);
}
