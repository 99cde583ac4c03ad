/** Answers of ReliefWeb's API as JSON: reports become documents, disasters become crises. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Format, FormatContext } from '../format.js';

function recognises(head: string): boolean {
  if (!/^\s*\{/.test(head)) return false;
  return /"data"\s*:\s*\[/.test(head) && /"fields"\s*:\s*\{/.test(head) && /reliefweb\.int/.test(head);
}

/** The schema library is loaded with the first answer. */
async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { readReliefweb } = await import('./read-reliefweb.js');
  yield* readReliefweb(bytes, context);
}

export const reliefwebFormat: Format = {
  name: 'reliefweb',
  extensions: [],
  mediaTypes: [],
  isCollection: false,
  recognises,
  read,
};
