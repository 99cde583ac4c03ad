/** Queues, dead letters and sources as Prometheus reads them: numbers of this moment, made anew for each reading. */
import { Gauge, Registry } from 'prom-client';
import type { SourceFreshness } from '../../etl/load/poll/freshness.js';
import type { DeadLetterCount } from '../../jobs/dead-letter.js';
import type { QueueCounts } from '../../jobs/queue-status.js';

export interface UpkeepNumbers {
  readonly queues: readonly QueueCounts[];
  readonly deadLetters: readonly DeadLetterCount[];
  readonly sources: readonly SourceFreshness[];
}

export async function describeUpkeep({ queues, deadLetters, sources }: UpkeepNumbers): Promise<string> {
  const registers = [new Registry()];
  const gauge = (name: string, help: string, labelNames: readonly string[]) =>
    new Gauge({ name, help, labelNames: [...labelNames], registers });
  const jobs = gauge('aidgraph_jobs', 'Jobs by queue and state.', ['queue', 'state']);
  for (const { name: queue, ...states } of queues) {
    for (const [state, count] of Object.entries(states)) jobs.set({ queue, state }, count);
  }
  const letters = gauge('aidgraph_dead_letters', 'Open dead letters by stage and reason.', ['stage', 'reason']);
  for (const { stage, reasonCode, count } of deadLetters) letters.set({ stage, reason: reasonCode }, count);
  const age = gauge('aidgraph_source_age_seconds', 'Seconds since a source was last asked with success.', ['source']);
  const failures = gauge('aidgraph_source_failures', 'How often in a row a source has failed.', ['source']);
  for (const { name: source, ageSeconds, failuresInRow } of sources) {
    if (ageSeconds !== null) age.set({ source }, ageSeconds);
    failures.set({ source }, failuresInRow);
  }
  return registers[0]!.metrics();
}
