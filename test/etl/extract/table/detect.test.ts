/** Tables are known by what they hold, and take nothing that belongs to another format. */
import { expect, test } from '@jest/globals';
import { detectFormat } from '../../../../etl/extract/detect-format.js';
import { csvFormat } from '../../../../etl/extract/formats/table/csv/csv.format.js';
import { jsonTableFormat } from '../../../../etl/extract/formats/table/json/json-table.format.js';
import { workbook } from './make-workbook.js';

const nameOf = (text: string | Buffer, locator = '-'): string =>
  detectFormat({ locator, bytes: Buffer.from(text) }).name;

test.each([
  ['tags', 'Who,Where\n#org,#adm1+name\nLumeka,Elstow\n', 'csv'],
  ['tags, in any spacing', 'Lists of ours;;\n"# ORG + impl";#ADM1 ;#sector\nLumeka;Elstow;Health\n', 'csv'],
  ['words', 'Organisation,Sector,District\nLumeka,Health,Elstow\n', 'csv'],
  ['tabs', 'Lembaga\tSektor\tKabupaten\nLumeka\tKesehatan\tSigi\n', 'csv'],
  ['rows with tags', '[["#org","#adm1"],["Lumeka","Elstow"]]', 'json-table'],
  ['an answer of HAPI', '{"data":[{"org_name":"Lumeka","sector_code":"HEA","admin1_name":"Elstow"}]}', 'json-table'],
  ['a workbook', workbook({ sheet: '<worksheet/>' }), 'xlsx'],
  [
    'news',
    'Lumeka, a partner of the district, gave soap, rice and oil to the province, the agency said.\nMore,\n',
    'text',
  ],
  ['a list of names', 'Donor agencies, district heads, partners\nmet in Elstow on Friday to talk of relief.\n', 'text'],
])('%s', (_name, content, format) => {
  expect(nameOf(content)).toBe(format);
});

test('an ending is enough', () => {
  expect(nameOf('a,b\n1,2\n', 'a.tsv')).toBe('csv');
});

test.each([
  ['FTS', '{"data":{"flows":[{"id":"1","sourceObjects":[{"type":"Organization","name":"x"}],"sector":"y"}]}}'],
  [
    'ReliefWeb',
    '{"href":"https://api.reliefweb.int/v2/reports","data":[{"id":"1","fields":{"country":[{"name":"x"}]}}]}',
  ],
  [
    'a JSON Feed',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","organization":"x","sector":"y"}]}',
  ],
  ['JSON Lines', '{"id":"1","text":"Organization and sector","organization":"x","sector":"y"}\n'],
  ['IATI', '{"data":[{"iati_identifier":"x","sector":"y","organization":"z"}]}'],
  ['any other JSON', '{"results":[{"colour":"red","flag":"amber"}]}'],
])('%s is no table', (_name, head) => {
  expect([jsonTableFormat.recognises(head), csvFormat.recognises(head)]).toEqual([false, false]);
});
