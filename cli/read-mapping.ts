/** `--mapping FILE`: what the columns of a source's tables mean. */
import { readFile } from 'node:fs/promises';
import type { TableMapping } from '../etl/extract/formats/table/mapping.js';
import { AidgraphError } from '../schema/errors.js';

/** @throws AidgraphError NOT_FOUND or USAGE */
export async function readMapping(file: string): Promise<TableMapping> {
  const json = await readFile(file, 'utf8').catch(() => {
    throw new AidgraphError(
      'NOT_FOUND',
      `"${file}" is no file that can be read. Give a mapping file (docs/extraction.md).`,
    );
  });
  const { parseMapping } = await import('../etl/extract/formats/table/parse-mapping.js');
  return parseMapping(json, file);
}
