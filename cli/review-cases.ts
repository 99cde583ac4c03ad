/** What `aidgraph review` does: lists, asks, judges, takes back. */
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { judgePair, undoJudgement } from '../etl/load/identity/judge-pair.js';
import { getWaitingCases, type CaseRecord, type WaitingCase } from '../etl/load/identity/waiting-cases.js';
import type { Verdict } from '../schema/codelists/codelists.js';
import type { Database } from '../schema/database.js';
import { AidgraphError } from '../schema/errors.js';
import { print, printJson, say } from './output.js';
import { openPreparedRuntime } from './prepare-database.js';

export interface ReviewOptions {
  readonly list?: boolean;
  readonly limit: string;
  readonly judge?: readonly string[];
  readonly undo?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly json?: boolean;
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  same: 'SAME',
  s: 'SAME',
  different: 'DIFFERENT',
  d: 'DIFFERENT',
  unsure: 'UNSURE',
  u: 'UNSURE',
};

const loadComparer = async () => (await import('./load-event-comparer.js')).loadEventComparer();

const usage = (message: string): AidgraphError => new AidgraphError('USAGE', message);

function whoSays({ by }: ReviewOptions): string {
  const name = by ?? userInfo().username;
  return name.trim() === '' ? 'somebody' : name;
}

function reasonOf({ reason }: ReviewOptions): string {
  if (reason === undefined || reason.trim() === '')
    throw usage('Say why, for whoever looks at it later: --reason "Both have the same address."');
  return reason;
}

function limitOf({ limit }: ReviewOptions): number {
  const first = Number(limit);
  if (Number.isInteger(first) && first > 0) return first;
  throw usage(`--limit "${limit}" is no number of cases. Write one, such as 20.`);
}

/** @param last the verdict, where it was not taken as the third of --judge */
export async function review(options: ReviewOptions, last: string | undefined): Promise<void> {
  const { judge, undo, list } = options;
  const act =
    judge !== undefined
      ? prepareJudging(options, last === undefined ? judge : [...judge, last])
      : undo !== undefined
        ? prepareUndoing(options, undo)
        : list === true || !process.stdin.isTTY
          ? (db: Database) => listCases(db, options)
          : (db: Database) => askCases(db, options);
  const runtime = await openPreparedRuntime();
  try {
    await act(runtime.db);
  } finally {
    await runtime.close();
  }
}

function prepareJudging(options: ReviewOptions, words: readonly string[]): (db: Database) => Promise<void> {
  const [left, right, word = ''] = words;
  const verdict = VERDICTS[word.toLowerCase()];
  if (left === undefined || right === undefined || verdict === undefined || words.length !== 3)
    throw usage(
      `--judge takes two ids and same, different or unsure: --judge org_a org_b same. It got "${words.join(' ')}".`,
    );
  const judgement = { left, right, verdict, reason: reasonOf(options), by: whoSays(options) };
  return async (db) => {
    const id = await judgePair(db, judgement, loadComparer);
    if (options.json === true) await printJson({ id, left, right, verdict }, true);
    else
      await print(
        `Judgement ${id}: ${left} and ${right} are ${word.toLowerCase()}. To take it back: aidgraph review --undo ${id} --reason "…".\n`,
      );
  };
}

function prepareUndoing(options: ReviewOptions, undo: string): (db: Database) => Promise<void> {
  if (!/^\d{1,15}$/.test(undo))
    throw usage(`--undo "${undo}" is no number of a judgement. "aidgraph review --list --json" shows them.`);
  const undoing = { judgementId: Number(undo), reason: reasonOf(options), by: whoSays(options) };
  return async (db) => {
    await undoJudgement(db, undoing, loadComparer);
    if (options.json === true) await printJson({ undone: undoing.judgementId }, true);
    else await print(`Judgement ${undo} is taken back.\n`);
  };
}

const tellRecord = ({ id, title, details }: CaseRecord): string =>
  `  ${title} (${id})${details.length > 0 ? `\n      ${details.join(' · ')}` : ''}`;

const tellCase = ({ id, score, reasons, left, right }: WaitingCase): string =>
  [
    `#${id} ${score === null ? '' : score.toFixed(2)}`,
    tellRecord(left),
    tellRecord(right),
    ...reasons.map((why) => `  – ${why}`),
    '',
  ].join('\n');

async function listCases(db: Database, options: ReviewOptions): Promise<void> {
  const cases = await getWaitingCases(db, { first: limitOf(options) });
  if (options.json === true) for (const one of cases) await printJson(one, true);
  else await print(cases.length > 0 ? `${cases.map(tellCase).join('\n')}\n` : 'No case waits.\n');
}

/** Asks until nothing waits, the limit is reached, or the person has had enough. */
async function askCases(db: Database, options: ReviewOptions): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const passed: string[] = [];
  try {
    for (let asked = 0; asked < limitOf(options); asked += 1) {
      const [one] = await getWaitingCases(db, { first: 1, without: passed });
      if (one === undefined) return say('No case waits.');
      say(`\n${tellCase(one)}`);
      const answer = (await terminal.question('s same, d different, u unsure, Enter later, q quit: '))
        .trim()
        .toLowerCase();
      if (answer === 'q') return;
      const verdict = VERDICTS[answer];
      passed.push(`${one.left.id} ${one.right.id}`);
      if (verdict === undefined) continue;
      const reason = (await terminal.question('why (Enter: as it looks): ')).trim() || 'As it looks.';
      await judgePair(
        db,
        { left: one.left.id, right: one.right.id, verdict, reason, by: whoSays(options) },
        loadComparer,
      );
    }
  } finally {
    terminal.close();
  }
}
