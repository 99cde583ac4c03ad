/** Says whether confidences can be believed: of the events told with 70 percent, are seven in ten right? */
import type { ExtractedEvent } from '../../schema/records/extracted.js';
import { productOf } from '../transform/judge/score-confidence.js';
import type { GoldEvent } from './gold.js';
import { matchEvents } from './match-events.js';
import { isFreePart } from './score-document.js';

export interface JudgedEvent {
  readonly confidence: number;
  /** The product of the factors, before it was calibrated. */
  readonly product: number;
  /** A gold event matches it. */
  readonly isRight: boolean;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

export interface Reliability {
  readonly events: number;
  readonly bins: readonly ReliabilityBin[];
  /** Mean squared distance of confidence and truth: 0 is perfect, 0.25 is what always saying one half gets. */
  readonly brier: number | null;
  /** The same for the bare product of the factors. */
  readonly brierOfProduct: number | null;
}

const BINS = 10;

/** Every event read in a document, of all bands, right or not. An unmatched part of a matched whole is neither. */
export function judgeEvents(gold: readonly GoldEvent[], read: readonly ExtractedEvent[]): JudgedEvent[] {
  const used = new Set(matchEvents(gold, read).values());
  return read.flatMap((event, at) => {
    if (!used.has(at) && isFreePart(event, (whole) => used.has(whole))) return [];
    return [{ confidence: event.confidence, product: productOf(event.factors), isRight: used.has(at) }];
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function brierOf(events: readonly JudgedEvent[], said: (event: JudgedEvent) => number): number | null {
  return events.length === 0 ? null : mean(events.map((event) => (said(event) - (event.isRight ? 1 : 0)) ** 2));
}

function toBin(events: readonly JudgedEvent[], index: number): ReliabilityBin {
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count: events.length,
    meanConfidence: mean(events.map(({ confidence }) => confidence)),
    shareRight: mean(events.map(({ isRight }) => (isRight ? 1 : 0))),
  };
}

/** Bins of a tenth, without the empty ones. */
export function measureReliability(events: readonly JudgedEvent[]): Reliability {
  const binOf = ({ confidence }: JudgedEvent): number => Math.min(BINS - 1, Math.floor(confidence * BINS));
  const byBin = Array.from({ length: BINS }, (_, index) => events.filter((event) => binOf(event) === index));
  return {
    events: events.length,
    bins: byBin.map(toBin).filter(({ count }) => count > 0),
    brier: brierOf(events, ({ confidence }) => confidence),
    brierOfProduct: brierOf(events, ({ product }) => product),
  };
}
