/**
 * Measures the reader: documents of 3 kB a second on one core, the cost of a text ten times as long, the first document after
 * a start, and the memory. `npx tsx bench/reading/run.ts`. The text is our own; figures are CPU time, so that a busy machine tells the same.
 */
import { loadPacks } from '../../etl/languages.js';
import { createReader } from '../../etl/transform/read-text.js';
import { organizations } from '../../schema/registry/organizations.js';
import { places } from '../../schema/registry/places.js';

const PARAGRAPHS = {
  id: [
    'Yayasan Sinar Kasih menyerahkan 2.500 paket sembako dan 300 selimut kepada warga terdampak banjir di Kabupaten Garut, Rabu (26/8). ',
    'Ketua Yayasan Sinar Kasih, Rina Dewi, mengatakan bantuan senilai Rp 1,2 miliar itu dihimpun dari para donatur di Jakarta. ',
    '“Hari ini kami serahkan 20 tenda kepada Dinas Sosial,” kata Rina dalam jumpa pers kemarin. ',
    'Selain itu, BPBD Garut mengirimkan lima ton beras dan 40 dus mi instan ke posko pengungsian melalui relawan Tagana. ',
    'Warga berharap jalan desa segera diperbaiki karena hujan masih turun setiap malam dan sungai belum surut. ',
  ],
  en: [
    'The Lakeside Foundation handed over 2,500 hygiene kits and 300 blankets to the Ministry of Health of Kenya on 26 August 2020. ',
    'Its director, Ann Miller, said the shipment worth US$1.2 million was paid for by donors in Geneva. ',
    '“Today we delivered 20 tents to displaced families,” said Ann Miller of the Lakeside Foundation. ',
    'The Red Cross also distributed five tons of rice to people affected by the floods through local volunteers. ',
    'Residents hope that the road will be repaired soon, because rain has been falling every night. ',
  ],
} as const;
const DOCUMENT_CHARACTERS = 3000;
const ROUNDS = 300;

function textOf(language: keyof typeof PARAGRAPHS, characters: number): string {
  let text = '';
  for (let i = 0; text.length < characters; i += 1) text += PARAGRAPHS[language][i % PARAGRAPHS[language].length];
  return text.slice(0, characters);
}

/** CPU milliseconds that a task takes. */
function cpuMs(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const started = performance.now();
const reader = createReader({ packs: await loadPacks(), organizations, places });
reader.read({ text: textOf('id', 200), published: '2020-08-27' });
console.log(`first document ${(performance.now() - started).toFixed(0)} ms after the start of loading`);

for (const language of ['id', 'en'] as const) {
  const text = textOf(language, DOCUMENT_CHARACTERS);
  const long = textOf(language, DOCUMENT_CHARACTERS * 10);
  const read = (one: string): void => void reader.read({ text: one, language, published: '2020-08-27' });
  for (let i = 0; i < ROUNDS; i += 1) read(text);
  const short = cpuMs(() => {
    for (let i = 0; i < ROUNDS; i += 1) read(text);
  });
  const tenfold = cpuMs(() => {
    for (let i = 0; i < ROUNDS / 10; i += 1) read(long);
  });
  const perDocument = short / ROUNDS;
  const factor = tenfold / (ROUNDS / 10) / perDocument;
  console.log(
    `${language}: ${(1000 / perDocument).toFixed(0)} documents/s a core, ${perDocument.toFixed(2)} ms each; ten times the text costs ${factor.toFixed(1)} times`,
  );
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
