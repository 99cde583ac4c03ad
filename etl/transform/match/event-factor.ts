/** One named piece of evidence for or against two events being one. */

export type FactorName =
  'document' | 'copy' | 'kind' | 'donor' | 'recipient' | 'number' | 'people' | 'date' | 'place' | 'name';

export interface Factor {
  readonly name: FactorName;
  /** Log-odds: above 0 speaks for one event, below 0 against it. What is not said weighs nothing. */
  readonly weight: number;
  /** A sentence; empty where nothing can be said. */
  readonly reason: string;
  /** Whether it alone keeps the two apart, however alike the rest is. */
  readonly isBlock?: true;
}

/** A factor about which one of the two events says nothing. */
export const unsaid = (name: FactorName): Factor => ({ name, weight: 0, reason: '' });

export const block = (name: FactorName, reason: string): Factor => ({ name, weight: -4, reason, isBlock: true });
