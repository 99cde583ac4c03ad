/** Currency signs and codes that mean the same in every language, as they stand before or after a number. */

const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  hk: 'HKD',
  nt: 'TWD',
  r: 'BRL',
};

const CODES: Readonly<Record<string, string>> = {
  rp: 'IDR',
  idr: 'IDR',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  aud: 'AUD',
  cad: 'CAD',
  chf: 'CHF',
  nzd: 'NZD',
  sgd: 'SGD',
  myr: 'MYR',
  rm: 'MYR',
  php: 'PHP',
  thb: 'THB',
  inr: 'INR',
  rs: 'INR',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  sar: 'SAR',
  aed: 'AED',
  kwd: 'KWD',
  krw: 'KRW',
  try: 'TRY',
  zar: 'ZAR',
  xof: 'XOF',
  xaf: 'XAF',
  ksh: 'KES',
  cop: 'COP',
  mxn: 'MXN',
  mwk: 'MWK',
  ngn: 'NGN',
  ghs: 'GHS',
  kes: 'KES',
  ugx: 'UGX',
  tzs: 'TZS',
  rwf: 'RWF',
  etb: 'ETB',
  zmw: 'ZMW',
  bdt: 'BDT',
  pkr: 'PKR',
  npr: 'NPR',
  lkr: 'LKR',
  vnd: 'VND',
  mmk: 'MMK',
  uah: 'UAH',
  pln: 'PLN',
  ils: 'ILS',
  jod: 'JOD',
  egp: 'EGP',
  mad: 'MAD',
  brl: 'BRL',
  twd: 'TWD',
  xcd: 'XCD',
  fjd: 'FJD',
  afn: 'AFN',
  htg: 'HTG',
  p: 'PHP',
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₱', 'PHP'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['৳', 'BDT'],
  ['₵', 'GHS'],
  ['₪', 'ILS'],
  ['₽', 'RUB'],
]);

/** The dollar of a prefix: "US" before "$". */
export function dollarOf(prefix: string): string | undefined {
  return DOLLARS[prefix];
}

/** The currency of a sign: "€". */
export function currencyOfSign(sign: string): string | undefined {
  return SIGNS.get(sign);
}

/** Codes that are words, too: "TOP 10", "ALL 12 districts". */
const WORDS = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'PEN',
  'ANG',
  'LAK',
  'MOP',
  'GEL',
  'SOS',
  'WST',
  'XXX',
  'XTS',
  'XSU',
]);
const ISO = new Set(Intl.supportedValuesOf('currency').filter((code) => !WORDS.has(code)));

/** The currency of a code written in a text: "Rp", "USD", and in capitals every code of ISO 4217. */
export function currencyOfCode(code: string): string | undefined {
  return CODES[code.toLowerCase()] ?? (ISO.has(code) ? code : undefined);
}
