/** What is said of a ZIP archive that is not opened: what it is, why, and what its owner can do. */
import { AidgraphError } from '../../../../schema/errors.js';

const ADVICE = {
  workbook: {
    tooLarge: 'Save the sheet that matters as CSV.',
    damaged: 'Open it, save it anew as .xlsx or CSV, and try again.',
  },
  document: {
    tooLarge: 'Split it into its parts, or save its text alone.',
    damaged: 'Open it, save it anew as .docx, and try again.',
  },
} as const;

export type ArchiveKind = keyof typeof ADVICE;

export const tooLarge = (kind: ArchiveKind, why: string): AidgraphError =>
  new AidgraphError('TOO_LARGE', `The ${kind} is not opened: ${why}. ${ADVICE[kind].tooLarge}`);

export const damaged = (kind: ArchiveKind, why: string): AidgraphError =>
  new AidgraphError('UNREADABLE', `The ${kind} cannot be read: ${why}. ${ADVICE[kind].damaged}`);
