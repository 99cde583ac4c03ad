/** Texts of our own, of more than one sentence, for each rule that needs more than one, and for when and how much. */
import { describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '../../../schema/records/extracted.js';
import { reader } from './open-reader.js';

function read(language: string, text: string, published?: string): readonly ExtractedEvent[] {
  return reader.read({ text, language, ...(published !== undefined && { published }) }).events;
}

const names = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);

describe('when', () => {
  test.each([
    ['en', 'On 8 and 13 December 2017, Norway gave 20 tents to the Red Cross.', '2017-12-08'],
    ['en', 'Between March 17 and June 30, 2017, Norway gave 20 tents to the Red Cross.', '2017-03-17'],
    ['en', 'Norway gave 20 tents on 4 May to the Red Cross. The last ship left on 2 June 2019.', '2019-05-04'],
    ['en', 'Norway gave 20 tents to families hit by a flood in May 2019.', undefined],
    ['id', 'PMI membagikan 20 tenda kepada warga pada Minggu (7/6/2020) hingga Selasa (9/6/2020).', '2020-06-07'],
    [
      'id',
      'Pada Ramadan 1439 H. Ratusan orang datang. PMI membagikan 20 tenda kepada warga, Senin (8/6/2020).',
      '2020-06-08',
    ],
    ['id', 'Penyerahan 20 tenda kepada warga akan dilakukan PMI pada Senin (8/6/2020).', '2020-06-08'],
    ['es', 'Según la Ley 1448 de 2011, la Cruz Roja entregó 20 carpas a las familias.', undefined],
  ])('%s %s', (language, text, expected) => {
    expect(read(language, text)[0]?.date?.value).toBe(expected);
  });
});

test('words in a quotation were spoken on the day that an earlier sentence tells', () => {
  const text =
    'Hal itu dikatakan Budi dalam rapat, Sabtu (6/6/2020). “Hari ini PMI menyerahkan 20 tenda kepada warga,” katanya.';
  expect(read('id', text, '2020-06-08')[0]?.date?.value).toBe('2020-06-06');
});

describe('how much', () => {
  test('a sum told afterwards is the value of the aid before', () => {
    const [event] = read(
      'id',
      'PMI menyalurkan 20 tenda kepada warga. Total donasi yang disalurkan mencapai Rp 21 juta.',
    );
    expect(event?.money).toEqual([expect.objectContaining({ amount: 21_000_000, currency: 'IDR' })]);
  });

  test.each([
    ['en', 'Canada donated $5 million to the Red Cross.', 'CAD'],
    ['en', 'The United States donated $5 million to the Red Cross.', 'USD'],
    ['es', 'La Alcaldía de Bogotá entregó $52.000.000 a las familias de Medellín, en Colombia.', 'COP'],
  ])('the dollar of %s “%s”', (language, text, currency) => {
    expect(names(read(language, text)[0]?.money ?? []).length).toBe(1);
    expect(read(language, text)[0]?.money[0]?.currency).toBe(currency);
  });

  test('a number said twice is one', () => {
    const [event] = read('en', 'Norway gave food to two hundred (200) displaced children.');
    expect(event?.beneficiaries).toEqual([expect.objectContaining({ count: 200 })]);
  });
});

describe('whether it happened', () => {
  test.each([
    ['id', 'PMI menyiapkan 20 tenda untuk disalurkan kepada pengungsi di Garut.', 'PLANNED'],
    ['id', 'PMI mengirim 20 tenda ke Gaza, tetapi muatan itu disita tentara.', 'NEGATED'],
    ['en', 'The Red Cross distributes 200 meals to refugees every day.', 'ONGOING'],
    ['en', 'The Red Cross distributed 200 meals to refugees on Monday.', 'DONE'],
    ['es', 'La Cruz Roja informó que la asistencia técnica será brindada a las familias por el municipio.', 'PLANNED'],
  ])('%s %s', (language, text, modality) => {
    expect(read(language, text).map((event) => event.modality)).toContain(modality);
  });

  test('a multi-year contribution is firm', () => {
    const [event] = read(
      'en',
      'WFP welcomed a multi-year contribution of €3 million from Norway for refugees in Mali.',
    );
    expect(event).toMatchObject({ kind: 'COMMITMENT', modality: 'DONE' });
  });
});

