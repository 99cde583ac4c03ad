/** What the flows of the same parameters leave out, as a table: by reason. */
import type { WholeList } from '../export-list.js';
import { excludedBy } from './flows.export.js';

export const flowsExcludedExport: WholeList = {
  name: 'flows-excluded',
  what: 'Events that the flows of the same parameters do not count, by reason. With the events of the totals they are all events of the filter.',
  field: 'aidFlows',
  columns: [
    { name: 'reason', what: 'Why: PLEDGE, PLANNED, HANDED_ON …; the first that holds.' },
    { name: 'events', what: 'How many events.' },
  ],
  read: async function* (db, args) {
    const excluded = await excludedBy(db, args);
    yield { rows: excluded.map(({ reason, events }) => [reason, events]), next: null };
  },
};
