/** For whom: numbers of people and households, with the groups that a table counts. Groups, never persons. */
import type { BeneficiaryStage } from '../../../../../schema/codelists/codelists.js';
import type { ReportedBeneficiary } from '../../../../../schema/records/reported.js';
import { COUNT_FIELDS, type CountField } from '../field.js';
import { conceptsOf } from '../headers/header-words.js';
import { GROUPS } from '../header-meaning.js';
import type { Column } from '../read-columns.js';
import type { TableRow } from '../table-row.js';
import { readCount } from '../values/read-number.js';
import { cellOf, cellsOf, type TableKnowledge } from './row-cells.js';

/** "Women" beside "People reached", in a table that says nothing of targets, are women reached. */
function stageOf(field: CountField, { byField }: TableKnowledge): BeneficiaryStage {
  if (field.endsWith('targeted')) return 'TARGETED';
  if (field.endsWith('reached')) return 'REACHED';
  const isTold = (stage: string): boolean =>
    byField.has(stage as CountField) || byField.has(`households.${stage}` as CountField);
  if (isTold('reached') === isTold('targeted')) return 'UNKNOWN';
  return isTold('reached') ? 'REACHED' : 'TARGETED';
}

/** A total before its groups; a count of nobody says nothing. */
export function readBeneficiaries(row: TableRow, table: TableKnowledge): readonly ReportedBeneficiary[] {
  const who = cellOf(row, table, 'beneficiaries');
  const counted = COUNT_FIELDS.flatMap((field) =>
    cellsOf(row, table, field).flatMap(({ text, column, locator }) => {
      const count = readCount(text, table.hasPlainNumbers);
      if (count === undefined) noteOdd(text, locator, table);
      if (count === undefined || count === 0) return [];
      const unit = field.startsWith('households') ? ('HOUSEHOLDS' as const) : ('PEOPLE' as const);
      const description = isGroup(column) ? groupName(column) : (who?.text ?? column.header);
      return [{ description, count, unit, stage: stageOf(field, table), locator, isGroup: isGroup(column) }];
    }),
  );
  if (counted.length === 0 && who !== undefined) {
    return [{ description: who.text, count: null, unit: 'UNKNOWN', stage: 'UNKNOWN', locator: who.locator }];
  }
  return counted
    .toSorted((a, b) => Number(a.isGroup) - Number(b.isGroup))
    .map(({ isGroup: _isGroup, ...beneficiary }) => beneficiary);
}

function isGroup({ group, header }: Column): boolean {
  if (group !== undefined) return true;
  const { concepts } = conceptsOf(header);
  return GROUPS.some((one) => concepts.has(one)) || /\b[MFmf]$/.test(header);
}

const groupName = ({ header, group }: Column): string => (header === '' ? (group ?? '') : header);

function noteOdd(text: string, locator: string, { problems }: TableKnowledge): void {
  const what = `"${text.slice(0, 80)}" is no number of people`;
  problems.note({ code: 'NUMBER_UNREADABLE', what, advice: 'It is quoted, and counted nowhere.' }, locator);
}
