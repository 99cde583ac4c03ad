/** The words of an element: mixed text in 1.0x, `<narrative xml:lang>` in 2.x, in one language out of several. */
import { attributeOf, type XmlElement } from './xml-element.js';

/** Longer than any honest name; what is longer is cut and ends in an ellipsis. */
const MAX_CHARACTERS = 4_000;

/**
 * English where it is there, else what has no language of its own (the activity's default), else the first.
 *
 * @example narrativeOf(<title><narrative>Semences</narrative><narrative xml:lang="en">Seeds</narrative></title>) // 'Seeds'
 */
export function narrativeOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const best = element.children.length === 0 ? undefined : bestNarrative(element.children);
  return tidy(best ?? element.text);
}

/** The same of elements that 1.0x repeats, one a language. */
export function narrativeOfAll(elements: readonly XmlElement[]): string | undefined {
  const told = elements.filter((element) => narrativeOf(element) !== undefined);
  return narrativeOf(told.find((element) => languageOf(element) === 'en') ?? told[0]);
}

function bestNarrative(children: readonly XmlElement[]): string | undefined {
  const told = children.filter(({ name, text }) => name === 'narrative' && text.trim() !== '');
  const best =
    told.find((one) => languageOf(one) === 'en') ?? told.find((one) => languageOf(one) === undefined) ?? told[0];
  return best?.text;
}

function languageOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'xml:lang')?.slice(0, 2).toLowerCase();
}

function tidy(text: string): string | undefined {
  const tidied = text.replace(/\s+/g, ' ').trim();
  if (tidied === '') return undefined;
  return tidied.length > MAX_CHARACTERS ? `${tidied.slice(0, MAX_CHARACTERS - 1)}…` : tidied;
}
