/** `aidgraph organizations match --database`: who a name means among all bodies that the database holds, many names at a time. */
import { matchNames, type MetName } from '../etl/load/identity/match-names.js';
import { matchChanged } from '../etl/load/identity/match-organizations.js';
import { answerInLots, missing, type Line } from './answer-lines.js';
import { countryOf } from './given-country.js';
import { printJson } from './output.js';
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
  withDatabase((answer) =>
    answerInLots(file, LOT, async (lines) => {
      const named = lines.filter(({ value }) => nameIn(value!) !== '');
      const met = named.map(({ value }) => ({ name: nameIn(value!), country: countryOf(value!.country) ?? country }));
      const found = new Map((await answer(met)).map((one, at) => [named[at]!.lineNumber, one]));
      return lines.map(({ lineNumber }) => found.get(lineNumber) ?? { issues: [missing(lineNumber, ['name'])] });
    }),
  );
