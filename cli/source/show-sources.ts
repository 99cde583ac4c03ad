/** Prints the sources: how each is, when it last came through, what it showed, and when it is asked again. */
import type { listPolledSources } from '../../etl/load/poll/polled-sources.js';
import { print, printJson, table } from '../output.js';

type Row = Awaited<ReturnType<typeof listPolledSources>>[number];

export type SourceState = 'off' | 'running' | 'new' | 'suspect' | 'failing' | 'ok';

export async function showSources(rows: readonly Row[], isJson: boolean): Promise<void> {
  if (isJson) {
    for (const row of rows) await printJson(toJson(row), true);
    return;
  }
  const header = ['name', 'kind', 'state', 'last success', 'items', 'new', 'failures', 'next run'];
  const lines = rows.map((row) => [
    row.name,
    row.kind.toLowerCase(),
    stateOf(row),
    time(row.last_success_at) ?? 'never',
    String(row.items ?? '-'),
    String(row.items_new ?? '-'),
    String(row.failures_in_row),
    row.is_on ? (time(row.next_run_at) ?? '-') : '-',
  ]);
  const reasons = rows.filter(({ reason }) => reason !== null).map(({ name, reason }) => `${name}: ${reason}`);
  const nothing = 'No sources: "aidgraph source add URL" adds one.';
  await print(`${[rows.length === 0 ? nothing : table([header, ...lines]), ...reasons].join('\n')}\n`);
}

function stateOf(row: Row): SourceState {
  if (!row.is_on) return 'off';
  if (row.is_running) return 'running';
  if (row.outcome === null) return 'new';
  if (row.outcome === 'SUSPECT') return 'suspect';
  return row.failures_in_row > 0 ? 'failing' : 'ok';
}

function toJson(row: Row): object {
  return {
    name: row.name,
    url: row.url,
    kind: row.kind,
    everyMinutes: row.every_minutes,
    state: stateOf(row),
    reason: row.reason,
    failuresInRow: row.failures_in_row,
    lastSuccessAt: row.last_success_at?.toISOString() ?? null,
    nextRunAt: row.is_on ? row.next_run_at.toISOString() : null,
    lastRun: row.outcome === null ? null : lastRunOf(row),
  };
}

function lastRunOf(row: Row): object {
  return {
    outcome: row.outcome,
    endedAt: row.ended_at?.toISOString() ?? null,
    httpStatus: row.http_status,
    items: row.items,
    new: row.items_new,
    changed: row.items_changed,
    failed: row.items_failed,
    fill: { title: row.with_title, date: row.with_date, text: row.with_text, link: row.with_link },
    message: row.message,
  };
}

/** `2026-11-28 14:05` in UTC. */
const time = (at: Date | null): string | undefined => at?.toISOString().slice(0, 16).replace('T', ' ');
