/** Invented aid documents in Indonesian and English, each with a giver, a taker, a day and a number of its own. */
export interface GeneratedDocument {
  readonly name: string;
  readonly text: string;
  readonly published: string;
}

const GIVERS = [
  'Melati',
  'Cempaka',
  'Kenanga',
  'Anggrek',
  'Flamboyan',
  'Teratai',
  'Dahlia',
  'Seroja',
  'Kamboja',
  'Mawar',
];
const TAKERS = ['Utara', 'Selatan', 'Timur', 'Barat', 'Tengah', 'Hulu', 'Hilir', 'Darat', 'Laut', 'Pesisir'];
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June'];
const MONTHS_ID = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];

/** The same number always gives the same document. */
export function generateDocument(number: number): GeneratedDocument {
  const giver = `Yayasan ${GIVERS[number % 10]} ${Math.floor(number / 100) + 1}`;
  const taker = `Dinas Sosial ${TAKERS[Math.floor(number / 10) % 10]} ${Math.floor(number / 100) + 1}`;
  const day = 1 + (number % 28);
  const month = number % 6;
  const kits = 1000 + number;
  const published = `2021-0${month + 1}-${String(day).padStart(2, '0')}`;
  const name = `chaos-${String(number).padStart(5, '0')}`;
  const text =
    number % 2 === 0
      ? `${giver} delivered ${kits} hygiene kits to ${taker} on ${day} ${MONTHS_EN[month]} 2021.\n\nThe kits will be shared out next week.\n`
      : `${giver} menyerahkan ${kits} paket kebersihan kepada ${taker} pada ${day} ${MONTHS_ID[month]} 2021.\n\nPaket itu dibagikan pekan depan.\n`;
  return { name, text, published };
}
