/** Writes an IATI 2.03 file of our own making, the same every time: `npx tsx bench/iati/generate.ts <MB> <file>`. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const TRANSACTIONS = 24;
const TYPES = [1, 2, 3, 4, 11, 12];
const COUNTRIES = ['ID', 'TL', 'KE', 'NP', 'HT', 'YE', 'CO', 'BD'];
const THINGS = [
  'Seeds & tools',
  'Cash for shelter',
  'Clean water',
  'Hygiene kits',
  'School meals',
  'Primary health care',
];

const day = (n: number): string =>
  `20${10 + (n % 14)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
const thing = (n: number): string => THINGS[n % THINGS.length]!.replace('&', '&amp;');

function transaction(n: number): string {
  return `    <transaction ref="T${n}">
      <transaction-type code="${TYPES[n % TYPES.length]}"/>
      <transaction-date iso-date="${day(n)}"/>
      <value currency="${n % 3 === 0 ? 'EUR' : 'USD'}" value-date="${day(n)}">${(n * 7919) % 1_000_003}.${10 + (n % 90)}</value>
      <description>
        <narrative>Instalment ${n} for ${thing(n)} in the second district</narrative>
      </description>
      <provider-org ref="XM-DAC-${40_000 + (n % 900)}" type="40">
        <narrative>Example agency ${n % 900}</narrative>
      </provider-org>
      <receiver-org ref="ID-KHH-${n % 5000}" type="22">
        <narrative>Example society ${n % 5000}</narrative>
      </receiver-org>
    </transaction>
`;
}

/** About 16 kB. */
export function activity(n: number): string {
  const transactions = Array.from({ length: TRANSACTIONS }, (_, i) => transaction(n * TRANSACTIONS + i)).join('');
  return `  <iati-activity default-currency="USD" xml:lang="en" humanitarian="1" last-updated-datetime="${day(n)}">
    <iati-identifier>XX-EXAMPLE-${n}</iati-identifier>
    <reporting-org ref="XX-EXAMPLE" type="40"><narrative>Example Fund</narrative></reporting-org>
    <title><narrative>${thing(n)}, phase ${n % 9}</narrative><narrative xml:lang="fr">Phase ${n % 9}</narrative></title>
    <description type="1"><narrative>${`This project brings ${thing(n)} to villages along the river. `.repeat(12)}</narrative></description>
    <participating-org role="1" ref="XX-EXAMPLE" type="40"><narrative>Example Fund</narrative></participating-org>
    <participating-org role="4" ref="ID-KHH-${n % 5000}" type="22"><narrative>Example society ${n % 5000}</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="${day(n)}"/>
    <recipient-country code="${COUNTRIES[n % COUNTRIES.length]}" percentage="100"/>
    <sector vocabulary="1" code="72010" percentage="100"/>
    <budget><period-start iso-date="${day(n)}"/><period-end iso-date="${day(n + 300)}"/><value value-date="${day(n)}">90000</value></budget>
${transactions}    <result type="1"><title><narrative>Families reached</narrative></title><indicator measure="1"><title><narrative>Families</narrative></title>${'<period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><target value="100"/><actual value="97"/></period>'.repeat(4)}</indicator></result>
  </iati-activity>
`;
}

/** @returns the number of activities */
export function generate(file: string, megabytes: number): number {
  const out = openSync(file, 'w');
  let size = writeSync(
    out,
    '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="2024-01-02">\n',
  );
  let n = 0;
  for (; size < megabytes * 1e6; n += 1) size += writeSync(out, activity(n));
  writeSync(out, '</iati-activities>\n');
  closeSync(out);
  return n;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , megabytes = '200', file = 'activities.xml'] = process.argv;
  process.stdout.write(`${generate(file, Number(megabytes))} activities in ${file}\n`);
}
