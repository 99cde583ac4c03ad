/** Organizations that one transaction has loaded, and the bodies that each may be: asked once, however often it is needed. */
import type { DatabaseTransaction } from '../../../schema/database.js';
import { isAnonymous, type Body } from '../../transform/resolve/compare-bodies.js';
import { keyName } from '../../transform/resolve/blocking-keys.js';
import { loadBodies } from './bodies.js';
import { findCandidates, writeKeys, type Asked, type Candidates } from './organization-blocks.js';
import type { Held } from './settle.js';

export interface BodyShelf {
  get(id: string): Held<Body> | undefined;
  candidatesOf(id: string): readonly string[];
  load(tx: DatabaseTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Held<Body>>>;
  /** Of those that are loaded. */
  findCandidates(tx: DatabaseTransaction, ids: readonly string[]): Promise<void>;
  /** The same for bodies whose names are new. */
  writeKeys(tx: DatabaseTransaction, ids: readonly string[]): Promise<Candidates>;
  /** Whatever the anonymous among them may be, loaded. */
  loadRivals(tx: DatabaseTransaction, ids: readonly string[]): Promise<void>;
}

const toAsked = ({ record, names }: Body): Asked => ({
  id: record.id,
  names: names.map(({ reading }) => keyName(reading, record.country)),
});

export function createBodyShelf(): BodyShelf {
  const bodies = new Map<string, Held<Body>>();
  const candidates = new Map<string, readonly string[]>();
  const take = (found: Candidates): void => found.forEach((others, id) => candidates.set(id, others));
  const asked = (ids: readonly string[]): Asked[] =>
    ids.flatMap((id) => bodies.get(id) ?? []).map(({ record }) => toAsked(record));

  const shelf: BodyShelf = {
    get: (id) => bodies.get(id),
    candidatesOf: (id) => candidates.get(id) ?? [],
    async load(tx, ids) {
      const missing = [...new Set(ids)].filter((id) => !bodies.has(id));
      for (const [id, held] of await loadBodies(tx, missing)) bodies.set(id, held);
      const known = ids.map((id) => [id, bodies.get(id)] as const);
      return new Map(known.flatMap(([id, held]) => (held === undefined ? [] : [[id, held] as const])));
    },
    async findCandidates(tx, ids) {
      take(await findCandidates(tx, asked(ids.filter((id) => !candidates.has(id)))));
    },
    async writeKeys(tx, ids) {
      const found = await writeKeys(tx, asked(ids));
      take(found);
      return found;
    },
    async loadRivals(tx, ids) {
      const anonymous = ids.filter((id) => {
        const body = bodies.get(id)?.record;
        return body !== undefined && isAnonymous(body);
      });
      await shelf.findCandidates(tx, anonymous);
      await shelf.load(tx, [...new Set(anonymous.flatMap(shelf.candidatesOf))]);
    },
  };
  return shelf;
}