describe('whose it was', () => {
  test.each([
    [
      'en',
      'The Red Cross distributed 200 kits thanks to a contribution from Japan to refugees.',
      ['Japan'],
      ['Red Cross'],
    ],
    ['en', 'WFP provided food to refugees with funding from Japan.', ['Japan'], ['WFP']],
    [
      'id',
      'Rumah Zakat menyalurkan beras yang terkumpul dari karyawan Pertamina.',
      ['karyawan Pertamina'],
      ['Rumah Zakat'],
    ],
    [
      'en',
      'Ambassador Ann Miller, Permanent Representative of Canada to the United Nations, announced $5 million in aid for flood victims.',
      ['Canada'],
      [],
    ],
    ['en', 'In response to TB and malaria, Kenya has committed $5 million to help patients.', ['Kenya'], []],
    ['en', 'Germany was the Agency’s largest donor, having contributed €7 million to UNRWA.', ['Germany'], []],
  ])('%s %s', (language, text, donors, implementers) => {
    const [event] = read(language, text);
    expect([names(event?.donors ?? []), names(event?.implementers ?? [])]).toEqual([donors, implementers]);
  });

  test('two bodies that “and” joins are two where the text names the second alone', () => {
    const [event] = read(
      'id',
      'Artha Peduli berterima kasih. Warga memuji Bank Artha Nusa dan Artha Peduli yang telah menyalurkan 20 sapi kepada warga.',
    );
    expect(names(event?.donors ?? []).toSorted()).toEqual(['Artha Peduli', 'Bank Artha Nusa']);
  });

  test('a lost space is found', () => {
    const [event] = read(
      'id',
      'Yayasan Sinar Kasih membagikan 20 tenda kepada warga KabupatenSorong di KabupatenSorong.',
    );
    expect(names(event?.places ?? [])).toEqual(['KabupatenSorong']);
  });

  test.each([
    ['en', 'WFP is the world’s largest humanitarian agency, delivering food to refugees.', []],
    [
      'en',
      'The Harbour Trust partnered with Ectel, the Embassy of Norway, and the Lakeside Fund to give toys to 200 children.',
      ['Harbour Trust', 'Ectel', 'Embassy of Norway', 'Lakeside Fund'],
    ],
    ['en', 'Aid for 68 Migrants from Hargeisa — The Red Cross gave food to migrants.', ['Red Cross']],
    ['id', 'Kepala Otorita IKN hadir. OIKN akan memberikan 20 tenda kepada warga.', ['Otorita IKN']],
    ['en', 'Norway gave food to refugees from Syria.', ['Norway']],
    ['id', 'Warga menyambut Rina Dewi. Anggota DPRD Kota Ambon itu menyerahkan 20 sapi kepada masjid.', ['Rina Dewi']],
    ['id', 'Istri Bupati Garut membagikan 20 tenda kepada warga.', []],
    [
      'id',
      '22 hewan kurban terkumpul dari berbagai mitra, yakni PT Sinar Nusa, Galeri Kita, dan PT Maju Jaya.',
      ['PT Sinar Nusa', 'Galeri Kita', 'PT Maju Jaya'],
    ],
    ['en', 'UNHCR welcomed Britain’s support of £3 million for refugees.', ['Britain']],
  ])('givers of “%s %s”', (language, text, donors) => {
    expect(read(language, text).flatMap((event) => names(event.donors))).toEqual(donors);
  });

  test('what a gift named before holds', () => {
    const events = read(
      'id',
      'PMI menyalurkan bantuan ke SDN 01 Garut. Acara itu ramai. Cuaca cerah. Adapun bantuan yang diberikan berupa 20 tenda dan 30 selimut.',
    );
    expect(events.map(({ items }) => names(items))).toEqual([['20 tenda', '30 selimut']]);
  });

  test('a body without a name is told by its place', () => {
    expect(names(read('en', 'The Red Cross donated 20 beds to prisons in Juba.')[0]?.recipients ?? [])).toEqual([
      'prisons in Juba',
    ]);
  });
});
