/** A CSV of who does what where, of any length and of our own invention, as bytes that come piece by piece. */

const HEADERS =
  'Record ID,Donor,Implementing partner,Organisation type,Sector,Activity,Item,Quantity,Unit,Admin1 name,Admin1 pcode,Admin2 name,Start date,End date,Status,Households reached,Women,Men,Remarks';
const BODIES = ['Lumeka Relief', 'Elstow Fund', 'Orrin Aid', 'UNICEF', 'WFP', '"Hands, Hearts and Homes"'];
const ITEMS = ['hygiene kits', 'tarpaulins', 'rice', 'blankets', 'water tanks'];
const PROVINCES = ['Northmoor', 'Eastvale', 'Quill Coast'];
const STATUSES = ['Planned', 'Ongoing', 'Completed'];
const ROWS_A_CHUNK = 500;

const pick = (list: readonly string[], row: number): string => list[row % list.length]!;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

function rowOf(row: number): string {
  const date = `${twoDigits((row % 28) + 1)}/${twoDigits((row % 12) + 1)}/2021`;
  const note = row % 50 === 0 ? '"two lines\nof remarks"' : 'as reported';
  return [
    row,
    pick(BODIES, row),
    pick(BODIES, row + 2),
    'International NGO',
    'WASH',
    'Distribution of relief items',
    pick(ITEMS, row),
    (row % 900) + 1,
    'pcs',
    pick(PROVINCES, row),
    `XA0${row % 3}`,
    `District ${row % 97}`,
    date,
    date,
    pick(STATUSES, row),
    row % 400,
    row % 800,
    row % 700,
    note,
  ].join(',');
}

export async function* generateCsv(rows: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${HEADERS}\n`);
  for (let row = 1; row <= rows; row += ROWS_A_CHUNK) {
    const lines = Array.from({ length: Math.min(ROWS_A_CHUNK, rows - row + 1) }, (_, index) => rowOf(row + index));
    yield Buffer.from(`${lines.join('\n')}\n`);
  }
}
