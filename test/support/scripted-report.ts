/** A structured report for tests: a line of the file is a record, written as JSON, `bad` is one that cannot be read. */
import type { ReadBytes } from '../../etl/load/load-reading.js';
import type { ReportedEvent } from '../../schema/records/reported.js';

export interface ScriptedGift {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly rest?: Partial<ReportedEvent>;
  /** Of the record, where it has one. */
  readonly identifier?: string;
}

export const toEvent = ({ key, from, to, amount, rest }: ScriptedGift, line: number): ReportedEvent => ({
  key,
  kind: 'DELIVERY',
  modality: 'DONE',
  transactionType: '3',
  description: `Kits for ${to}`,
  parties: [
    { role: 'DONOR', name: from, locator: `line ${line}, from` },
    {
      role: 'RECIPIENT',
      name: `Body ${to}`,
      identifiers: [{ scheme: 'XX-LIST', value: to }],
      type: 'NATIONAL_NGO',
      locator: `line ${line}, to`,
    },
  ],
  money: [{ amount, currency: 'EUR', valueDate: '2021-03-04', locator: `line ${line}, amount` }],
  items: [],
  date: { value: '2021-03-04', precision: 'DAY', locator: `line ${line}, date` },
  places: [{ name: 'Indonesia', country: 'ID', code: 'ID', precision: 'COUNTRY', locator: `line ${line}, place` }],
  beneficiaries: [],
  sectors: [],
  evidence: { quote: `${from} | ${to} | ${amount}`, locator: `line ${line}` },
  ...rest,
});

/** Reads what `reportOf` writes. */
export const readScriptedReport: ReadBytes = async function* (bytes, { locator }) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const document = { text: null, title: locator, publisher: 'Reporter', publishedAt: '2021-04-01' };
  yield { type: 'document', document, issues: [] };
  const lines = Buffer.concat(chunks).toString('utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === 'bad') {
      yield { type: 'issue', issue: { code: 'LINE_WITHOUT_TEXT', message: `Line ${index + 1} cannot be read.` } };
      continue;
    }
    const gift = JSON.parse(line) as ScriptedGift;
    const identifier = gift.identifier === undefined ? {} : { identifier: gift.identifier };
    const record = { key: `line ${index + 1}`, events: [toEvent(gift, index + 1)], ...identifier };
    yield { type: 'record', record, issues: [] };
  }
};

export const reportOf = (gifts: readonly (ScriptedGift | 'bad')[]): string =>
  gifts.map((gift) => (gift === 'bad' ? gift : JSON.stringify(gift))).join('\n');
