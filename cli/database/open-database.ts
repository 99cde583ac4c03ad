/** Opens the database that the settings name: the one of DATABASE_URL, or else the embedded one. */
import type { Settings } from '../settings.js';
import { openEmbeddedDatabase } from './embedded/embedded-database.js';
import { checkExternalDatabase } from './external-database.js';

export interface OpenDatabase {
  readonly url: string;
  readonly embedded: boolean;
  /** Where the embedded data are. */
  readonly folder: string | null;
  /** Leaves the database; the last one to leave an embedded one stops it. To be called after all pools are ended. */
  close(): Promise<void>;
}

/**
 * @throws AidgraphError UNREACHABLE or CONFIGURATION, saying what to do.
 * @example const database = await openDatabase(readSettings(process.env));
 */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'home'>,
  say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Promise<OpenDatabase> {
  if (settings.databaseUrl === null) {
    return { embedded: true, ...(await openEmbeddedDatabase(settings.home, say)) };
  }
  await checkExternalDatabase(settings.databaseUrl);
  return { url: settings.databaseUrl, embedded: false, folder: null, close: async () => undefined };
}
