/** What headers mean, in the languages in which such tables come, and what HXL tags mean. */
import { describe, expect, test } from '@jest/globals';
import { findHeader } from '../../../../etl/extract/formats/table/find-header.js';
import { meaningOfHeader } from '../../../../etl/extract/formats/table/header-meaning.js';
import { groupOfTag, meaningOfTag, parseTag } from '../../../../etl/extract/formats/table/hxl-tag.js';
import { readColumns } from '../../../../etl/extract/formats/table/read-columns.js';
import { letterOf, type TableRow } from '../../../../etl/extract/formats/table/table-row.js';

describe('words', () => {
  test.each([
    ['Implementing agency Acronym', 'implementer.acronym'],
    ['Programme Organization Type', 'lead.type'],
    ['Funding source', 'donor'],
    ['ClusterActivities', 'activity'],
    ['Sector', 'sector'],
    ['ADM2_PCODE', 'adm2.code'],
    ['admin1Pcod', 'adm1.code'],
    ['Project Status', 'status'],
    ['# of households reached', 'households.reached'],
    ['Women reached', 'reached'],
    ['People in need', 'aside'],
    ['Contact person', 'person'],
    ['Number of partners', 'aside'],
    ['Start date', 'date.start'],
    ['Reporting Month', 'month'],
    ['Reporting organisation', 'organization'],
    ['Unit of measure', 'unit'],
    ['Bailleur de fonds', 'donor'],
    ["Partenaire d'exécution", 'implementer'],
    ["Type d'organisation", 'organization.type'],
    ['Sous-préfecture', 'adm2'],
    ['Ménages touchés', 'households.reached'],
    ['Date de début', 'date.start'],
    ['ORGANIZACIÓN DONANTE', 'donor'],
    ['TIPO DE ORGANIZACIÓN IMPLEMENTADORA', 'implementer.type'],
    ['Departamento/Provincia/Estado', 'adm1'],
    ['ESTADO', 'status'],
    ['FECHA DE FINALIZACIÓN', 'date.end'],
    ['PERSONAS ALCANZADAS', 'reached'],
    ['Familias', 'households'],
    ['Parceiro de implementação', 'implementer'],
    ['Doador', 'donor'],
    ['Posto Administrativo', 'adm3'],
    ['Agregados familiares', 'households'],
    ['Nama Lembaga', 'organization'],
    ['Lembaga Pelaksana', 'implementer'],
    ['Donatur', 'donor'],
    ['Jumlah KK', 'households'],
    ['Jenis Bantuan', 'item'],
    ['Satuan', 'unit'],
    ['Kabupaten/Kota', 'adm2'],
    ['Tanggal Penyaluran', 'date'],
    ['Nama Penerima Manfaat', 'person'],
    ['الجهة المانحة', 'donor'],
    ['الشريك المنفذ', 'implementer'],
    ['المحافظة', 'adm1'],
    ['عدد الأسر', 'households'],
    ['القطاع', 'sector'],
  ])('%s → %s', (header, field) => {
    expect(meaningOfHeader(header)?.field).toBe(field);
  });

  test.each([
    ['Budget (USD)', 'USD'],
    ['Nilai (Rp)', 'IDR'],
    ['Coût total €', 'EUR'],
    ['Budget', undefined],
  ])('the currency of %s is %s', (header, currency) => {
    expect(meaningOfHeader(header)).toEqual({ field: 'value', ...(currency === undefined ? {} : { currency }) });
  });

  test.each(['Shape *', 'OBJECTID', 'zzz', ''])('"%s" means nothing', (header) => {
    expect(meaningOfHeader(header)).toBeNull();
  });
});

describe('tags', () => {
  test.each([
    ['#org+funder', 'donor'],
    ['#org +impl +name', 'implementer'],
    [' # ', undefined],
    ['#ORG+ Acronym + PROG', 'lead.acronym'],
    ['#adm2 +code +v_pcodes', 'adm2.code'],
    ['#reached+hh', 'households.reached'],
    ['#value+usd', 'value'],
    ['#date+start', 'date.start'],
    ['#inneed+f', 'aside'],
    ['#contact+email', 'person'],
    ['#somebodys+own', undefined],
    ['# 1 priority', undefined],
  ])('%s → %s', (cell, field) => {
    const tag = parseTag(cell);
    expect(tag === null ? undefined : meaningOfTag(tag)?.field).toBe(field);
  });

  test('tell whom a number counts', () => {
    expect(groupOfTag(parseTag('#reached +f +children')!)).toBe('female children');
  });
});

const rows = (...lines: readonly string[]): readonly TableRow[] =>
  lines.map((line, index) => ({ number: index + 1, cells: line.split(',') }));

const fieldsOf = (head: readonly TableRow[], mapping = {}): readonly string[] =>
  readColumns(findHeader(head)!, mapping).known.map(({ index, field }) => `${letterOf(index)} ${field}`);

describe('where headers stand', () => {
  test('below titles', () => {
    const header = findHeader(
      rows('Distribution list,,,', 'as of May,,,', 'Donor,Item,Qty,District', 'Lumeka,soap,4,Elstow'),
    );
    expect(header).toMatchObject({ lastRow: 3, titles: ['Distribution list', 'as of May'] });
  });

  test('over two rows, where the upper one spans several columns', () => {
    const head = rows('Partner,District,Reached,,Targeted,', ',,Men,Women,Men,Women', 'Lumeka,Elstow,1,2,3,4');
    expect(findHeader(head)?.lastRow).toBe(2);
    expect(fieldsOf(head)).toEqual(['A partner', 'B adm2', 'C reached', 'D reached', 'E targeted', 'F targeted']);
  });

  test('above tags, whose columns of no meaning are read by their header', () => {
    const head = rows(
      'Who?,,,',
      'Agency,Zone of mine,Sector,Colour',
      '#org,#adm2+name,#sector,#hue',
      'Lumeka,Elstow,Health,red',
    );
    const header = findHeader(head)!;
    expect(header).toMatchObject({ tagRow: 3, lastRow: 3 });
    expect(readColumns(header).unknown).toEqual([{ index: 3, header: 'Colour' }]);
  });

  test('tags win over words, a mapping over both', () => {
    const head = rows('Organisation,Zone', '#org+funder,#adm1', 'Lumeka,Elstow');
    expect(fieldsOf(head)).toEqual(['A donor', 'B adm1']);
    expect(fieldsOf(head, { columns: { ORGANISATION: 'recipient' }, ignore: ['zone'] })).toEqual(['A recipient']);
  });

  test('nowhere', () => {
    expect(findHeader(rows('1,2,3', '4,5,6'))).toBeUndefined();
  });
});
