/** Every list that there is as a file. A new one is a file beside this, named below. */
import type { ExportList, WholeList } from '../export-list.js';
import { aidItemsExport } from './aid-items.export.js';
import { documentsExport } from './documents.export.js';
import { donorsExport } from './donors.export.js';
import { eventsExport } from './events.export.js';
import { flowsExcludedExport } from './flows-excluded.export.js';
import { flowsExport } from './flows.export.js';
import { organizationsExport } from './organizations.export.js';
import { partnershipsExport } from './partnerships.export.js';

export const LISTS: readonly ExportList[] = [
  eventsExport,
  aidItemsExport,
  donorsExport,
  organizationsExport,
  documentsExport,
  partnershipsExport,
];

export const WHOLE_LISTS: readonly WholeList[] = [flowsExport, flowsExcludedExport];
