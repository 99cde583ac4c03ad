/** Every file of the IATI corpus against its own XML, read by another parser and other rules (cheerio). Skipped where the corpus is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { load, type CheerioAPI } from 'cheerio';
import { readBytes } from '../../../etl/extract/read-bytes.js';
import type { Reading } from '../../../schema/records/document.js';
import type { ReportedEvent } from '../../../schema/records/reported.js';

const CORPUS = '../shared/data/iati';
const isHere = existsSync(CORPUS);
const files = isHere
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xml(\.gz)?$/.test(name))
  : [];
/** Known to be no XML. */
const BROKEN = new Set(['datastore_fixtures/broken.xml', 'validator_test_files/iati-org-xml-errors.xml']);

function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(`${CORPUS}/${file}`);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function readAll(bytes: Uint8Array, locator: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readBytes(bytes, { locator, format: 'iati' })) readings.push(reading);
  return readings;
}

const LETTERS = ['', 'IF', 'C', 'D', 'E', 'IR', 'LR', 'R', 'QP', 'QS', 'CG'];
const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** `type|amount|currency|date|provider|receiver`, as the XML has it. */
function expectedLines($: CheerioAPI): readonly string[] {
  return $('iati-activity > transaction')
    .toArray()
    .flatMap((node) => {
      const of = (name: string) => $(node).children(name).first();
      const letter = squeeze(of('transaction-type').attr('code')).toUpperCase();
      const value = squeeze(of('value').text()).replaceAll(',', '');
      if (letter === '' || value === '') return [];
      const currency = squeeze(of('value').attr('currency')) || squeeze($(node).parent().attr('default-currency'));
      const date = squeeze(of('transaction-date').attr('iso-date')) || squeeze(of('value').attr('value-date'));
      const party = (name: string): string => {
        const narratives = of(name).children('narrative').toArray();
        const english = narratives.find((one) => $(one).attr('xml:lang')?.toLowerCase().startsWith('en'));
        const plain = narratives.find((one) => $(one).attr('xml:lang') === undefined && squeeze($(one).text()) !== '');
        const text = narratives.length === 0 ? of(name).text() : $(english ?? plain ?? narratives[0]!).text();
        return squeeze(text) || squeeze(of(name).attr('ref'));
      };
      const type = LETTERS.includes(letter) ? String(LETTERS.indexOf(letter)) : letter;
      const fields = [
        type,
        value,
        currency.toUpperCase(),
        date.slice(0, 10),
        party('provider-org'),
        party('receiver-org'),
      ];
      return [fields.join('|')];
    });
}

function lineOf(event: ReportedEvent, hasProvider: boolean): string {
  const [money] = event.money;
  const named = (role: string): string => event.parties.find((party) => party.role === role)?.name ?? '';
  const donor = hasProvider ? named('DONOR') : '';
  const fields = [event.transactionType, money?.amount, money?.currency, event.date?.value, donor, named('RECIPIENT')];
  return fields.map((field) => field ?? '').join('|');
}

(isHere ? describe : describe.skip)('the IATI corpus', () => {
  test.each(files)('%s', async (file) => {
    const bytes = bytesOf(file);
    const readings = await readAll(bytes, file);
    const events = readings.flatMap((reading) => (reading.type === 'record' ? reading.record.events : []));
    const issues = readings.flatMap((reading) => (reading.type === 'issue' ? [reading.issue] : reading.issues));
    expect(readings[0]?.type).toBe('document');
    const broken = issues.filter(({ code }) => code === 'XML_BROKEN');
    expect(broken.map(({ message }) => /^Line \d+, column \d+ of .+: ./.test(message))).toEqual(
      BROKEN.has(file) ? [true] : [],
    );
    const text = Buffer.from(bytes).toString('utf8');
    const $ = load(text, { xml: true });
    const expected = expectedLines($);
    expect(events.map((event, i) => lineOf(event, expected[i]?.split('|')[4] !== ''))).toEqual(expected);
    if (!BROKEN.has(file)) {
      expect(readings.filter(({ type }) => type === 'record')).toHaveLength($('iati-activity').length);
    }
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
    for (const { evidence } of events) {
      expect(evidence.quote.startsWith('<transaction')).toBe(true);
      expect(text).toContain(evidence.quote);
    }
  });

  test('JSON beside them is refused with a reason', async () => {
    const name = 'rulesets_meta_tests/standard.json';
    const readings = await readAll(bytesOf(name), name);
    expect(
      readings.flatMap((reading) => ('issues' in reading ? reading.issues : [reading.issue])).map(({ code }) => code),
    ).toEqual(['XML_BROKEN']);
  });
});
