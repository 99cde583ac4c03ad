/** News that is mostly about something else, in our own words: what only looks like aid is not published, and aid told in passing is. */
import { describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '../../../schema/records/extracted.js';
import { reader } from './open-reader.js';

function published(text: string): readonly ExtractedEvent[] {
  return reader.read({ text, language: 'id', published: '2025-06-18' }).events.filter(({ band }) => band === 'PUBLISH');
}

const names = (list: readonly { text: string }[] = []): string => list.map(({ text }) => text).join('+');

describe('no aid', () => {
  test.each([
    ['information', 'Polres Garut menerima informasi dari warga tentang korban yang hilang di sungai.'],
    ['first aid after a crash', 'Bus itu terguling di jalan tol. Semua korban mendapat pertolongan pertama di tempat.'],
    ['service of a company', 'Hotel Melati memberikan pelayanan terbaik bagi keluarga di Bogor.'],
    ['an engine of the fire brigade', 'Empat unit mobil kebakaran tiba di lokasi dan memadamkan api bagi warga.'],
    ['a duty handed over', 'Pemerintah menyerahkan tanggung jawab bantuan kepada Yayasan Sinar Kasih.'],
    [
      'gratitude',
      'Ungkapan rasa syukur diberikan dari Gereja Melati kepada Polres Garut atas dukungan bagi rumah ibadah.',
    ],
    ['something hard to get', 'Saat kebakaran terjadi, warga korban kesulitan mendapatkan air bersih.'],
    ['two places', 'Bantuan obat berangkat dari Jertih, dibawa bus dari Jertih ke Malim.'],
    [
      'whose house it is',
      'Rasa syukur disampaikan Gereja Melati kepada Polres Garut atas bantuan dalam pembangunan rumah ibadah mereka.',
    ],
    ['a pact', 'Jepang akan memberi bantuan 40 tenda kepada korban gempa jika salah satu dari mereka diserang.'],
    ['who may get it', 'Dana bantuan negara hanya diberikan kepada warga miskin.'],
    [
      'a condition far away',
      'Jika pengadaan dilakukan langsung dari desa, maka negara dinilai ikut memangkas tengkulak, menghidupkan pasar, dan memberi bantuan 20 ekor sapi kepada peternak.',
    ],
    [
      'people who bring somebody',
      'Selain dua pria yang mengantarkan korban banjir, polisi memeriksa pihak Hotel Melati.',
    ],
    [
      'service to pilgrims',
      'Petugas haji memberikan layanan kepada jamaah haji yang membutuhkan bantuan di Masjid Nabawi.',
    ],
    ['something made ready', 'KBRI Amman menyiapkan pemulangan 40 WNI korban perang apabila diperlukan.'],
    ['a question', 'Kapan bantuan 40 tenda dari PMI Garut diserahkan kepada korban banjir?'],
    ['a condition', 'Jika sapi dibeli di desa, maka negara memberi bantuan 20 ekor sapi kepada peternak.'],
  ])('%s', (_what, text) => {
    expect(published(text)).toEqual([]);
  });
});

describe('the paper itself gives nothing', () => {
  test.each([
    'Warta6.com, Jakarta Yayasan Sinar Kasih menyalurkan 40 tenda kepada korban banjir.',
    'KABAR.CO,Depok- Yayasan Sinar Kasih menyalurkan 40 tenda kepada korban banjir.',
    'KABAR.co.id | SURABAYA - Yayasan Sinar Kasih menyalurkan 40 tenda kepada korban banjir.',
    'Laporan Wartawan Warta6.com, Budi WARTA6.COM, JAKARTA - Yayasan Sinar Kasih menyalurkan 40 tenda kepada korban banjir.',
  ])('%s', (text) => {
    expect(names(published(text)[0]?.donors)).toBe('Yayasan Sinar Kasih');
  });
});

test('people who give do not get', () => {
  const [event] = reader.read({
    text: 'Pemerintah menghargai masyarakat yang menyalurkan bantuan 40 tenda kepada korban banjir.',
    language: 'id',
  }).events;
  expect(names(event?.beneficiaries)).toBe('korban banjir');
});

describe('aid told in passing', () => {
  test.each([
    ['a subsidy', 'Pemerintah Kota Melati menganggarkan Rp 7 miliar untuk program subsidi iuran bagi siswa.'],
    ['money let go', 'Kementerian Sosial mencairkan bantuan sosial kepada 400 keluarga di Garut.'],
    ['a programme begun', 'Kementerian Sosial meluncurkan program bansos beras bagi warga miskin di Garut.'],
    ['a thing brought', 'Pertamina menghadirkan bantuan sumur bor bagi 1.280 keluarga di Sragen.'],
  ])('%s', (_what, text) => {
    expect(published(text)).toHaveLength(1);
  });
});

test('a noun for a body stands for the one whose name holds it', () => {
  const text =
    'Israel berunding dengan Yayasan Sinar Gaza. Yayasan tersebut menyatakan mereka telah membagikan 40 tenda kepada pengungsi.';
  expect(names(published(text)[0]?.donors)).toBe('Yayasan Sinar Gaza');
});

test('nor are they what is given', () => {
  const text = 'PMI Garut berterima kasih kepada dua pria yang mengantarkan bantuan 40 tenda kepada korban banjir.';
  const [event] = reader.read({ text, language: 'id' }).events;
  expect(names(event?.items)).toBe('40 tenda');
});

test('a ship that was stopped has brought nothing', () => {
  const text = 'Tentara menghentikan kapal bantuan yang dibawa oleh Palang Merah Indonesia menuju Gaza.';
  expect(reader.read({ text, language: 'id' }).events.map(({ modality }) => modality)).toEqual(['NEGATED']);
});

test('a sentence that says all needs less of its text', () => {
  const filler = 'Angin bertiup pelan di tepi danau pada sore hari. '.repeat(30);
  const said = 'PMI Garut akan memberikan bantuan sosial kepada keluarga Mujiran.';
  expect(published(filler + said)).toHaveLength(1);
  expect(published(`${filler}Warga akan memberikan bantuan sosial kepada keluarga Mujiran.`)).toEqual([]);
});

test('who makes sure of a thing does not get it', () => {
  const text = 'Pemerintah memastikan, bahwa bantuan 40 tenda akan disalurkan kepada korban banjir.';
  const [event] = reader.read({ text, language: 'id' }).events;
  expect([names(event?.recipients), names(event?.beneficiaries)]).toEqual(['', 'korban banjir']);
});
