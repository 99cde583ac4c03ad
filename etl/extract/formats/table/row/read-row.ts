/** One row of a table as one act. */
import type { EventKind } from '../../../../../schema/codelists/codelists.js';
import type { ReportedEvent, ReportedItem } from '../../../../../schema/records/reported.js';
import type { TableRow } from '../table-row.js';
import { tellsOfDistributing } from '../values/table-words.js';
import { readBeneficiaries } from './read-beneficiaries.js';
import { readParties } from './read-parties.js';
import { readPlaces } from './read-places.js';
import { readItems, readMoney, readSectors } from './read-things.js';
import { readModality, readWhen } from './read-when.js';
import { cellOf, cellsOf, type TableKnowledge } from './row-cells.js';
import type { RowKeys } from './row-keys.js';

/** Undefined where the row names nobody, and nothing that was done somewhere. */
export function readRow(row: TableRow, table: TableKnowledge, keys: RowKeys): ReportedEvent | undefined {
  const parties = readParties(row, table);
  const activity = activityOf(row, table);
  const items = readItems(row, table);
  const places = readPlaces(row, table);
  const sectors = readSectors(row, table);
  const money = readMoney(row, table);
  const tellsWhat = items.length > 0 || activity !== '' || money.length > 0;
  // "Source: reports of partners", below the table, stands in the column of the first name.
  const isAct =
    parties.length > 0 ? tellsWhat || places.length > 0 || sectors.length > 0 : tellsWhat && places.length > 0;
  if (!isAct) return undefined;
  const beneficiaries = readBeneficiaries(row, table);
  const isCounted = beneficiaries.some(({ stage }) => stage === 'REACHED') || items.some(({ quantity }) => quantity);
  const crisis = crisisOf(row, table);
  return {
    key: keys.keyOf(identifyingCells(row, table), cellOf(row, table, 'id')?.text),
    kind: kindOf(items, activity),
    modality: readModality(row, table, isCounted),
    ...(activity === '' ? {} : { description: activity }),
    parties,
    money,
    items,
    date: readWhen(row, table),
    places,
    beneficiaries,
    ...(crisis === undefined ? {} : { crisis }),
    sectors,
    evidence: { quote: quoteOf(row, table), locator: table.naming.row(row.number) },
  };
}

/** A running number changes for all rows below one that is put in. */
function identifyingCells({ cells }: TableRow, { byField }: TableKnowledge): readonly string[] {
  const running = byField.get('running number');
  return running === undefined ? cells : cells.filter((_, index) => !running.some((column) => column.index === index));
}

/** Things that are named (training is none), or an activity of distributing, make a distribution; any other work is a service. */
function kindOf(items: readonly ReportedItem[], activity: string): EventKind {
  const areThings = items.some(({ category }) => category.split('.', 1)[0] !== 'service');
  return areThings || tellsOfDistributing(activity) ? 'DISTRIBUTION' : 'SERVICE';
}

function activityOf(row: TableRow, table: TableKnowledge): string {
  const texts = (['activity', 'description', 'project'] as const).flatMap((field) => cellsOf(row, table, field));
  return [...new Set(texts.map(({ text }) => text))].join(' – ');
}

const GLIDE = /^[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}$/;

function crisisOf(row: TableRow, table: TableKnowledge): ReportedEvent['crisis'] {
  const cell = cellOf(row, table, 'crisis');
  if (cell === undefined) return undefined;
  return GLIDE.test(cell.text)
    ? { glide: cell.text, locator: cell.locator }
    : { name: cell.text, locator: cell.locator };
}

/** The row as it stands, without what it says of single people: a contact's telephone, a beneficiary's name. */
function quoteOf({ cells }: TableRow, { byField }: TableKnowledge): string {
  const personal = new Set((byField.get('person') ?? []).map(({ index }) => index));
  return cells.filter((_, index) => !personal.has(index)).join(' | ');
}
