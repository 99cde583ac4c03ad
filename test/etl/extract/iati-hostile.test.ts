/** Files that are made to take a reader's memory or time: each is answered with a reason, within 5 s and 300 MB, by a process of its own. CPU time is taken: other tests run beside it. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const READER = join(import.meta.dirname, '../../../bench/iati/reader.js');
const folder = mkdtempSync(join(tmpdir(), 'aidgraph-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MB = 1_000_000;
const GOOD =
  '<iati-activity default-currency="USD"><iati-identifier>XX-EX-1</iati-identifier><transaction><transaction-type code="3"/><value>5</value></transaction></iati-activity>';
const OPEN = `<iati-activities version="2.03">${GOOD}`;
const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

interface Trap {
  readonly name: string;
  readonly before: string;
  /** Written as often as it takes. */
  readonly piece: string;
  readonly size: number;
  readonly after: string;
  readonly code: string;
  readonly events: number;
}

const title = (before: string): string => `${OPEN}<iati-activity><title><narrative>${before}`;
const CLOSE = '</narrative></title></iati-activity></iati-activities>';

const TRAPS: readonly Trap[] = [
  {
    name: 'billion laughs',
    before: `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>${title('&l9;')}`,
    piece: '',
    size: 0,
    after: CLOSE,
    code: 'XML_ENTITY_UNKNOWN',
    events: 1,
  },
  {
    name: 'quadratic blow-up',
    before: `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100_000)}">]>${title('')}`,
    piece: '&a;',
    size: 10 * MB,
    after: CLOSE,
    code: 'XML_BROKEN',
    events: 1,
  },
  {
    name: 'a file of the machine',
    before: `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>${title('&x;')}`,
    piece: '',
    size: 0,
    after: CLOSE,
    code: 'XML_ENTITY_UNKNOWN',
    events: 1,
  },
  {
    name: '200,000 levels',
    before: `${OPEN}<iati-activity>`,
    piece: '<a>',
    size: 600_000,
    after: '',
    code: 'XML_BROKEN',
    events: 1,
  },
  {
    name: 'an attribute of 50 MB',
    before: `${OPEN}<iati-activity><title x="`,
    piece: 'x'.repeat(1000),
    size: 50 * MB,
    after: '"/></iati-activity></iati-activities>',
    code: 'XML_BROKEN',
    events: 1,
  },
  {
    name: 'a text of 50 MB',
    before: title(''),
    piece: 'words '.repeat(100),
    size: 50 * MB,
    after: CLOSE,
    code: 'XML_BROKEN',
    events: 1,
  },
  {
    name: 'a comment of 50 MB',
    before: `${OPEN}<!-- `,
    piece: 'words '.repeat(100),
    size: 50 * MB,
    after: '--></iati-activities>',
    code: 'XML_BROKEN',
    events: 1,
  },
  {
    name: 'a declaration of 50 MB',
    before: '<!DOCTYPE x [',
    piece: '<!ENTITY a "b">',
    size: 50 * MB,
    after: `]>${OPEN}</iati-activities>`,
    code: 'XML_BROKEN',
    events: 0,
  },
  {
    name: 'an activity of 50 MB of transactions',
    before: `${OPEN}<iati-activity>`,
    piece: '<transaction><transaction-type code="3"/><value currency="USD">5</value></transaction>',
    size: 50 * MB,
    after: '</iati-activity></iati-activities>',
    code: 'XML_BROKEN',
    events: 1,
  },
  {
    name: 'an activity of 50 MB of empty elements',
    before: `${OPEN}<iati-activity>`,
    piece: '<title/>',
    size: 50 * MB,
    after: '</iati-activity></iati-activities>',
    code: 'XML_BROKEN',
    events: 1,
  },
  {
    name: '200,000 empty activities',
    before: OPEN,
    piece: '<iati-activity/>',
    size: 3.2 * MB,
    after: '</iati-activities>',
    code: 'ACTIVITY_WITHOUT_IDENTIFIER',
    events: 1,
  },
  {
    name: '50 MB without a tag',
    before: '',
    piece: 'words '.repeat(100),
    size: 50 * MB,
    after: '',
    code: 'XML_BROKEN',
    events: 0,
  },
  {
    name: 'transactions whose texts are long',
    before: `${OPEN}<iati-activity><transaction>`,
    piece: `<description>${'x'.repeat(900_000)}</description>`,
    size: 15 * MB,
    after: '<transaction-type code="3"/></transaction></iati-activity></iati-activities>',
    code: 'TRANSACTION_WITHOUT_VALUE',
    events: 1,
  },
  {
    name: 'many attributes',
    before: `${OPEN}<iati-activity>`,
    piece: `<title ${Array.from({ length: 6000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
    size: 19 * MB,
    after: '</iati-activity></iati-activities>',
    code: 'ACTIVITY_WITHOUT_IDENTIFIER',
    events: 1,
  },
];

function write({ name, before, piece, size, after }: Trap): string {
  const file = join(folder, `${name.replaceAll(/\W/g, '-')}.xml`);
  const out = openSync(file, 'w');
  writeSync(out, before);
  const block = piece.repeat(Math.max(1, Math.floor(MB / (piece.length || 1))));
  for (let written = 0; written < size;)
    written += writeSync(out, block.slice(0, Math.ceil((size - written) / (piece.length || 1)) * piece.length));
  writeSync(out, after);
  closeSync(out);
  return file;
}

test.each(TRAPS)('$name', (trap) => {
  const { stdout, stderr } = spawnSync(process.execPath, [READER, write(trap)], { encoding: 'utf8', timeout: 20_000 });
  expect(stderr).toBe('');
  const answer = JSON.parse(stdout) as {
    cpuSeconds: number;
    peakMb: number;
    events: number;
    codes: Record<string, number>;
  };
  if (process.env['SHOW_FIGURES'] === '1')
    process.stdout.write(`${trap.name}: ${answer.cpuSeconds.toFixed(2)} s, ${answer.peakMb.toFixed(0)} MB\n`);
  expect(Object.keys(answer.codes)).toContain(trap.code);
  expect(answer.events).toBe(trap.events);
  expect(answer.cpuSeconds).toBeLessThan(5);
  expect(answer.peakMb).toBeLessThan(300);
});
