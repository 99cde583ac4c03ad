/** Two names, one body or two: the list of pairs, the real lists where they are at hand, and what may never be merged. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadComparer, loadMatcher } from '../../cli/load-comparer.js';
import { createOrganizationMatcher } from '../../etl/transform/resolve/match-organization.js';
import { compareNames, MERGE_FROM } from '../../etl/transform/resolve/names/compare-names.js';
import { createKnownPlaces, readName } from '../../etl/transform/resolve/names/read-name.js';
import type { OrganizationRecord } from '../../schema/records/organization.js';
import { readLines } from '../support/json-lines.js';

interface Row {
  readonly id: string;
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
}

const linesOf = (path: string): readonly Readonly<Record<string, string>>[] => readLines(path);

const SHARED = '../shared/data/orgs';
const { compare } = loadComparer();

/** F1 of "same", and the pairs that would be merged wrongly. */
function judge(rows: readonly Row[]): { f1: number; falseMerges: string[] } {
  let [right, missed] = [0, 0];
  const falseMerges: string[] = [];
  for (const { name1, name2, isMatch } of rows) {
    const isSame = compare(name1, name2).verdict === 'same';
    if (isSame && isMatch) right += 1;
    else if (isSame) falseMerges.push(`${name1} | ${name2}`);
    else if (isMatch) missed += 1;
  }
  return { f1: (2 * right) / (2 * right + missed + falseMerges.length), falseMerges };
}

describe('pairs of names', () => {
  test('bodies of aid: at least 200 pairs of our own, F1 of .93 and no false merge', () => {
    const rows = linesOf('test/identity/organization-pairs.jsonl') as unknown as Row[];
    expect(rows.length).toBeGreaterThanOrEqual(200);
    const { f1, falseMerges } = judge(rows);
    expect(falseMerges).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.93);
  });

  const pairs = `${SHARED}/nk_name_pairs_org.jsonl`;
  (existsSync(pairs) ? test : test.skip)('companies, many of them traps: F1 of .86 and no false merge', () => {
    const rows = linesOf(pairs).map((row) => ({ ...row, isMatch: row.is_match === 'true' }) as unknown as Row);
    const { f1, falseMerges } = judge(rows);
    expect(falseMerges).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.86);
  });

  test.each([
    [
      'Banco Santander',
      'Banco Santander Chile',
      'Only one of them names a country (CL): a whole and its branch are two bodies.',
    ],
    ['Hope Foundation II', 'Hope Foundation III', 'Their numbers differ: 2 and 3.'],
    ['Ministry of Health of Kenya', 'Ministry of Health of Uganda', 'One is of KE, the other of UG.'],
    ['Harbour Bank AG', 'Harbour Bank GmbH', 'Their legal forms differ: ag and gmbh.'],
  ])('"%s" and "%s" are kept apart, and the reason is said', (a, b, reason) => {
    const { score, reasons } = compareNames(a, b);
    expect(score).toBeLessThan(MERGE_FROM);
    expect(reasons).toContain(reason);
  });

  test('a town tells one body from its sister', () => {
    expect(compare('BPBD Sleman', 'BPBD Bantul')).toMatchObject({ verdict: 'different' });
    expect(compare('Pemkot Malang', 'Pemkab Malang')).toMatchObject({ verdict: 'different' });
  });

  test.each([
    ['Kementerian Kesehatan', 'Ministry of Health of Malaysia'],
    ['Rotary Club Tanah Deli', 'Lions Club Tanah Deli'],
    ['Ponpes Al Hidayah', 'Ponpes Nurul Falah'],
  ])('"%s" and "%s" are nothing to ask about', (a, b) => {
    expect(compare(a, b).verdict).toBe('different');
  });

  test.each([
    ['Ponpes Al Hidayah', 'Pondok Pesantren Al Hidayah'],
    ['Koalisi Laut Bebas', 'Coalición Laut Bebas'],
  ])('"%s" and "%s" are one', (a, b) => {
    expect(compare(a, b).verdict).toBe('same');
  });

  test('comparing is symmetric', () => {
    for (const { name1, name2 } of linesOf('test/identity/organization-pairs.jsonl') as unknown as Row[])
      expect(compare(name1, name2).score).toBe(compare(name2, name1).score);
  });
});

describe('names', () => {
  test.each([
    ['Croix-Rouge norvégienne', ['red-cross'], ['NO']],
    ['الصليب الأحمر الأوكراني', ['red-cross'], ['UA']],
    ['Kementerian Sosial RI', ['ministry', 'social'], []],
    ['SiemensAG', ['siemens'], []],
    ['Ministry of Health of the Republic of Korea', ['ministry', 'health'], ['KR']],
  ])('%s', (name, keys, countries) => {
    const reading = readName(name);
    expect([reading.words.map(({ key }) => key), reading.countries]).toEqual([keys, countries]);
  });

  test('any text is read without a fault', () => {
    for (const name of ['', ' ', '()', '1', 'I', 'PT', '&', '\u0000', 'a'.repeat(5000)])
      expect(readName(name).name).toBe(name);
  });
});

test('a part is named as the part, from either side', () => {
  const told = ["UNICEF Indonesia is part of United Nations Children's Fund, and another body."];
  expect(compare('UNICEF Indonesia', 'UNICEF').reasons).toEqual(told);
  expect(compare('UNICEF', 'UNICEF Indonesia').reasons).toEqual(told);
});

describe('a name among many', () => {
  const { match } = loadMatcher();

  test.each([
    ['Croix-Rouge française', undefined, 'org_rc_fr'],
    ['Palang Merah Indonesia', undefined, 'org_id_pmi'],
    ['Kementerian Kesehatan', undefined, 'org_id_kemenkes'],
    ['Ministry of Health', 'ID', 'org_id_kemenkes'],
    ['Ministry of Health', undefined, undefined],
    ['Ministry of Health', 'TD', undefined],
    ['A body that nobody knows', undefined, undefined],
  ])('%s, met in %s', (name, country, id) => {
    expect(match(name, country).match).toBe(id);
  });

  const societies = `${SHARED}/ifrc_national_societies.jsonl`;
  const ifNear = existsSync(societies) ? test.each : test.skip.each;
  ifNear([
    ['es', 0.85],
    ['fr', 0.85],
    ['ar', 0.7],
  ])('national societies by their names in %s', (language, least) => {
    const rows = linesOf(societies).filter(
      (row, i, all) => all.findIndex((other) => other.society_name_en === row.society_name_en) === i,
    );
    // Only the English names, and the countries.
    const registry = rows.map(({ id, iso, society_name_en }): OrganizationRecord => ({
      id: id ?? '',
      name: society_name_en ?? '',
      type: 'RED_CROSS',
      names: [],
      identifiers: [],
      ...(iso ? { country: iso } : {}),
    }));
    const matcher = createOrganizationMatcher(registry, createKnownPlaces([]));
    const answers = rows.map((row) => ({ row, ...matcher.match(row[`society_name_${language}`] ?? '') }));
    expect(answers.filter(({ match: id, row }) => id !== undefined && id !== row.id).map(({ row }) => row.id)).toEqual(
      [],
    );
    const found = answers.filter(({ candidates, row }) => candidates[0]?.id === row.id);
    expect(found.length / rows.length).toBeGreaterThanOrEqual(least);
  });
});
