/** The temporary folder of one test run, and clearing those that earlier, killed runs left with a server in them. */
import { chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePlace } from '../../cli/database/embedded/place.js';
import { stopPostmaster } from '../../cli/database/embedded/postmaster.js';
import { enter, living } from '../../cli/database/embedded/roll.js';

const PREFIX = 'aidgraph-test-';

export async function makeRunFolder(): Promise<string> {
  await clearAbandoned();
  const draft = await mkdtemp(join(tmpdir(), 'aidgraph-draft-'));
  // Root's PostgreSQL runs as another user, who must get through.
  await chmod(draft, 0o755);
  await enter(join(draft, 'runs'));
  // It gets its name once this run is entered, or another run that starts now would take it for abandoned.
  const folder = draft.replace('aidgraph-draft-', PREFIX);
  await rename(draft, folder);
  return folder;
}

export async function clearRunFolder(folder: string): Promise<void> {
  await stopPostmaster(await choosePlace(folder, () => undefined));
  await rm(folder, { recursive: true, force: true });
}

async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    if ((await living(join(folder, 'runs'))).length > 0) continue;
    // Another user's run: theirs to clear.
    await clearRunFolder(folder).catch(() => undefined);
  }
}
