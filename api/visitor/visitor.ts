/** Who a request comes from, as far as limits go. */
import type { ApiKey } from '../key/api-key.query.js';

export interface Visitor {
  /** What points are counted under: `key:3`, `ip:192.0.2.7`. */
  readonly id: string;
  readonly key: ApiKey | null;
  /** Points of an hour; 0 is no limit. */
  readonly limit: number;
  /** False for whoever sits at the machine: counted and told, never refused. */
  readonly isRefusable: boolean;
}

export interface Allowances {
  /** Points of an hour for each address without a key; 0 is no limit. */
  readonly anonymousPoints: number;
  readonly keyPoints: number;
  /** Refuse requests from this machine too. */
  readonly isLoopbackLimited: boolean;
}

export const NO_LIMITS: Allowances = { anonymousPoints: 0, keyPoints: 0, isLoopbackLimited: false };
