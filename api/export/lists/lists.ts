/** Every list that there is as a file. */
import type { ExportList } from '../export-list.js';
import { aidItemsExport } from './aid-items.export.js';
import { documentsExport } from './documents.export.js';
import { donorsExport } from './donors.export.js';
import { eventsExport } from './events.export.js';
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
