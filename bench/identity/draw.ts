/**
 * Draws merges that the rules would make by themselves, for a person to judge: the names of the 3W tables and of FTS, against
 * the bundled registry and each other. `npx tsx bench/identity/draw.ts [how many]` prints one JSON object a line, with the
 * verdict that `verdicts.jsonl` already holds. The draw is the same every time: by a hash of the two names.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { knownPlaces } from '../../etl/load/identity/known-places.js';
import { createOrganizationMatcher } from '../../etl/transform/resolve/match-organization.js';
import { MERGE_FROM } from '../../etl/transform/resolve/names/compare-names.js';
import { nameKey } from '../../schema/name-key.js';
import { organizations } from '../../schema/registry/organizations.js';
import type { OrganizationRecord } from '../../schema/records/organization.js';
import { readLines } from '../../test/support/json-lines.js';

const SHARED = new URL('../../../shared/data/orgs/', import.meta.url);
const VERDICTS = new URL('verdicts.jsonl', import.meta.url);
const SEED = 'aidgraph';

interface Merge {
  readonly name: string;
  readonly into: string;
  readonly score: number;
}

/** A column that says what sort of body it is names none. */
const SORT = /tipo|type/i;

function namesToResolve(): string[] {
  const names = new Set<string>();
  for (const { cols } of readLines<{ cols: Record<string, string> }>(new URL('3w_org_tuples.jsonl', SHARED)))
    for (const [column, cell] of Object.entries(cols))
      if (!SORT.test(column)) for (const name of String(cell).split(/[;,|]/)) names.add(name.trim());
  for (const { name } of readLines<{ name: string }>(new URL('fts_orgs.jsonl.gz', SHARED))) names.add(name);
  names.delete('');
  return [...names];
}

const asRecord = (name: string, at: number): OrganizationRecord => ({
  id: `name-${at}`,
  name,
  type: 'UNKNOWN',
  names: [],
  identifiers: [],
});

/** Every merge that no person is asked about, but for names that are spelled alike. */
function mergesByRule(): Merge[] {
  const names = namesToResolve();
  const { match } = createOrganizationMatcher([...organizations, ...names.map(asRecord)], knownPlaces());
  return names.flatMap((name, at) => {
    const others = match(name).candidates.filter(({ id }) => id !== `name-${at}`);
    const [best, second] = others;
    const isSure = best !== undefined && best.score >= MERGE_FROM && (second?.score ?? 0) <= best.score;
    const known = others.filter(({ id, score }) => !id.startsWith('name-') && score === best?.score);
    if (!isSure || known.length > 1 || nameKey(name) === nameKey(best.name)) return [];
    return [{ name, into: (known[0] ?? best).name, score: best.score }];
  });
}

const rank = ({ name, into }: Merge): string => createHash('sha256').update(`${SEED}\n${name}\n${into}`).digest('hex');

function verdicts(): ReadonlyMap<string, string> {
  if (!existsSync(VERDICTS)) return new Map();
  return new Map(
    readLines<Merge & { verdict: string }>(VERDICTS).map(({ name, into, verdict }) => [`${name}\n${into}`, verdict]),
  );
}

const judged = verdicts();
const drawn = mergesByRule()
  .toSorted((a, b) => rank(a).localeCompare(rank(b)))
  .slice(0, Number(process.argv[2] ?? 150));
for (const merge of drawn)
  console.log(JSON.stringify({ ...merge, verdict: judged.get(`${merge.name}\n${merge.into}`) ?? null }));
