/**
 * Paragraphs to the text of the document. A form feed stands between pages, as pdftotext writes it, so that the page of
 * an offset is one more than the number of form feeds before it; inside a sentence it counts as a space.
 */
import { joinLines } from './hyphens.js';
import type { Paragraph } from './page.js';

export const PAGE_END = '\f';

export function textOfParagraphs(paragraphs: readonly Paragraph[], hyphenated: ReadonlySet<string>): string {
  let text = '';
  let before: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const ends = PAGE_END.repeat(paragraph.page - (before?.page ?? 1));
    if (before !== undefined && goesOn(before, paragraph)) {
      // Only the last word can be parted: the whole text is not looked through again.
      const at = text.lastIndexOf(' ') + 1;
      text = text.slice(0, at) + joinLines({ before: text.slice(at), after: paragraph.text }, ends || ' ', hyphenated);
    } else {
      text += (before === undefined ? ends : `\n${ends || ''}\n`) + paragraph.text;
    }
    before = paragraph;
  }
  return text;
}

/** "… 2,500 hygiene" | "kits to …": a column or a page ends where a sentence does not. */
function goesOn(before: Paragraph, next: Paragraph): boolean {
  if (!next.isFirst || before.isTable || next.isTable) return false;
  if (Math.abs(before.size - next.size) > 0.1 * before.size || /^[•‣▪●○◦■□➢✓–—*]/.test(next.text)) return false;
  const isLower = /^\p{Ll}/u.test(next.text);
  return before.isOpen ? isLower || before.font === next.font : isLower && /[\p{L},-]$/u.test(before.text);
}
