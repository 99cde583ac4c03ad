/** What a ship, a truck or a convoy that was stopped had on board was never brought, and it was of who sent it. Sentences of our own. */
import { describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '../../../schema/records/extracted.js';
import { reader } from './open-reader.js';

const names = (list: readonly { text: string }[]): string => list.map(({ text }) => text).join('+');

/** Modality, givers, things, places and the day of every event, in the order of the text. */
function lines(language: string, text: string): string[] {
  const told = ({ modality, donors, items, places, date }: ExtractedEvent): string =>
    [modality, names(donors), names(items), names(places), date?.value ?? ''].join(' | ');
  return reader.read({ text, language, published: '2021-05-12' }).events.map(told);
}

describe('what a stopped carrier had on board', () => {
  test.each([
    [
      'is of who runs the ship, also where the ship itself is said to bring it',
      'id',
      'Kapal Bintang Pagi membawa 3 ton beras dan susu formula untuk warga Gaza. Kapal yang dioperasikan oleh Yayasan Bahari Terbuka itu diambil alih tentara pada Senin (10/5/2021).',
      ['NEGATED | Yayasan Bahari Terbuka | 3 ton beras+susu formula | Gaza | 2021-05-10'],
    ],
    [
      'is not of who speaks of it',
      'id',
      'Yayasan Bahari Terbuka, yang mengorganisasi pelayaran itu, menunggu kabar. "Saya menyesalkan pencegatan kapal Bintang Pagi saat mengirimkan bantuan kemanusiaan ke Gaza," kata Menteri Luar Negeri Retno Marsudi.',
      ['NEGATED | Yayasan Bahari Terbuka | bantuan kemanusiaan | Gaza | '],
    ],
    [
      'is of its crew where nobody is said to have sent it',
      'id',
      'Tentara menahan 9 aktivis yang berada di kapal Bintang Pagi. Mereka membawa bantuan kemanusiaan untuk Gaza.',
      ['NEGATED | 9 aktivis | bantuan kemanusiaan | Gaza | '],
    ],
    [
      'is what its plan comes to as well',
      'id',
      'Kapal pesiar berbendera Malta Bintang Pagi, yang dikelola oleh lembaga kemanusiaan Yayasan Bahari Terbuka, bertujuan mengirimkan 3 ton beras ke Gaza. Kapal itu dicegat tentara.',
      ['NEGATED | Yayasan Bahari Terbuka | 3 ton beras | Gaza | '],
    ],
    [
      'goes where it was bound for',
      'id',
      'Kapal Bintang Pagi menuju Gaza ketika diambil alih tentara. Kapal itu diberangkatkan oleh Yayasan Bahari Terbuka. Kapal Bintang Pagi membawa beras dan selimut.',
      ['NEGATED | Yayasan Bahari Terbuka | beras+selimut | Gaza | '],
    ],
    [
      'in English',
      'en',
      'Soldiers boarded the boat Morning Star on Monday. The boat Morning Star, chartered by the Open Sea Foundation, was bringing 3 tons of rice to Gaza.',
      ['NEGATED | Open Sea Foundation | 3 tons of rice | Gaza | 2021-05-10'],
    ],
  ])('%s', (_rule, language, text, expected) => {
    expect(lines(language, text)).toEqual(expected);
  });

  test.each([
    [
      'a ship that nobody stops',
      'Kapal Bintang Pagi berlabuh di Ende. Yayasan Bahari Terbuka menyerahkan 3 ton beras kepada warga Ende.',
      'DONE',
    ],
    [
      'a ship that is not stopped',
      'Kapal Bintang Pagi tidak dicegat. Kapal Bintang Pagi membawa 3 ton beras untuk warga Ende.',
      'DONE',
    ],
    [
      'another giver in a text on a stopped ship',
      'Kapal Bintang Pagi dicegat tentara. Yayasan Tangan Terbuka menyerahkan 3 ton beras kepada warga Ende.',
      'DONE',
    ],
  ])('%s leaves the act done', (_rule, text, modality) => {
    expect(lines('id', text).map((line) => line.split(' ')[0])).toEqual([modality]);
  });
});
