/**
 * Measures the reader as it is shipped: documents of 3 kB a second on one core, the cost of ten times the text, the memory with a
 * registry of 100,000 names, and the time from the start of the command to its first document. `npm run bench:reading`.
 * Figures are CPU time. The machine may be busy with other things, so that each is taken in rounds: the best round is what the
 * reader needs, the middle one what it got.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextReader } from '../../etl/transform/read-text.js';
import type { OrganizationRecord } from '../../schema/records/organization.js';
import { goldTexts } from '../../test/evaluation/gold-set.js';
import { DENSE, type Language } from './texts.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The compiled product: what runs sources as they are slows them down. */
const built = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T;

const { loadPacks } = await built<typeof import('../../etl/languages.js')>('etl/languages.js');
const { createReader } = await built<typeof import('../../etl/transform/read-text.js')>('etl/transform/read-text.js');
const { organizations } = await built<typeof import('../../schema/registry/organizations.js')>(
  'schema/registry/organizations.js',
);
const { places } = await built<typeof import('../../schema/registry/places.js')>('schema/registry/places.js');

const DOCUMENT_CHARACTERS = 3000;
const ROUNDS = 15;
/** Until then Node still compiles the reader, on threads of the same process, whose CPU time would be counted as reading. */
const WARM_UP_ROUNDS = 10;
const DOCUMENTS = 40;
const LANGUAGES: readonly Language[] = ['id', 'en'];

function repeat(sentences: readonly string[], characters: number): string {
  let text = '';
  for (let i = 0; text.length < characters; i += 1) text += sentences[i % sentences.length];
  return text.slice(0, characters);
}

/** Texts of our gold set, one behind the other, cut into documents: most sentences tell no act. */
function mixedDocuments(language: Language): string[] {
  const texts = goldTexts().filter(({ id }) => id.startsWith(language));
  const all = texts.map(({ text }) => text).join('\n\n');
  return Array.from({ length: Math.floor(all.length / DOCUMENT_CHARACTERS) }, (_, i) =>
    all.slice(i * DOCUMENT_CHARACTERS, (i + 1) * DOCUMENT_CHARACTERS),
  );
}

/** CPU milliseconds that a task takes. */
function cpuMs(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds a document, round by round. */
function measure(reader: TextReader, language: Language, documents: readonly string[]): number[] {
  const read = (): void => {
    for (let i = 0; i < DOCUMENTS; i += 1)
      reader.read({ text: documents[i % documents.length] ?? '', language, published: '2020-08-27' });
  };
  for (let i = 0; i < WARM_UP_ROUNDS; i += 1) read();
  return Array.from({ length: ROUNDS }, () => cpuMs(read) / DOCUMENTS);
}

const perSecond = (ms: number): string => (1000 / ms).toFixed(0);

function reportSpeed(reader: TextReader): void {
  for (const language of LANGUAGES) {
    const dense = measure(reader, language, [repeat(DENSE[language], DOCUMENT_CHARACTERS)]);
    const long = measure(reader, language, [repeat(DENSE[language], DOCUMENT_CHARACTERS * 10)]);
    const mixed = measure(reader, language, mixedDocuments(language));
    for (const [name, times] of [
      ['an act in four of five sentences', dense],
      ['our gold texts', mixed],
    ] as const)
      console.log(
        `${language}, ${name}: ${perSecond(Math.min(...times))} documents/s a core at best, ${perSecond(middle(times))} in the middle`,
      );
    console.log(`${language}: ten times the text costs ${(Math.min(...long) / Math.min(...dense)).toFixed(1)} times`);
  }
}

const MANY = 100_000;

/** Bodies with made-up names of three words, so that the registry has as many names as asked. */
function manyOrganizations(): OrganizationRecord[] {
  const word = (n: number): string => `Nama${(n * 7919) % 9973}`;
  return Array.from({ length: MANY }, (_, i) => ({
    id: `org_${i}`,
    name: `Yayasan ${word(i)} ${word(i + 31)} ${i}`,
    type: 'NATIONAL_NGO' as const,
    names: [],
    identifiers: [],
  }));
}

/** Wall milliseconds of the command, at best and in the middle. */
function reportStart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'aidgraph-bench-'));
  const file = join(folder, 'one.txt');
  writeFileSync(file, DENSE.id.join(''));
  const time = (args: readonly string[]): number => {
    const started = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - started;
  };
  const runs = (args: readonly string[]): string => {
    const times = Array.from({ length: ROUNDS }, () => time(args));
    return `${Math.min(...times).toFixed(0)} ms at best, ${middle(times).toFixed(0)} in the middle`;
  };
  const extract = runs([join(ROOT, 'bin/aidgraph.js'), 'extract', file]);
  console.log(
    `from the start of the command to its end with one document: ${extract} (node alone: ${runs(['-e', '0'])})`,
  );
  rmSync(folder, { recursive: true });
}

const packs = await loadPacks();
reportSpeed(createReader({ packs, organizations, places }));
const large = createReader({ packs, organizations: [...organizations, ...manyOrganizations()], places });
large.read({ text: repeat(DENSE.id, DOCUMENT_CHARACTERS), language: 'id' });
console.log(`peak memory with ${MANY} more organizations: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
reportStart();
