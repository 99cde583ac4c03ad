/** Guesses what kind of source some bytes are, for whoever adds one without saying. */
import type { PolledSourceKind } from '../../../schema/codelists/codelists.js';
import { decode } from '../decode.js';
import { feedFormat } from '../formats/feed/feed.format.js';
import { reliefwebFormat } from '../formats/reliefweb/reliefweb.format.js';

const HEAD_BYTES = 4096;

export function guessKind(bytes: Uint8Array): PolledSourceKind {
  const head = decode(bytes.subarray(0, HEAD_BYTES), { isMarkup: true }).text;
  if (feedFormat.recognises(head)) return 'FEED';
  if (reliefwebFormat.recognises(head)) return 'RELIEFWEB';
  const isList = /<urlset[\s>]/i.test(head) || /^\s*https?:\/\/\S{1,2000}\s*(\n|$)/i.test(head);
  return isList ? 'PAGES' : 'FILE';
}
