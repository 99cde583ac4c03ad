/** Puts the reader together: language packs, the bundled registry and gazetteer, and the name its claims are signed with. */
import { createHash } from 'node:crypto';
import { loadPacks } from '../etl/languages.js';
import type { NamedReader } from '../etl/load/load-claims.js';
import { createReader } from '../etl/transform/read-text.js';
import { organizations } from '../schema/registry/organizations.js';
import { places } from '../schema/registry/places.js';
import { packageVersion } from './package-root.js';

export async function loadReader(): Promise<NamedReader> {
  const packs = await loadPacks();
  const reader = createReader({ packs, organizations, places });
  let configHash: string | undefined;
  return {
    name: 'aidgraph-rules',
    version: packageVersion(),
    // Only claims that are stored are signed: `extract` does without.
    get configHash() {
      return (configHash ??= hashOf([packs, organizations, places]));
    },
    read: (input) => reader.read(input),
  };
}

const hashOf = (config: unknown): string =>
  createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 16);
