/** The lists of pairs of events in test/identity, read as the command line reads it. */
import { parseEvent } from '../../cli/parse-event.js';
import type { EventRelation } from '../../etl/transform/match/compare-events.js';
import type { EventProfile } from '../../etl/transform/match/event-profile.js';
import { readLines } from './json-lines.js';

export interface EventPair {
  readonly id: string;
  readonly relation: EventRelation;
  readonly a: EventProfile;
  readonly b: EventProfile;
}

export function eventOf(value: unknown, id: string): EventProfile {
  const event = parseEvent(value, id);
  if (typeof event === 'string') throw new Error(`${id}: ${event}`);
  return event;
}

interface Row {
  readonly id: string;
  readonly relation: EventRelation;
  readonly a: unknown;
  readonly b: unknown;
}

export function readEventPairs(name = 'event-pairs'): readonly EventPair[] {
  return readLines<Row>(`test/identity/${name}.jsonl`).map((row) => ({
    ...row,
    a: eventOf(row.a, `${row.id}-a`),
    b: eventOf(row.b, `${row.id}-b`),
  }));
}
