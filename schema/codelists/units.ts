/** The units in which aid is counted, and how they are written. Only units of one dimension with a factor may be converted. */

export type UnitDimension = 'count' | 'mass' | 'volume' | 'length' | 'area' | 'package' | 'time';

export interface Unit {
  /** Language-neutral, stable: `kg`, `package`, `head`. */
  readonly code: string;
  readonly dimension: UnitDimension;
  /** How many of the dimension's base (kg, litre, metre, square metre) one is; undefined where a unit has no fixed size. */
  readonly factor?: number;
  readonly labels: { readonly en: string; readonly id: string };
  /** Spellings as they stand in texts, lower case, plural forms and abbreviations among them. */
  readonly spellings: { readonly en: readonly string[]; readonly id: readonly string[] };
}

/** code, dimension, factor, English spellings, Indonesian spellings; the first spelling is the label. */
type Row = readonly [code: string, dimension: UnitDimension, factor: number | null, en: string, id: string];

const ROWS: readonly Row[] = [
  ['kg', 'mass', 1, 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs', 'kilogram, kilo, kg'],
  ['g', 'mass', 0.001, 'gram, grams, gramme, grammes, g, gr', 'gram, g, gr'],
  [
    'ton',
    'mass',
    1000,
    'tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes, mt, t',
    'ton, metrik ton, t',
  ],
  ['quintal', 'mass', 100, 'quintal, quintals', 'kuintal, kwintal, kw'],
  ['ounce_id', 'mass', 0.1, 'hectogram, hectograms', 'ons'],
  ['lb', 'mass', 0.45359237, 'pound, pounds, lb, lbs', 'pon'],
  ['liter', 'volume', 1, 'litre, litres, liter, liters, l, ltr', 'liter, ltr, l'],
  ['ml', 'volume', 0.001, 'millilitre, millilitres, milliliter, milliliters, ml', 'mililiter, ml'],
  [
    'cubic_meter',
    'volume',
    1000,
    'cubic metre, cubic metres, cubic meter, cubic meters, m3, m³, cbm',
    'meter kubik, m3, m³, kubik',
  ],
  ['gallon', 'volume', 3.785411784, 'gallon, gallons', ''],
  ['barrel', 'volume', null, 'barrel, barrels, drum, drums', 'barel, drum, tong'],
  ['meter', 'length', 1, 'metre, metres, meter, meters, m', 'meter, m'],
  ['km', 'length', 1000, 'kilometre, kilometres, kilometer, kilometers, km', 'kilometer, km'],
  [
    'square_meter',
    'area',
    1,
    'square metre, square metres, square meter, square meters, m2, m², sqm',
    'meter persegi, m2, m²',
  ],
  ['hectare', 'area', 10000, 'hectare, hectares, ha', 'hektare, hektar, ha'],
  ['acre', 'area', 4046.8564224, 'acre, acres', 'acre'],
  [
    'package',
    'package',
    null,
    'package, packages, parcel, parcels, pack, packs, packet, packets',
    'paket, pak, bingkisan',
  ],
  ['kit', 'package', null, 'kit, kits', 'kit'],
  [
    'box',
    'package',
    null,
    'box, boxes, carton, cartons, case, cases, crate, crates',
    'dus, kardus, kotak, boks, box, karton, koli, kerat, peti',
  ],
  ['sack', 'package', null, 'sack, sacks, bag, bags', 'karung, sak, kantong, kantung, zak'],
  ['bale', 'package', null, 'bale, bales, bundle, bundles', 'bal, bundel, ikat'],
  ['pallet', 'package', null, 'pallet, pallets', 'palet'],
  ['container', 'package', null, 'container, containers', 'kontainer, peti kemas'],
  ['truckload', 'package', null, 'truckload, truckloads, truck, trucks, lorry, lorries', 'truk, rit, mobil boks'],
  ['plane_load', 'package', null, 'planeload, planeloads, flight, flights', 'penerbangan, sorti'],
  ['bottle', 'package', null, 'bottle, bottles', 'botol'],
  ['can', 'package', null, 'can, cans, tin, tins', 'kaleng'],
  ['jerry_can', 'package', null, 'jerry can, jerry cans, jerrycan, jerrycans', 'jeriken, jerigen, jirigen'],
  ['water_gallon_id', 'package', null, 'water gallon, water gallons', 'galon'],
  ['tank', 'package', null, 'tank, tanks, tanker, tankers', 'tangki'],
  ['cylinder', 'package', null, 'cylinder, cylinders', 'tabung'],
  ['sachet', 'package', null, 'sachet, sachets', 'saset, sachet, bungkus'],
  ['strip', 'package', null, 'strip, strips, blister, blisters', 'strip'],
  ['roll', 'package', null, 'roll, rolls', 'rol, gulung'],
  ['dozen', 'count', 12, 'dozen', 'lusin'],
  ['score', 'count', 20, '', 'kodi'],
  ['gross', 'count', 144, 'gross', 'gros'],
  ['ream', 'count', 500, 'ream, reams', 'rim'],
  ['piece', 'count', 1, 'piece, pieces, pc, pcs, item, items', 'buah, biji, pcs, potong, keping, batang, bilah'],
  ['unit', 'count', 1, 'unit, units', 'unit'],
  ['set', 'count', null, 'set, sets', 'set, setel, perangkat'],
  ['pair', 'count', 2, 'pair, pairs', 'pasang'],
  ['sheet', 'count', 1, 'sheet, sheets', 'lembar, helai'],
  ['head', 'count', 1, 'head', 'ekor'],
  ['egg', 'count', 1, '', 'butir'],
  ['tablet', 'count', 1, 'tablet, tablets, pill, pills, capsule, capsules', 'tablet, pil, kapsul, kaplet'],
  ['dose', 'count', 1, 'dose, doses', 'dosis'],
  ['vial', 'count', 1, 'vial, vials, ampoule, ampoules', 'vial, ampul'],
  ['copy', 'count', 1, 'copy, copies', 'eksemplar, jilid'],
  [
    'portion',
    'count',
    1,
    'portion, portions, serving, servings, meal, meals, ration, rations',
    'porsi, bungkus nasi, ransum',
  ],
  ['stem', 'count', 1, 'seedling, seedlings, tree, trees', 'pohon, bibit'],
  ['blood_bag', 'count', 1, 'unit of blood, units of blood, pint, pints', 'kantong darah, kolf'],
  ['building', 'count', 1, 'building, buildings, house, houses', 'rumah, bangunan, gedung, pintu'],
  ['spot', 'count', 1, 'point, points, site, sites', 'titik, lokasi'],
  ['person', 'count', 1, 'person, persons, people', 'orang, jiwa, personel'],
  [
    'household',
    'count',
    1,
    'household, households, family, families',
    'kk, kepala keluarga, keluarga, rumah tangga, kpm',
  ],
  ['day', 'time', 1, 'day, days', 'hari'],
  ['month', 'time', null, 'month, months', 'bulan'],
];

function spellingsOf(list: string): readonly string[] {
  return list === '' ? [] : list.split(', ');
}

function readRow([code, dimension, factor, en, id]: Row): Unit {
  const spellings = { en: spellingsOf(en), id: spellingsOf(id) };
  const labels = { en: spellings.en[0] ?? code, id: spellings.id[0] ?? code };
  return { code, dimension, ...(factor === null ? {} : { factor }), labels, spellings };
}

export const units: readonly Unit[] = ROWS.map(readRow);
