/** What somebody or some rule said of two records. Appended, never edited; taken back by one more judgement. */
import type { Judge, JudgedRelation, Verdict } from '../codelists/codelists.js';

export interface Judgement {
  /** For PART_OF and FULFILS the part or the delivery; else the smaller id. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly relation: JudgedRelation | null;
  /** 0 to 1; null where a person judged. */
  readonly score: number | null;
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[];
  readonly judge: Judge;
  /** The rules with their version, or who judged. */
  readonly judgedBy: string;
}

/** A judgement as the ledger holds it. */
export interface StoredJudgement extends Judgement {
  /** Grows: of two judgements the later has the greater. */
  readonly id: number;
}
