/** Named operations for each kind of user: `schema/operations/*.graphql`, which GraphiQL opens as tabs and tests run. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AidgraphError } from '../schema/errors.js';

export interface Example {
  /** As in the file's name. */
  readonly name: string;
  /** Whom it is for: "researchers". */
  readonly reader: string;
  /** What it answers. */
  readonly what: string;
  readonly query: string;
}

/** Beside the sources; the build copies them beside what is compiled (bin/bundle.js). */
const FOLDER = new URL('../schema/operations/', import.meta.url);
const ENDING = '.graphql';
/** The order of the tabs. */
const READERS = ['journalists', 'researchers', 'dashboard builders', 'operators'];
/** What a visitor sees first. */
const FIRST = 'who-gave-what-to-whom';

/** @throws AidgraphError where a file does not begin with "# For <readers>: <what it answers>" */
export function readExamples(): readonly Example[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING));
  return names
    .map((name) => readExample(basename(name, ENDING), readFileSync(new URL(name, FOLDER), 'utf8')))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name, 'en'));
}

const rankOf = ({ name, reader }: Example): number => (name === FIRST ? -1 : READERS.indexOf(reader));

/** @example readExample('donors', '# For researchers: who gives?\n{ donors { totalCount } }').reader // 'researchers' */
export function readExample(name: string, query: string): Example {
  const [, reader, what] = /^# For ([a-z ]+): (.+)\n/.exec(query) ?? [];
  if (reader !== undefined && what !== undefined && READERS.includes(reader)) return { name, reader, what, query };
  throw new AidgraphError(
    'FAILURE',
    `schema/operations/${name}${ENDING} does not say whom it is for. Begin it with "# For researchers: what it answers" (${READERS.join(', ')}).`,
  );
}
