/** What goes over the pipes between a confined parser and the process that started it. */
import type { ErrorCode } from '../../../schema/errors.js';

export interface ConfinedRequest {
  readonly parser: string;
  readonly options: unknown;
}

export type ConfinedLine =
  | { readonly value: unknown }
  | { readonly isDone: true }
  | { readonly failure: { readonly code?: ErrorCode; readonly message: string } };
