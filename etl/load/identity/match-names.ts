/** Who in the database is meant by names, many at a time: found by keys, compared as everywhere. */
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import { keyName } from '../../transform/resolve/blocking-keys.js';
import { compareToKnown } from '../../transform/resolve/known-name.js';
import { matchOf, type OrganizationMatch } from '../../transform/resolve/match-organization.js';
import { loadBodies } from './bodies.js';
import { readHeldName } from './known-places.js';
import { findCandidates, NARROW } from './organization-blocks.js';

export interface MetName {
  readonly name: string;
  /** ISO code of the country in which it was met. */
  readonly country?: string | undefined;
}

/**
 * Costs three queries, however many names and bodies there are. Members of one body count as that body.
 * @returns an answer for each name, in their order
 */
export async function matchNames(
  db: Database | DatabaseTransaction,
  met: readonly MetName[],
): Promise<readonly OrganizationMatch[]> {
  const asked = met.map(({ name, country }, at) => ({ id: String(at), names: [keyName(readHeldName(name), country)] }));
  const candidates = await findCandidates(db, asked, NARROW);
  const bodies = await loadBodies(db, [...new Set([...candidates.values()].flat())]);
  return met.map(({ name, country }, at) => {
    const reading = readHeldName(name);
    const compared = (candidates.get(String(at)) ?? []).flatMap((id) => {
      const held = bodies.get(id);
      return (held?.record.names ?? []).map((known) => ({
        record: { ...known.record, id: held!.canonicalId },
        comparison: compareToKnown(known, reading, country),
      }));
    });
    return matchOf(compared);
  });
}
