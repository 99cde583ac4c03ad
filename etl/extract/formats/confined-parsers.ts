/**
 * The parsers that run in a process of their own. A new one is a module that exports `parse` and a line here. Modules are loaded in that process alone.
 */
import type { ConfinedParse } from './confined-parse.js';

type Load = () => Promise<{ readonly parse: ConfinedParse }>;

export const confinedParsers = {
  docx: () => import('./docx/parse-docx.js'),
  pdf: () => import('./pdf/parse-pdf.js'),
  xlsx: () => import('./table/xlsx/parse-xlsx.js'),
} as const satisfies Readonly<Record<string, Load>>;

/** A file's URL names a module that is no part of aidgraph (a test's). */
export type ConfinedParserName = keyof typeof confinedParsers | `file:${string}`;
