/** `--format NAME` of what a job reads later: what would be a dead letter then is told now. */
import { AidgraphError } from '../schema/errors.js';

/** @throws USAGE for one that does not exist: it would stay with the bytes, and fail whenever they are handed in again */
export async function parseFormat(written: string): Promise<string> {
  const { formats } = await import('../etl/extract/formats/formats.js');
  const names = formats.map(({ name }) => name);
  const name = names.find((one) => one === written.toLowerCase());
  if (name !== undefined) return name;
  throw new AidgraphError('USAGE', `--format "${written}" is none that can be read. Use one of ${names.join(', ')}.`);
}
