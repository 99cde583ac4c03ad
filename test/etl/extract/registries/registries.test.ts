/** The formats of registries, each with bodies of our own invention. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { readAll } from '../../../support/registries.js';

const rowOf = async (value: object | string) => {
  const [reading] = await readAll(typeof value === 'string' ? value : JSON.stringify(value));
  return reading;
};

describe('JSON Lines', () => {
  test('our own shape', async () => {
    const reading = await rowOf({
      id: 7,
      name: ' Lumeka \n Relief ',
      type: 'Foundation',
      country: 'Kenya',
      acronym: 'LR',
      names: [{ name: 'Lumeka', kind: 'former', to: '2011-05-01', language: 'sw' }, 'Lumeka Aid', { name: '' }],
      identifiers: [{ scheme: 'ROR', value: 'https://ror.org/0abcdef12' }],
      partOf: 'wikidata:Q1',
    });
    expect(reading).toEqual({
      line: 1,
      issues: [],
      row: {
        id: '7',
        name: 'Lumeka Relief',
        type: 'FOUNDATION',
        country: 'KE',
        acronym: 'LR',
        names: [
          { name: 'Lumeka', kind: 'FORMER', to: 2011, language: 'sw' },
          { name: 'Lumeka Aid', kind: 'ALIAS' },
        ],
        identifiers: [{ scheme: 'ror', value: '0abcdef12' }],
        partOf: 'wikidata:Q1',
      },
    });
  });

  test('packed, with blank and broken lines', async () => {
    const readings = await readAll(gzipSync('{"name":"A"}\n\n[1]\n{"name":\n{"name":"B"}'));
    expect(readings.map(({ line, row, issues }) => [line, row?.name ?? issues[0]?.code])).toEqual([
      [1, 'A'],
      [3, 'LINE_NOT_JSON'],
      [4, 'LINE_NOT_JSON'],
      [5, 'B'],
    ]);
  });
});

describe('ROR', () => {
  const told = {
    name: 'Toremi Institute',
    country: 'PH',
    type: 'ACADEMIC',
    acronym: 'TI',
    identifiers: [
      { scheme: 'ror', value: '0abcdef12' },
      { scheme: 'isni', value: '0000000100020003' },
    ],
  };
  const id = 'https://ror.org/0abcdef12';

  test.each([
    [
      'version 1',
      {
        id,
        name: 'Toremi Institute',
        types: ['Education'],
        country: { country_code: 'PH' },
        aliases: ['Toremi'],
        acronyms: ['TI'],
        labels: [],
        external_ids: { ISNI: { preferred: null, all: ['0000 0001 0002 0003'] } },
      },
    ],
    [
      'version 2',
      {
        id,
        types: ['funder', 'education'],
        locations: [{ geonames_details: { country_code: 'PH' } }],
        names: [
          { value: 'TI', lang: null, types: ['acronym'] },
          { value: 'Toremi Institute', lang: 'en', types: ['label', 'ror_display'] },
        ],
        external_ids: [{ type: 'isni', preferred: null, all: ['0000 0001 0002 0003'] }],
      },
    ],
    [
      'the short form',
      {
        id,
        name: 'Toremi Institute',
        country: 'PH',
        types: ['education'],
        names: [
          ['Toremi Institute', 'en', ['ror_display']],
          ['TI', null, ['acronym']],
        ],
        external_ids: { ISNI: '0000 0001 0002 0003' },
      },
    ],
  ])('%s', async (_, value) => {
    expect((await rowOf(value))?.row).toMatchObject(told);
  });

  test('a dump is one array, however it is laid out', async () => {
    const readings = await readAll(
      JSON.stringify(
        [
          { id, name: 'A "]" \\' },
          { id: `${id}3`, name: 'B' },
        ],
        null,
        2,
      ),
    );
    expect(readings.map(({ line, row }) => [line, row?.name])).toEqual([
      [2, 'A "]" \\'],
      [6, 'B'],
    ]);
  });
});

test('org-id: a register under its code', async () => {
  const list = {
    name: { en: 'Register of Toremi', local: 'Daftar Toremi' },
    code: 'PH-TOR',
    coverage: ['PH'],
    listType: 'primary',
  };
  const told = {
    name: 'Register of Toremi',
    country: 'PH',
    names: [{ name: 'Daftar Toremi', kind: 'OFFICIAL' }],
    identifiers: [{ scheme: 'org-id', value: 'PH-TOR' }],
  };
  expect((await rowOf(list))?.row).toMatchObject(told);
  expect((await rowOf(JSON.stringify({ lists: [list] }, null, 1)))?.row).toMatchObject(told);
});

describe('CSV', () => {
  test('headers in other words, identifiers in columns, line breaks in cells', async () => {
    const readings = await readAll(
      '\uFEFFNama;Singkatan;Negara;Jenis;Induk;GB-CHC;Wikidata ID;Note\n' +
        '"Yayasan\nLumeka";YL;Indonesia;NGO;;123;https://www.wikidata.org/wiki/Q7;x\n' +
        ';YY;ID;;;;;\n' +
        'Toremi;;;;Yayasan Lumeka;;;\n',
    );
    expect(readings.map(({ line, row, issues }) => [line, row ?? issues[0]?.code])).toEqual([
      [
        2,
        {
          name: 'Yayasan Lumeka',
          acronym: 'YL',
          country: 'ID',
          type: 'NATIONAL_NGO',
          names: [],
          identifiers: [
            { scheme: 'GB-CHC', value: '123' },
            { scheme: 'wikidata', value: 'Q7' },
          ],
        },
      ],
      [4, 'ROW_WITHOUT_NAME'],
      [5, { name: 'Toremi', type: 'UNKNOWN', names: [], identifiers: [], partOf: 'Yayasan Lumeka' }],
    ]);
  });

  test('a table without names says which headers it has', async () => {
    await expect(readAll('a,b\n1,2\n')).rejects.toThrow('"a", "b"');
  });

  test('quotes within a name stay, and one that is not closed is named', async () => {
    const readings = await readAll('name,country\nRumah "Harapan" Kita,ID\nC,KE\n"D,KE\nE,KE\n');
    expect(readings.map(({ row, issues }) => row?.name ?? issues[0]?.code).toSorted()).toEqual([
      'C',
      'ROW_BROKEN',
      'Rumah "Harapan" Kita',
    ]);
  });
});

const SHARED = '../shared/data/orgs';
const ifNear = existsSync(SHARED) ? test.each : test.skip.each;
ifNear([
  ['ror_registry.jsonl.gz', 'ror', 13_625],
  ['org_id/lists.jsonl.gz', 'org-id', 823],
])('every record of %s', async (file, scheme, count) => {
  const readings = await readAll(readFileSync(`${SHARED}/${file}`));
  expect(readings.filter(({ row }) => row?.identifiers.some((one) => one.scheme === scheme))).toHaveLength(count);
  expect(readings.filter(({ issues }) => issues.length > 0)).toEqual([]);
});
