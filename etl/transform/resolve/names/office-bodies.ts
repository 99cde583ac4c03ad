/** Offices that give in the name of a body, and the body: "Kapolres Garut" hands out what "Polres Garut" gives. Facts from the names themselves. */
import { foldName } from './countries.js';

/** Body → the titles before a place that stand for it, folded. */
const BODIES: Readonly<Record<string, string>> = {
  Polda: 'kapolda, wakapolda',
  Polres: 'kapolres, wakapolres',
  Polresta: 'kapolresta, wakapolresta',
  Polsek: 'kapolsek',
  Kodam: 'pangdam',
  Korem: 'danrem',
  Kodim: 'dandim',
  Koramil: 'danramil',
  Pemprov: 'gubernur, wakil gubernur, wagub',
  Pemkab: 'bupati, wakil bupati, wabup',
  Pemkot: 'wali kota, walikota, wakil wali kota, wakil walikota, wawali',
  Kecamatan: 'camat',
  Kelurahan: 'lurah',
  'Pemerintah Desa': 'kepala desa, kades',
  'Embassy of': 'ambassador of',
  'Government of': 'governor of, deputy governor of',
  'Municipality of': 'mayor of, deputy mayor of',
  'Alcaldía de': 'alcalde de, alcaldesa de',
  'Gobernación de': 'gobernador de, gobernadora de',
  'Mairie de': 'maire de',
};

const MAX_WORDS = 3;

const bodyOf = new Map(
  Object.entries(BODIES).flatMap(([body, titles]) => titles.split(', ').map((title) => [title, body] as const)),
);

/** The body's name where a name begins with an office: `bodyOfOffice('Wakil Bupati Garut')` → "Pemkab Garut"; else the name itself. */
export function bodyOfOffice(name: string): string {
  const words = name.trim().split(/\s+/);
  for (let count = Math.min(MAX_WORDS, words.length - 1); count > 0; count -= 1) {
    const body = bodyOf.get(words.slice(0, count).map(foldName).join(' '));
    if (body !== undefined) return [body, ...words.slice(count)].join(' ');
  }
  return name;
}
