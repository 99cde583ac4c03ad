/** The lists of pairs of events in test/identity, read as the command line reads it. */
import { readFileSync } from 'node:fs';
import { parseEvent } from '../../cli/parse-event.js';
import type { EventRelation } from '../../etl/transform/match/compare-events.js';
import type { EventProfile } from '../../etl/transform/match/event-profile.js';

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

export function readEventPairs(name = 'event-pairs'): readonly EventPair[] {
  return readFileSync(`test/identity/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as { id: string; relation: EventRelation; a: unknown; b: unknown };
      return { ...row, a: eventOf(row.a, `${row.id}-a`), b: eventOf(row.b, `${row.id}-b`) };
    });
}
