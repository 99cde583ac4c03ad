/** What reading a table needs besides its bytes, loaded when the first table is read: the registry's names, the words for things. */
import type { FormatContext } from '../format.js';
import { knownBodies, type KnownBodies } from './known-bodies.js';
import type { TableContext } from './read-table.js';
import { createRowKeys } from './row/row-keys.js';

let bodies: Promise<KnownBodies> | undefined;

/** The registry is large: a text file needs none of it. */
async function loadBodies(): Promise<KnownBodies> {
  const { organizations } = await import('../../../../schema/registry/organizations.js');
  return knownBodies(organizations);
}

export async function tableContext({ mapping, published, loadCategories }: FormatContext): Promise<TableContext> {
  bodies ??= loadBodies();
  return {
    mapping,
    published,
    bodies: await bodies,
    keys: createRowKeys(),
    categoryOf: (await loadCategories?.()) ?? (() => 'other'),
  };
}

/** "/data/3w_may 2021.csv" → "3w_may 2021": a table without a title is called by its file. */
export function titleOf(locator: string): string {
  const path = URL.canParse(locator) ? decodedPath(new URL(locator).pathname) : locator;
  const name = path.split(/[/\\]/).findLast((part) => part !== '') ?? locator;
  return name.replace(/(?<=.)\.[a-z]{2,5}$/i, '');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
