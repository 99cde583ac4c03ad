/** What a source that is polled shows: each item with what tells whether it is new or changed. */
import { createHash } from 'node:crypto';
import type { Issue } from '../../../schema/records/issue.js';

export interface PolledItem {
  /** Unique within its source: a guid, else the address. */
  readonly key: string;
  /** The page to take in; absent where the source itself carries the text, or names none. */
  readonly url?: string;
  /** Another one means that the item has changed. */
  readonly fingerprint: string;
  readonly title?: string;
  readonly published?: string;
  readonly hasText: boolean;
}

export interface Listing {
  /** The source's own name for itself. */
  readonly title?: string;
  readonly items: readonly PolledItem[];
  readonly issues: readonly Issue[];
}

export function fingerprintOf(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
