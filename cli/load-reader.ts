/** The bundled reader with the name its claims are signed with. */
import { createHash } from 'node:crypto';
import type { NamedReader } from '../etl/load/load-claims.js';
import { loadTextReader } from './load-text-reader.js';
import { packageVersion } from './package-root.js';

export async function loadReader(): Promise<NamedReader> {
  const { read, knowledge } = await loadTextReader();
  const { packs, organizations, places } = knowledge;
  let configHash: string | undefined;
  return {
    name: 'aidgraph-rules',
    version: packageVersion(),
    // Only claims that are stored are signed.
    get configHash() {
      return (configHash ??= hashOf([packs, organizations, places]));
    },
    read,
  };
}

const hashOf = (config: unknown): string =>
  createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 16);
