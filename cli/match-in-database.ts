/** `aidgraph organizations match --database`: who a name means among all bodies that the database holds, many names at a time. */
import { matchNames, type MetName } from '../etl/load/identity/match-names.js';
import { matchChanged } from '../etl/load/identity/match-organizations.js';
import { EXIT_CODES } from '../schema/errors.js';
import { missing, type Line } from './answer-lines.js';
import { readJsonLines, type JsonLine } from './json-lines.js';
import { print, printJson, say } from './output.js';
import { openPreparedRuntime } from './prepare-database.js';
import type { Runtime } from './runtime.js';

/** Three queries a lot. */
const LOT = 500;

type Answer = (names: readonly MetName[]) => Promise<readonly object[]>;

async function withDatabase<T>(act: (answer: Answer) => Promise<T>): Promise<T> {
  const runtime: Runtime = await openPreparedRuntime();
  try {
    // A registry that came a moment ago has no keys yet.
    await matchChanged(runtime.db);
    return await act(async (names) =>
      (await matchNames(runtime.db, names)).map(({ match, candidates }) => ({ match: match ?? null, candidates })),
    );
  } finally {
    await runtime.close();
  }
}

export const matchOneInDatabase = (name: string, country: string | undefined): Promise<void> =>
  withDatabase(async (answer) => printJson((await answer([{ name, country }]))[0], false));

const nameIn = ({ name }: Line): string => (typeof name === 'string' ? name.trim() : '');

/** @returns the exit code: PARTIAL where a line was not understood */
export const matchLinesInDatabase = (file: string, country: string | undefined): Promise<number> =>
  withDatabase(async (answer) => {
    let failed = 0;
    const answerLot = async (lot: readonly JsonLine[]): Promise<void> => {
      const named = lot.flatMap(({ value }) => (value !== undefined && nameIn(value) !== '' ? [value] : []));
      const met = named.map((value) => ({ name: nameIn(value), country: countryIn(value, country) }));
      const answers = new Map((await answer(met)).map((found, at) => [named[at], found]));
      for (const { value, issue, lineNumber } of lot) {
        const found = value && answers.get(value);
        if (found === undefined) failed += 1;
        const told = found ?? { issues: [issue ?? missing(lineNumber, ['name'])] };
        await print(`${JSON.stringify({ id: value?.id ?? `line-${lineNumber}`, ...told })}\n`);
      }
    };
    let lot: JsonLine[] = [];
    for await (const line of readJsonLines(file)) {
      lot.push(line);
      if (lot.length === LOT) await answerLot(lot.splice(0));
    }
    await answerLot(lot);
    if (failed > 0) say(`${failed} lines could not be read; their output lines say why.`);
    return failed > 0 ? EXIT_CODES.PARTIAL : 0;
  });

const countryIn = ({ country }: Line, otherwise: string | undefined): string | undefined =>
  (typeof country === 'string' ? country : otherwise)?.toUpperCase();
