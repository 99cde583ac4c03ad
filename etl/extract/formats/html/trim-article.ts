/** Takes from a container what is no part of its article: invitations, teasers of other articles, what stands before and after. */
import type { Block } from './blocks.js';

/** Blocks between two paragraphs that invite to read something else. */
const INVITATION =
  /^(baca( juga)?|simak( juga)?|lihat juga|read( more| also| next)?|also read|related|see also|more|advertisement|iklan|share|follow us|sign up|subscribe|watch|video|photos?|image|tags?|editor|penulis|sumber|reporter|leia|lea también|lire aussi)\s*(:|$|\||»|>)/i;

/** What stands below each teaser of a list: "» Selanjutnya". One alone unfolds the article itself. */
const READ_ON =
  /^[»›→>\s]*(?:selanjutnya|selengkapnya|baca selengkapnya|read more|continue reading|learn more|lire la suite|en savoir plus|leer más|ver más|seguir leyendo)[\s»›→>….]*$/i;
const LEAST_TEASERS = 2;

/** "ISTANBUL, 23 Februari 2016 (Antara) -": says where and when, though it is no sentence. */
const DATELINE = /^\p{Lu}[^.!?]{2,90}\s[-–—]$/u;

/** "COPYRIGHT © 2016": an article ends here, when there has been one. */
const COPYRIGHT = /^(?:copyright|©|hak cipta)\s?(?:\(c\)|©)?\s?(?:19|20)\d\d/i;
const MAX_COPYRIGHT = 100;

export function trimArticle(blocks: readonly Block[], isProse: (block: Block) => boolean): readonly Block[] {
  return trimEnds(untilCopyright(withoutTeasers(blocks), isProse).filter(isKept), isProse);
}

const isReadOn = (block: Block | undefined): boolean => block !== undefined && READ_ON.test(block.text);

function withoutTeasers(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter(isReadOn).length < LEAST_TEASERS) return blocks;
  return blocks.filter((block, index) => !isReadOn(block) && !isReadOn(blocks[index + 1]));
}

function untilCopyright(blocks: readonly Block[], isProse: (block: Block) => boolean): readonly Block[] {
  const end = blocks.findIndex(({ text }) => text.length <= MAX_COPYRIGHT && COPYRIGHT.test(text));
  const before = blocks.slice(0, Math.max(0, end));
  const lengthOf = (some: readonly Block[]): number =>
    some.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  return lengthOf(before) > 0.5 * lengthOf(blocks) ? before : blocks;
}

function isKept(block: Block): boolean {
  if (INVITATION.test(block.text)) return false;
  return block.linkLength <= 0.5 * block.text.length;
}

/** Drops what stands before the first and after the last block of prose: dates, names of photographers, buttons. */
function trimEnds(blocks: readonly Block[], isProse: (block: Block) => boolean): readonly Block[] {
  const first = blocks.findIndex(isProse);
  const from = DATELINE.test(blocks[first - 1]?.text ?? '') ? first - 1 : first;
  return blocks.slice(from, blocks.findLastIndex(isProse) + 1);
}
