/** Takes inputs in and waits for the jobs: what `ingest` and `start` share. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ByteChunks } from '../etl/extract/byte-chunks.js';
import { detectFormat } from '../etl/extract/detect-format.js';
import { DEFAULT_MAX_BYTES } from '../etl/extract/read-bytes.js';
import type { ByteSource } from '../etl/load/blobs.js';
import {
  getIntakeProgress,
  getIntakeTotals,
  type IntakeProgress,
  type IntakeTotals,
} from '../etl/load/intake-progress.js';
import { refuseIntake } from '../etl/load/refuse-intake.js';
import { takeIn, type IntakeHints, type IntakeResult } from '../etl/load/take-in.js';
import type { Database } from '../schema/database.js';
import { AidgraphError } from '../schema/errors.js';
import type { Input, InputError } from './inputs.js';

export interface TakenIn extends IntakeResult {
  readonly name: string;
  readonly locator: string;
}

/** How often the database is asked how far the jobs are. */
const POLL_MS = 200;

export interface Intakes {
  readonly taken: readonly TakenIn[];
  readonly errors: readonly InputError[];
}

export interface TakeInOptions {
  readonly hints: IntakeHints;
  readonly signal: AbortSignal;
}

/** One that cannot be read, or is written meanwhile, stops no other. */
export async function takeInInputs(
  db: Database,
  inputs: readonly Input[],
  { hints, signal }: TakeInOptions,
): Promise<Intakes> {
  const taken: TakenIn[] = [];
  const errors: InputError[] = [];
  for (const input of inputs) {
    signal.throwIfAborted();
    try {
      taken.push({ name: input.name, locator: input.locator, ...(await takeInInput(db, input, hints)) });
    } catch (error) {
      if (!(error instanceof AidgraphError)) throw error;
      errors.push({ name: input.name, error });
    }
  }
  return { taken, errors };
}

/** Bytes too large to be one document are refused here with a dead letter, before they reach the database. */
async function takeInInput(
  db: Database,
  { name, locator, size, bytes }: Input,
  hints: IntakeHints,
): Promise<IntakeResult> {
  const limit =
    bytes !== undefined && size !== undefined ? await maxBytesOf(bytes, { locator, size, hints }) : Infinity;
  if (size !== undefined && size > limit) {
    const message = `"${name}" has ${size} bytes; one document may have ${limit}. Split it, or give many documents as JSON Lines.`;
    return refuseIntake(db, { locator, code: 'TOO_LARGE', message });
  }
  return takeIn(db, { locator, hints, ...(bytes !== undefined && { bytes }) });
}

/** Lines of JSON are read one by one, but from bytes that are held as a whole. */
const MAX_COLLECTION_BYTES = 200_000_000;

interface Large {
  readonly locator: string;
  readonly size: number;
  readonly hints: IntakeHints;
}

/** What is read piece by piece may have any size. */
async function maxBytesOf(source: ByteSource, { locator, size, hints }: Large): Promise<number> {
  if (size <= DEFAULT_MAX_BYTES) return DEFAULT_MAX_BYTES;
  const head = await firstOf(typeof source === 'function' ? source() : [source]);
  const asked = hints.format === undefined ? {} : { format: hints.format };
  try {
    const format = detectFormat({ locator, bytes: head, ...asked });
    if ('readChunks' in format) return Infinity;
    return format.isCollection ? MAX_COLLECTION_BYTES : DEFAULT_MAX_BYTES;
  } catch {
    // Too large, whatever it is.
    return DEFAULT_MAX_BYTES;
  }
}

/** Leaving the loop closes the file. */
async function firstOf(chunks: ByteChunks): Promise<Uint8Array> {
  for await (const chunk of chunks) return chunk;
  return new Uint8Array();
}

export interface WaitOptions {
  /** Is told after each look. */
  readonly onProgress: (progress: readonly IntakeProgress[]) => void;
  readonly signal?: AbortSignal;
}

/** Waits until every intake is done or failed. @throws AbortError when it is to wait no longer */
export async function waitForIntakes(
  db: Database,
  intakeIds: readonly string[],
  { onProgress, signal }: WaitOptions,
): Promise<readonly IntakeProgress[]> {
  for (;;) {
    signal?.throwIfAborted();
    const progress = await getIntakeProgress(db, intakeIds);
    onProgress(progress);
    if (progress.every(({ state }) => state !== 'working')) return progress;
    await sleep(POLL_MS, undefined, signal === undefined ? {} : { signal });
  }
}

export interface Outcome {
  readonly progress: readonly IntakeProgress[];
  readonly totals: IntakeTotals;
}

/** Of what is not waited for. */
export const NO_OUTCOME: Outcome = { progress: [], totals: { documents: 0, events: 0 } };

export async function waitForOutcome(db: Database, taken: readonly TakenIn[], options: WaitOptions): Promise<Outcome> {
  const intakeIds = [...new Set(taken.map(({ intakeId }) => intakeId))];
  const progress = await waitForIntakes(db, intakeIds, options);
  return { progress, totals: await getIntakeTotals(db, intakeIds) };
}

export interface IngestSummary {
  readonly inputs: number;
  readonly new: number;
  readonly unchanged: number;
  readonly documents: number;
  readonly events: number;
  readonly issues: number;
  readonly failed: readonly Failed[];
}

interface Failed {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

export function summarize(
  taken: readonly TakenIn[],
  { progress, totals }: Outcome,
  errors: readonly InputError[],
): IngestSummary {
  return {
    inputs: taken.length + errors.length,
    new: taken.filter(({ status }) => status !== 'known').length,
    unchanged: taken.filter(({ status }) => status === 'known').length,
    ...totals,
    issues: progress.reduce((total, one) => total + one.issues, 0),
    failed: [
      ...errors.map(({ name, error }) => ({ name, code: error.code, reason: error.message })),
      ...failuresOf(taken, progress),
    ],
  };
}

/** Files of the same bytes share an intake: each of them gave nothing, and the reason names the one that came first. */
function failuresOf(taken: readonly TakenIn[], progress: readonly IntakeProgress[]): readonly Failed[] {
  const failed = new Map(progress.filter(({ state }) => state === 'failed').map((one) => [one.intakeId, one]));
  return taken.flatMap(({ name, locator, intakeId }) => {
    const one = failed.get(intakeId);
    if (one === undefined) return [];
    const reason = one.reason ?? '';
    const isFirst = one.locator === locator;
    return {
      name,
      code: one.reasonCode ?? 'FAILURE',
      reason: isFirst ? reason : `${reason} "${name}" has the same bytes.`,
    };
  });
}
