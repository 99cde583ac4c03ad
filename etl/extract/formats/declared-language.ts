/** Doubts a document that declares English, since that is what templates come with, and looks whether its text is English. */
import type { Issue } from '../../../schema/records/issue.js';

/** The commonest words of English: one word in five of an English text is one of them, one in fifty of an Indonesian one. */
const ENGLISH_WORDS = new Set([
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'for',
  'is',
  'that',
  'on',
  'was',
  'with',
  'said',
  'by',
  'from',
]);
const LEAST_SHARE = 0.08;
/** Shorter texts tell nothing. */
const LEAST_WORDS = 25;

export interface DeclaredLanguage {
  readonly language?: string;
  readonly issues: readonly Issue[];
}

/** @example checkDeclaredLanguage('en', 'Warga menerima bantuan beras …') // { issues: [LANGUAGE_MISDECLARED] } */
export function checkDeclaredLanguage(language: string | undefined, text: string): DeclaredLanguage {
  if (language === undefined) return { issues: [] };
  if (!/^en(-|$)/i.test(language) || isEnglish(text)) return { language, issues: [] };
  const message = `The page declares the language "${language}", but its text is not English; the language is left to detection.`;
  return { issues: [{ code: 'LANGUAGE_MISDECLARED', message }] };
}

function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return true;
  return words.filter((word) => ENGLISH_WORDS.has(word)).length >= LEAST_SHARE * words.length;
}
