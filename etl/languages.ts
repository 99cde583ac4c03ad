/** Loads the language packs: one folder under transform/languages each. The only step of reading that touches the disk. */
import { readdir } from 'node:fs/promises';
import type { LanguagePack } from './transform/languages/pack.js';

const FOLDER = new URL('./transform/languages/', import.meta.url);

/** Sources run as .ts (tsx, jest), the build as .js; the folder's index has this file's own ending. */
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

async function loadPack(folder: URL): Promise<LanguagePack> {
  const module = (await import(new URL(`index${ENDING}`, folder).href)) as { readonly pack: LanguagePack };
  return module.pack;
}

/**
 * Every pack, in the order of the folders' names. Adding a language is adding a folder.
 *
 * @param parent the folder that holds them, with a slash at its end; the bundled one when left out
 */
export async function loadPacks(parent: URL = FOLDER): Promise<readonly LanguagePack[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(folders.toSorted().map((name) => loadPack(new URL(`${name}/`, parent))));
}
