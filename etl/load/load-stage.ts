/** What the load stage of a document's version is given. */
import type { EventComparer } from '../transform/match/compare-events.js';
import type { ReadBytes } from './load-reading.js';

export interface LoadStage {
  readonly versionId: string;
  readonly epoch: number;
  /** How far an earlier, killed run came with a structured report; null at first. */
  readonly cursor: unknown;
  /** Says which reports tell of one event. */
  readonly comparer: EventComparer;
  /** etl/extract's front door: structured reports are read as they are loaded. */
  readonly readBytes: ReadBytes;
  /** Called after each batch of a structured report. */
  readonly onProgress?: (() => void) | undefined;
}
