/** One sentence of our own for each rule of reading, and what it must give. */
import { describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '../../../schema/records/extracted.js';
import { mentionsOf, readMentions, reader } from './open-reader.js';

const names = (list: readonly { text: string }[]): string => list.map(({ text }) => text).join('+');

function read(language: string, text: string): readonly ExtractedEvent[] {
  return reader.read({ text, language, published: '2020-08-27' }).events;
}

/** Kind, modality and the fillers that are there, in a line. */
function line(event: ExtractedEvent | undefined): string {
  if (event === undefined) return '';
  const { kind, modality, donors, implementers, recipients, beneficiaries, items, money } = event;
  const fillers = { by: donors, via: implementers, to: recipients, for: beneficiaries, of: items, sum: money };
  const told = Object.entries(fillers).filter(([, list]) => list.length > 0);
  return [kind, modality, ...told.map(([role, list]) => `${role} ${names(list)}`)].join(' | ');
}

describe('who gives', () => {
  test.each([
    [
      'a name that goes on behind its bracket',
      'id',
      'Lembaga Zakat Umat (LZU) Jember menyerahkan 20 tenda kepada Dinas Sosial.',
      'DELIVERY | DONE | by Lembaga Zakat Umat (LZU) Jember | to Dinas Sosial | of 20 tenda',
    ],
    [
      'a numbered branch',
      'id',
      'PT Pegadaian Kanwil IX Bandung menyalurkan 20 sapi kepada warga.',
      'DISTRIBUTION | DONE | by PT Pegadaian Kanwil IX Bandung | for warga | of 20 sapi',
    ],
    [
      'people who give',
      'id',
      'Dinas Sosial Garut menerima 40 selimut dari para pekerja Pertamina.',
      'DELIVERY | DONE | by para pekerja Pertamina | to Dinas Sosial Garut | of 40 selimut',
    ],
    [
      'not the one who speaks of a thing that is given',
      'id',
      'Ketua Yayasan Sinar Kasih mengatakan 40 tenda itu akan disalurkan kepada korban banjir.',
      'DISTRIBUTION | PLANNED | for korban banjir | of 40 tenda',
    ],
    [
      'a subject without a name',
      'en',
      'A Tunisian fishing cooperative has donated 20 tents to orphans.',
      'DISTRIBUTION | DONE | by Tunisian fishing cooperative | for orphans | of 20 tents',
    ],
    [
      'a body of another body',
      'en',
      'The Staff Association of the UN Mission donated 20 tents to orphans.',
      'DISTRIBUTION | DONE | by Staff Association of the UN Mission | for orphans | of 20 tents',
    ],
    [
      'not the one who welcomes a contribution',
      'en',
      'WFP welcomed a contribution of $2 million from Japan for refugees.',
      'DELIVERY | DONE | by Japan | to WFP | for refugees | sum $2 million',
    ],
  ])('%s', (_rule, language, text, expected) => {
    expect(line(read(language, text)[0])).toBe(expected);
  });

  test('nothing said of a noun behind its copula', () => {
    const [event] = read('id', 'Penyaluran 40 tenda kepada korban banjir merupakan komitmen dari Koperasi Maju.');
    expect(names(event?.donors ?? [])).toBe('');
  });

  test('the official name stands for a body before an odd one', () => {
    const text =
      'Organisasi Internasional Indonesia untuk Migrasi (IOM) menyerahkan 20 tenda kepada Dinas Sosial. Kemudian International Organization for Migration menyerahkan 40 selimut kepada Dinas Sosial.';
    expect(names(read('id', text)[0]?.donors ?? [])).toBe('International Organization for Migration');
  });
});

describe('what is given', () => {
  test.each([
    [
      'id',
      'Koperasi Maju menyalurkan 40 tenda dan 90 selimut yang dibeli anggota kepada korban banjir.',
      '40 tenda+90 selimut',
    ],
    [
      'en',
      'The Lakeside Foundation awarded 310 secondary school bursaries to orphans.',
      '310 secondary school bursaries',
    ],
    ['en', 'The Lakeside Foundation gave 90 tents to refugees who flee the food crisis.', '90 tents'],
    ['id', 'Koperasi Maju memberikan 90 paket sembako kepada warga dan memeriksa gula darah.', '90 paket sembako'],
  ])('%s: %s', (language, text, expected) => {
    expect(names(read(language, text)[0]?.items ?? [])).toBe(expected);
  });

  test.each([
    ['₦180 million', 'NGN'],
    ['MWK 6.6 million', 'MWK'],
  ])('%s', (sum, currency) => {
    const [money] = mentionsOf(readMentions('en', `Norway gave ${sum} in aid.`), 'money');
    expect(money).toMatchObject({ text: sum, currency });
  });
});

describe('for whom', () => {
  test.each([
    ['en', 'Japan gave 20 tents to over 500 vulnerable Malawians.', 'over 500 vulnerable Malawians'],
    ['id', 'Koperasi Maju membagikan 90 masker kepada pengemudi ojek online (ojol).', 'pengemudi ojek online (ojol)'],
    ['en', 'Japan donated 30 beds to the ward of a children’s hospital in Goma.', 'hospital'],
    [
      'id',
      'Koperasi Maju membagikan 250 paket sembako kepada 250 tukang becak. Bantuan itu diterima langsung oleh warga.',
      '250 tukang becak',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(names(read(language, text)[0]?.beneficiaries ?? [])).toBe(expected);
  });
});

describe('when, and how surely', () => {
  test.each([
    ['en', 'In October and November 2017, Japan gave 20 tents to refugees.', '2017-10'],
    ['id', 'Koperasi Maju menyalurkan 20 sapi kepada warga pada perayaan Iduladha 2019.', '2019'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)[0]?.date?.value).toBe(expected);
  });

  test.each([
    ['en', 'Japan will give 20 tents to refugees in Goma.', 'PLEDGE', 'PLANNED'],
    ['en', 'Oxfam is trying to deliver 20 tents to refugees in Goma.', 'DISTRIBUTION', 'PLANNED'],
    ['en', 'The Lakeside Fund agreed to allocate $4 million in aid for refugees.', 'COMMITMENT', 'DONE'],
    ['id', 'Pemerintah Jepang akan memberikan 20 tenda kepada pengungsi.', 'PLEDGE', 'PLANNED'],
  ])('%s: %s', (language, text, kind, modality) => {
    expect(read(language, text)[0]).toMatchObject({ kind, modality });
  });
});

describe('one act over several sentences', () => {
  test.each([
    [
      'what each one got',
      'id',
      'Pemerintah Desa Sukamaju membagikan bantuan tunai kepada 74 keluarga. Masing-masing keluarga menerima Rp 900.000.',
      'DISTRIBUTION | DONE | by Pemerintah Desa Sukamaju | for 74 keluarga | of bantuan tunai | sum Rp 900.000',
    ],
    [
      'things that are told without a giver',
      'id',
      'Polres Bantul membagikan paket sembako kepada warga kurang mampu. Acara ditutup dengan pembagian 250 paket sembako.',
      'DISTRIBUTION | DONE | by Polres Bantul | for warga kurang mampu | of 250 paket sembako',
    ],
    [
      'aid that acts',
      'en',
      'Germany contributed $4 million to WFP. These funds have enabled WFP to provide rice to refugees.',
      'DELIVERY | DONE | by Germany | to WFP | for refugees | of rice | sum $4 million',
    ],
    [
      'a headline and its story',
      'en',
      'Norway helps victims\n\nNorway sent 40 tents to victims in Goma. The road is closed.',
      'DISTRIBUTION | DONE | by Norway | for victims | of 40 tents',
    ],
  ])('%s', (_rule, language, text, expected) => {
    const events = read(language, text);
    expect(events).toHaveLength(1);
    expect(line(events[0])).toBe(expected);
  });
});

describe('who works together', () => {
  test.each([
    [
      'a standing partnership goes on',
      'id',
      'UNICEF bermitra dengan Kementerian Sosial bagi korban banjir.',
      'PARTNERSHIP | ONGOING | by UNICEF | to Kementerian Sosial | for korban banjir',
    ],
    [
      'a ministry where the text plays takes what a body from outside brings',
      'id',
      'Kementerian Sosial memuji kemitraan jangka panjang dengan UNICEF bagi pengungsi di Palu.',
      'PARTNERSHIP | ONGOING | by UNICEF | to Kementerian Sosial | for pengungsi',
    ],
    [
      'equals both bring',
      'en',
      'Oxfam and the Green Crescent Foundation signed an agreement for refugees.',
      'PARTNERSHIP | DONE | by Oxfam+Green Crescent Foundation | for refugees',
    ],
    [
      'an official without a body, whom another sentence gives one',
      'id',
      'Direktur Rehabilitasi Harry Hartono memuji kerja sama dengan UNICEF bagi pengungsi di Palu. Harry mewakili Kementerian Sosial.',
      'PARTNERSHIP | ONGOING | by UNICEF | to Kementerian Sosial | for pengungsi',
    ],
  ])('%s', (_rule, language, text, expected) => {
    expect(read(language, text).map(line)).toContain(expected);
  });

  test.each([
    [
      'a partner in what is told is no partnership',
      'id',
      'Baznas bermitra dengan UNICEF menyalurkan 20 tenda bagi korban.',
    ],
    ['governments praise each other', 'en', 'Germany praised its partnership with WFP for refugees in Goma.'],
    ['no aid', 'en', 'The airline praised its partnership with UNICEF on the football season.'],
  ])('%s', (_rule, language, text) => {
    expect(read(language, text).filter(({ kind }) => kind === 'PARTNERSHIP')).toEqual([]);
  });
});

describe('where', () => {
  test.each([
    ['id', 'UNICEF menyerahkan 20 tenda kepada pengungsi yang transit ke Malaysia di Medan.', 'Medan'],
    ['en', 'UNICEF gave 20 tents to migrants in transit through Mexico in Goma.', 'Goma'],
    ['es', 'UNICEF entregó 20 carpas a migrantes en tránsito hacia Panamá en Tumaco.', 'Tumaco'],
    ['fr', 'L’UNICEF a remis 20 tentes aux migrants en transit vers le Burundi à Goma.', 'Goma'],
    ['id', 'UNICEF melakukan kaji cepat di Sigi setelah gempa.', 'Sigi'],
  ])('%s: %s', (language, text, expected) => {
    expect(names(read(language, text)[0]?.places ?? [])).toBe(expected);
  });
});

describe('how a language says it', () => {
  test.each([
    [
      'a verb that names the speaker',
      'es',
      '«Llevamos 12 toneladas de arroz a los damnificados», explica Ana Ruiz, presidenta de la Cooperativa Sol.',
      'DISTRIBUTION | DONE | by Cooperativa Sol | for damnificados | of 12 toneladas de arroz',
    ],
    [
      'the thing before the verb, taken up by a pronoun',
      'es',
      'Una parte de los insumos la donó el Club Rotario de Lima.',
      'DELIVERY | DONE | by Club Rotario de Lima | of insumos',
    ],
    [
      'a body that acts through those it sends',
      'es',
      'Odontólogos de la ONG peruana Manos Abiertas atendieron a 514 niños damnificados.',
      'SERVICE | DONE | by ONG peruana Manos Abiertas | for 514 niños damnificados',
    ],
    [
      'a body told by where it is from',
      'fr',
      'Le ministère sénégalais de la Santé a distribué 900 moustiquaires aux familles sinistrées.',
      'DISTRIBUTION | DONE | by ministère sénégalais de la Santé | for familles sinistrées | of 900 moustiquaires',
    ],
    [
      'what carries the aid is not the aid',
      'id',
      'Baznas mengirimkan 20 tenda bagi pengungsi dengan pesawat kargo.',
      'DISTRIBUTION | DONE | by Baznas | for pengungsi | of 20 tenda',
    ],
    [
      'a time is no agent',
      'en',
      'By dusk 310 families had been given blankets by UNICEF.',
      'DISTRIBUTION | DONE | by UNICEF | for 310 families | of blankets',
    ],
    [
      'a country that has said what it will do',
      'en',
      'Japan has said it will send 40 tents to refugees.',
      'DISTRIBUTION | PLANNED | by Japan | for refugees | of 40 tents',
    ],
    [
      'what is built is for its place',
      'fr',
      'L’UNICEF a financé la construction de six puits dans le district de Manakara après le cyclone.',
      'COMMITMENT | DONE | by UNICEF | of construction+six puits',
    ],
    [
      'participles are no books',
      'fr',
      'Les vivres livrés par l’UNICEF ont été remis aux sinistrés.',
      'DELIVERY | DONE | by UNICEF | of vivres',
    ],
  ])('%s', (_rule, language, text, expected) => {
    expect(read(language, text).map(line)).toContain(expected);
  });

  test('who took the aid told just before is no second act', () => {
    const text =
      'BPBD Sigi mengirimkan 4 ton beras ke Kecamatan Kulawi. Bantuan itu diterima Posko Induk Kulawi pada sore hari.';
    expect(read('id', text)).toHaveLength(1);
  });
});

test.each([
  ['id', 'Yayasan Sinar Kasih tidak hanya menyerahkan 40 tenda kepada Dinas Sosial Garut.'],
  ['en', 'The Open Sea Foundation not only donated 40 tents to refugees.'],
])('what is not the only thing was done (%s)', (language, text) => {
  expect(read(language, text).map(({ modality }) => modality)).toEqual(['DONE']);
});

test('a weekday behind a preposition receives nothing', () => {
  const [event] = read('id', 'PMI mengirimkan 40 tenda ke Sigi pada Senin.');
  expect(names(event!.recipients)).toBe('');
});
