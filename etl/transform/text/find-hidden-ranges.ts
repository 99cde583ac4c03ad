/** Finds what stands in a text but is no story: datelines, links to other articles, adverts, addresses. Offsets stay those of the raw text. */
import type { CompiledPack } from '../languages/compile-pack.js';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const MAX_DATELINE = 70;
// "JAKARTA - ", "SORONG- ", "TRIBUNNEWS.COM-", "New York, 3 May (Agency) – ": capitalised words, then a dash that is no hyphen.
const DATELINE =
  /^[\s*"“(]{0,9}(?:\p{Lu}[\p{L}\d.,&-]{0,40}|\d{1,4},?|\([^()\n]{1,30}\)|\/)(?:[ \n](?:\p{Lu}[\p{L}\d.&/]{0,40}[,.]?|\d{1,4},?|\([^()\n]{1,30}\)|\/)){0,9}\*{0,2}(?:[ \n]{0,3}[–—]|[ \n]{1,3}-{1,2}(?=[\s\p{Lu}])|(?<=\p{Lu}{3})-(?=\p{Lu}|\s)|:(?=\s))/u;
// "Liputan6.com, Jakarta Ketua …", "TEMPO.CO,Depok- Pesawat …", "SURYA.co.id | SURABAYA - PT …": the paper's address, and its town.
const SITE =
  /(?<![\p{L}\d.@/])[\p{L}\d]{3,30}\. ?(?:com|co|net|id|COM|CO|NET|ID)(?:\.(?:id|ID))?(?=[ \n]{0,2}[,|/:–—-])(?:[ \n]?[,|/][ \n]?(?:(?:\p{Lu}[\p{L}\d]*[ \n]?){1,3}(?=[–—-])|\p{Lu}[\p{L}\d]*))?(?:[ \n]{0,2}[:–—-]{1,3})?/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,24}/g;
const LINE = /[^\n]+/g;

function isBoilerplate(line: string, compiled: CompiledPack): boolean {
  const folded = line
    .trim()
    .replace(/^\*+\s*/, '')
    .toLowerCase();
  if (folded === '') return false;
  if (compiled.boilerplateLines.has(folded.replace(/(?<![*:])[*:]{1,9}$/, ''))) return true;
  return compiled.boilerplatePrefixes.some((prefix) => folded.startsWith(prefix));
}

/** "Baca juga:" alone on its line hides the headline below it, too. */
function hidesNext(line: string): boolean {
  return line.trim().endsWith(':');
}

function findLines(text: string, compiled: CompiledPack): Range[] {
  const ranges: Range[] = [];
  let isNextHidden = false;
  for (const match of text.matchAll(LINE)) {
    const range = { start: match.index, end: match.index + match[0].length };
    // A long line is a paragraph that only begins like a link; it is kept.
    const isHidden = match[0].length < 200 && isBoilerplate(match[0], compiled);
    if (isHidden || isNextHidden) ranges.push(range);
    isNextHidden = isHidden && hidesNext(match[0]);
  }
  return ranges;
}

const MAX_LINK = 140;
/** A word of a headline: capitals, figures, marks, and small words of up to three letters between them. */
const HEADLINE_WORD = /[ \u00a0]*(?:[\p{Lu}\d"'“‘(][^\s]*|\p{Ll}{1,3}(?=[ \u00a0][\p{Lu}\d"'“‘(])|&|-)/uy;

/** "… kata Budi. Baca juga: Harga Beras Turun Warga berharap …": a link that runs on in its line, as far as its headline goes. */
function findInlineLinks(text: string, { inlineLinks }: CompiledPack): Range[] {
  const ranges: Range[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const before = (length: number): string => text.slice(Math.max(0, colon - length), colon).toLowerCase();
    const link = inlineLinks.find((prefix) => before(prefix.length) === prefix);
    if (link !== undefined) ranges.push({ start: colon - link.length, end: endOfHeadline(text, colon + 1) });
  }
  return ranges;
}

function endOfHeadline(text: string, from: number): number {
  let end = from;
  for (HEADLINE_WORD.lastIndex = end; end < from + MAX_LINK && HEADLINE_WORD.test(text);) end = HEADLINE_WORD.lastIndex;
  return end;
}

function findDateline(text: string): Range[] {
  const head = text.slice(0, MAX_DATELINE);
  const match = DATELINE.exec(head);
  return match === null ? [] : [{ start: 0, end: match[0].length }];
}

const MAX_SITE = 110;

/** "Laporan Wartawan Tribunnews.com, Budi TRIBUNNEWS.COM, JAKARTA - Presiden …": addresses in the head of the text, and nowhere else. */
function findSites(text: string): Range[] {
  const head = text.slice(0, MAX_SITE);
  return [...head.matchAll(SITE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The ranges of `text` that are not read, in order of their start; they may overlap. */
export function findHiddenRanges(text: string, compiled: CompiledPack): Range[] {
  const mayHoldAddress = text.includes('@') || text.includes('://') || text.includes('www.');
  const addresses = (mayHoldAddress ? [...text.matchAll(ADDRESS)] : []).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [
    ...findDateline(text),
    ...findSites(text),
    ...findLines(text, compiled),
    ...findInlineLinks(text, compiled),
    ...addresses,
  ].toSorted((a, b) => a.start - b.start);
}
