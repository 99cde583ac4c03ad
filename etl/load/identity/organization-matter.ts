/** Organizations as a matter of judgement: who may be the same as whom, and whether it is. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { Judgement } from '../../../schema/records/judgement.js';
import {
  ambiguous,
  compareBodies,
  isAnonymous,
  type Body,
  type BodyComparison,
} from '../../transform/resolve/compare-bodies.js';
import { MERGE_FROM, REVIEW_FROM } from '../../transform/resolve/names/compare-names.js';
import { createBodyShelf, type BodyShelf } from './body-shelf.js';
import type { Compared, Matter } from './settle.js';

const JUDGED_BY = 'organizations-1';

const VERDICTS = { same: 'SAME', unsure: 'UNSURE', different: 'DIFFERENT' } as const;

function toCompared(a: Body, b: Body, { verdict, score, reasons, isExcluded }: BodyComparison): Compared {
  const [left, right] = a.record.id < b.record.id ? [a.record.id, b.record.id] : [b.record.id, a.record.id];
  const judgement: Judgement = {
    left,
    right,
    verdict: VERDICTS[verdict],
    relation: verdict === 'same' ? 'SAME_AS' : null,
    score,
    reasons,
    judge: 'RULE',
    judgedBy: JUDGED_BY,
  };
  return { judgement, isExcluded };
}

/**
 * Another body that an anonymous one is just as well: "Hope Foundation", of which Kenya and the United States have one each. Then
 * neither is meant.
 */
function findRival(shelf: BodyShelf, body: Body, other: Body): Body | undefined {
  if (!isAnonymous(body)) return undefined;
  const canonicalId = shelf.get(other.record.id)?.canonicalId;
  return shelf
    .candidatesOf(body.record.id)
    .flatMap((id) => shelf.get(id) ?? [])
    .find(
      (rival) =>
        rival.record !== other &&
        rival.canonicalId !== canonicalId &&
        !isAnonymous(rival.record) &&
        compareBodies(body, rival.record).score >= MERGE_FROM &&
        compareBodies(rival.record, other).score < REVIEW_FROM,
    )?.record;
}

/** A registry may give its own body an identifier that another had until then. */
async function findSharers(
  tx: DatabaseTransaction,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const { rows } = await sql<{ former: string; present: string }>`
    select f.organization_id as former, p.organization_id as present
    from organization_identifier f join organization_identifier p using (scheme, value)
    where f.organization_id = any(${ids}::text[]) and f.valid_to is not null and p.valid_to is null
      and p.organization_id <> f.organization_id`.execute(tx);
  return rows.map(({ former, present }) => [former, present] as const);
}

export interface OrganizationMatter extends Matter<Body> {
  /** Writes the keys of bodies whose names are new. @returns those, and whoever must be judged anew because of them. */
  begin(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]>;
}

/** Holds what it has loaded, so it is good for one transaction. */
export function createOrganizationMatter(): OrganizationMatter {
  const shelf = createBodyShelf();
  return {
    async begin(tx, ids) {
      const loaded = await shelf.load(tx, ids);
      const found = await shelf.writeKeys(tx, [...loaded.keys()]);
      const met = await shelf.load(tx, [...new Set([...found.values()].flat())]);
      const anew = [...met].filter(([id, { record }]) => isAnonymous(record) && !loaded.has(id));
      return [...loaded.keys(), ...anew.map(([id]) => id)];
    },
    async findCandidates(tx, ids) {
      await shelf.load(tx, ids);
      await shelf.findCandidates(tx, ids);
      const byKeys = ids.flatMap((id) => shelf.candidatesOf(id).map((other) => [id, other] as const));
      return [...byKeys, ...(await findSharers(tx, ids))];
    },
    async load(tx, ids) {
      const loaded = await shelf.load(tx, ids);
      await shelf.loadRivals(tx, ids);
      return loaded;
    },
    compare(a, b) {
      const comparison = compareBodies(a, b);
      if (comparison.score < MERGE_FROM || comparison.isExcluded) return toCompared(a, b, comparison);
      const [ofA, ofB] = [findRival(shelf, a, b), findRival(shelf, b, a)];
      if (ofA !== undefined) return toCompared(a, b, ambiguous(comparison, b, ofA));
      return toCompared(a, b, ofB === undefined ? comparison : ambiguous(comparison, a, ofB));
    },
  };
}
