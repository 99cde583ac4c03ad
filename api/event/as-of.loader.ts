/** What was public of events by a day, for all events of a list at once. */
import type { Database } from '../../schema/database.js';
import { manyByKey } from '../batch.js';
import { findEvidenceAsOf, findTellers, findTellingDocuments } from './as-of.query.js';

export type AsOfLoaders = ReturnType<typeof loadersOf>;

/** @returns the loaders of a day, the same for the whole request */
export function createAsOfLoaders(db: Database): (day: string) => AsOfLoaders {
  const ofDays = new Map<string, AsOfLoaders>();
  return (day) => {
    const known = ofDays.get(day) ?? loadersOf(db, day);
    ofDays.set(day, known);
    return known;
  };
}

const loadersOf = (db: Database, day: string) => ({
  tellers: manyByKey(
    (ids) => findTellers(db, day, ids),
    (row) => row.event_id,
  ),
  documents: manyByKey(
    (ids) => findTellingDocuments(db, day, ids),
    (row) => row.event_id,
  ),
  evidence: manyByKey(
    (ids) => findEvidenceAsOf(db, day, ids),
    (row) => row.of_id,
  ),
});
