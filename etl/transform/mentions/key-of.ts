/** The name key of a mention, reckoned once: the same names are compared many times in a document. */
import { nameKey } from '../../../schema/name-key.js';

const keys = new WeakMap<{ readonly text: string }, string>();

/** `nameKey` of the mention's text. */
export function keyOf(mention: { readonly text: string }): string {
  let key = keys.get(mention);
  if (key === undefined) keys.set(mention, (key = nameKey(mention.text)));
  return key;
}
