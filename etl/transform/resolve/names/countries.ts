/** Countries in the names of bodies: written out, or as an adjective, in every language of CLDR that names are met in. */
import { addTo } from '../../group-by.js';
import { foldWord } from '../../text/fold.js';

export const NAME_LANGUAGES = ['en', 'id', 'es', 'fr', 'ar', 'pt', 'de'];

/** Names that CLDR does not give. */
const MORE: Readonly<Record<string, string>> = {
  US: 'usa, us, united states of america, america, american, americana, americain, americaine, amerika, estadounidense, etats unis d amerique, امريكا, الامريكي, الامريكية, الامريكيه',
  GB: 'uk, britain, great britain, british, britannique, britanico, britanica, inggris, england, english, البريطاني, البريطانية, البريطانيه, reino unido de gran bretana',
  AE: 'uae, emirates, emirati, emiratos, emirats, الاماراتي, الامارات',
  RU: 'russian federation, federasi rusia, federation de russie, federacion de rusia',
  KR: 'republic of korea, south korea, corea, coree, korea selatan, korean',
  KP: 'democratic people s republic of korea, democratic peoples republic of korea, dprk, north korea, corea del norte, coree du nord, democratic people s republic of korea, republica popular democratica de corea, republique populaire democratique de coree, جمهوريه كوريا الديمقراطيه',
  CN: 'people s republic of china, peoples republic of china, chine, tiongkok, cina, chinoise, chinese, الصيني, الصينيه',
  CD: 'drc, dr congo, democratic republic of the congo, rdc, republica democratica del congo, republique democratique du congo',
  CG: 'republic of the congo, congolese, congolais, congolaise',
  CI: 'ivory coast, cote d ivoire, ivorian, ivoirienne, costa de marfil, marfilena',
  CV: 'cape verde, cabo verde, cap vert',
  NL: 'netherlands, the netherlands, holland, dutch, neerlandesa, neerlandaise, holandesa, nederland, nederlandse, belanda, الهولندي',
  DE: 'german, allemande, alemana, jerman, deutsche, deutsches, الالماني',
  FR: 'french, francaise, francais, francesa, perancis, الفرنسي',
  ES: 'spanish, espanola, espagnole, spanyol, الاسباني',
  GR: 'greek, hellenic, grecque, hellenique, griega, helenica, yunani, اليوناني',
  CH: 'swiss, suiza, suisse, swis, helvetica, السويسري',
  SE: 'swedish, suedoise, sueca, swedia, السويدي',
  NO: 'norwegian, norvegienne, noruega, norwegia, norge, النرويجي',
  DK: 'danish, danoise, danesa, denmark, الدنماركي',
  FI: 'finnish, finlandaise, finlandesa, الفنلندي',
  PL: 'polish, polonaise, polaca, polandia, البولندي',
  TR: 'turkish, turkey, turkiye, turque, turca, turki, turquia, turquie, التركي',
  IE: 'irish, irlandaise, irlandesa, irlandia, الايرلندي',
  IS: 'icelandic, islandaise, islandesa, الايسلندي',
  TH: 'thai, thailandaise, tailandesa, التايلندي',
  PH: 'philippine, filipino, philippines, filipina, philippinense',
  MM: 'burma, burmese, myanmar, birmanie, birmania, birmana, الميانماري',
  CZ: 'czech, czech republic, tcheque, checa, ceko, التشيكي',
  SK: 'slovak, slovaque, eslovaca',
  MK: 'macedonia, macedonian, macedonienne, north macedonia',
  SZ: 'swaziland, eswatini, baphalali',
  SY: 'syrian arab, syria, syrie, siria, suriah, arabe syrienne, arabe siria, السوري, العربي السوري, arabe syrien',
  LA: 'lao, laos, laotian, laotienne',
  VN: 'viet nam, vietnam, vietnamese, vietnamienne, vietnamita, الفيتنامي',
  PS: 'palestine, palestinian, palestinienne, palestina, الفلسطيني',
  BO: 'plurinational state of bolivia',
  VE: 'bolivarian republic of venezuela',
  IR: 'islamic republic of iran, iran',
  MD: 'republic of moldova, moldova, moldovan, moldavia, moldavie',
  TZ: 'united republic of tanzania, tanzania, tanzanie, tanzanian, tanzanienne, tanzana',
  TL: 'timor leste, east timor, timor oriental, timor, تيمور الشرقيه',
  NE: 'nigerien, nigerienne, nigerina',
  DM: 'dominica, dominique',
  DO: 'dominican, dominican republic, dominicaine, dominicana, republica dominicana, republique dominicaine, dominika',
  GN: 'guinean, guineenne, guineana',
  CF: 'central african, centrafricaine, centroafricana',
  ZA: 'south african, sud africaine, sudafricana, afrika selatan, الجنوب افريقي, جنوب افريقيا, sudafricana',
  SS: 'south sudan, south sudanese, soudan du sud, sudan del sur',
  SA: 'saudi arabia, saudi, saoudien, saoudienne, saudita, arab saudi, السعودي',
  NZ: 'new zealand, nouvelle zelande, nueva zelanda, nueva zelandia, neo zelandaise, neozelandesa, selandia baru',
  HK: 'hong kong',
  TW: 'taiwan, chinese taipei',
  MG: 'malagasy, malgache',
  LS: 'lesotho',
  JP: 'japanese, japonaise, japonesa, jepang, الياباني',
  CY: 'cypriot, chypriote, chipriota',
  MC: 'monaco, monegasque, monegasca',
  LU: 'luxembourg, luxembourgeoise, luxemburguesa',
  BH: 'bahrain, bahraini',
  BF: 'burkinabe, burkina faso, البوركينابي',
  SV: 'salvadorean, salvadoran, salvadorena, salvadorienne, el salvador',
  GT: 'guatemalan, guatemalteca, guatemalteque',
  NI: 'nicaraguense, nicaraguayenne',
  CR: 'costarricense, costaricienne, costa rican',
  PA: 'panamena, panameenne, panamanian',
  HN: 'hondurena, hondurienne, honduran',
  BR: 'brasilena, bresilienne, brasileira, brasil, bresil',
  KG: 'kyrgyz, kirghize, kirguisa, kirguistan',
  AF: 'afghan, afghane, afgana',
  BA: 'bosnia, bosnie, bosnian, bosnia and herzegovina, bosnie herzegovine, bosnia y herzegovina',
  AG: 'antigua',
  TT: 'trinidad, trinidad and tobago, trinite et tobago',
  KN: 'saint kitts, st kitts, saint christophe',
  LC: 'saint lucia, st lucia, sainte lucie, santa lucia',
  VC: 'saint vincent, st vincent, san vicente',
  ST: 'sao tome, santo tome, sao tome and principe, santo tome y principe, sao tome et principe, ساو تومي وبرينسيبي',
  PG: 'papua new guinea, papouasie nouvelle guinee, papua nueva guinea',
  GQ: 'equatorial guinea, guinea ecuatorial, guinee equatoriale',
  GW: 'guinea bissau, guinee bissau',
  EC: 'ecuatoriana, ecuatoriano, equatorienne',
  EG: 'egipcia, egyptienne, المصري',
  ET: 'etiope, ethiopienne',
  MA: 'marroqui, marocaine, maroc, المغربي',
  HU: 'hongroise, hungara, hungarian, المجري',
  BY: 'bielorusse, bielorrusa, belarusian',
  UY: 'uruguayenne, uruguayan, الاوروغوايي',
  NG: 'nigeriane, nigerian, nigeriana',
  BS: 'bahamas, bahamian, البهاما, bahamense',
  BN: 'brunei darussalam, بروناي دار السلام, brunei',
  ML: 'malian, malienne, maliense, المالي',
  LK: 'sri lankan, sri lankaise, esrilanquesa, السري لانكي, السريلانكي',
  TM: 'turkmenistan, تركمانستان',
  LY: 'libyan, libia, libyenne, الليبي',
  MV: 'maldivian, maldivienne, maldiva, المالديفي',
};

/** What bodies of these names are not told apart by: regions, and words that are no country in a name. */
const NO_COUNTRY = new Set(['georgia city', 'jersey', 'guinea pig', 'chad foundation']);

const ARABIC = /\p{Script=Arabic}/u;
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/[\u064b-\u0652\u0640]/g, ''],
];

/** One word of a name in the form in which words are compared: no case, no accents, one form of each Arabic letter. */
export function foldName(word: string): string {
  const folded = foldWord(word);
  return ARABIC.test(folded)
    ? ARABIC_LETTERS.reduce((text, [mark, plain]) => text.replace(mark, plain), folded)
    : folded;
}

const WORD = /[\p{L}\p{N}]+/gu;

export function wordsOf(name: string): string[] {
  return (name.normalize('NFKC').replaceAll('&', ' and ').match(WORD) ?? []).map(foldName);
}

/** Codes of groups, and of states that are no more. */
const NOT_TODAY = new Set(
  'EU EZ UN QO ZZ XA XB AN BU CS DD DY FX HV NH NT RH SU TP UK VD YD YU ZR AC CP DG EA IC TA'.split(' '),
);

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => english.of(code) !== undefined && !NOT_TODAY.has(code));
}

interface CountryIndex {
  /** Folded phrase → ISO code. */
  readonly phrases: ReadonlyMap<string, string>;
  /** First letters → single words, for adjectives made of them. */
  readonly stems: ReadonlyMap<string, readonly (readonly [word: string, code: string])[]>;
}

const STEM = 3;

function buildIndex(): CountryIndex {
  const phrases = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const phrase = wordsOf(name ?? '').join(' ');
    if (phrase !== '' && !NO_COUNTRY.has(phrase) && !phrases.has(phrase)) phrases.set(phrase, code);
  };
  for (const [code, names] of Object.entries(MORE)) for (const name of names.split(',')) add(name, code);
  const codes = regionCodes();
  for (const language of NAME_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) add(display.of(code), code);
  }
  const stems = new Map<string, (readonly [string, string])[]>();
  for (const [phrase, code] of phrases) {
    const bare = phrase.startsWith('ال') ? phrase.slice(2) : phrase;
    if (bare.length < (ARABIC.test(bare) ? STEM : STEM + 1) || bare.includes(' ')) continue;
    const key = bare.slice(0, STEM);
    addTo(stems, key, [bare, code]);
  }
  return { phrases, stems };
}

let index: CountryIndex | undefined;
const countries = (): CountryIndex => (index ??= buildIndex());

/** How adjectives of countries end. */
const ADJECTIVE =
  /(?:ans?|ians?|ese|ish|i|ic|n|eans?|os?|as?|anos?|anas?|ena|eno|es|esa|ense|ais|aise|ien|ienne|ois|oise|ain|aine|een|eenne|ien|iens|iennes|era|ero|يه|ي|يا)$/u;

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** "Ukrainian", "norvégienne", "الأوكرانية": the country whose name the word shares most with; undefined when two share as much. */
function countryOfAdjective(word: string): string | undefined {
  const isArabic = ARABIC.test(word);
  const bare = isArabic ? word.replace(/^(?:لل|وال|ال|ل)/u, '').replace(/(?:يه|ي)$/, '') : word;
  if (bare.length < STEM + (isArabic ? 0 : 1) || (!isArabic && !ADJECTIVE.test(word))) return undefined;
  let best: { code: string; length: number } | undefined;
  let isTied = false;
  for (const [name, code] of countries().stems.get(bare.slice(0, STEM)) ?? []) {
    const length = commonPrefix(name, bare);
    if (length < Math.max(isArabic ? 3 : 4, Math.min(name.length, bare.length) * 0.75)) continue;
    if (best === undefined || length > best.length) [best, isTied] = [{ code, length }, false];
    else if (length === best.length && code !== best.code) isTied = true;
  }
  return isTied ? undefined : best?.code;
}

/** "لتركمانستان", "البهاما": the small words that Arabic writes in one with the next. */
function withoutArticle(phrase: string): string {
  return phrase.replace(/^(?:لل|وال|ال|ل|و)(?=\p{Script=Arabic}{3})/u, '');
}

/** What a table holds for the longest run of words from `at` on. */
export function longestPhraseAt<T>(
  words: readonly string[],
  at: number,
  { max, get }: { readonly max: number; get(phrase: string): T | undefined },
): { readonly value: T; readonly length: number } | undefined {
  for (let length = Math.min(max, words.length - at); length > 0; length -= 1) {
    const value = get(words.slice(at, at + length).join(' '));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

const MAX_WORDS = 7;

export interface CountryHit {
  readonly code: string;
  /** Words it takes. */
  readonly length: number;
  /** Made of the country's name, rather than the name itself. */
  readonly isAdjective: boolean;
}

/** The country that begins at a word of a name. */
export function countryAt(words: readonly string[], at: number): CountryHit | undefined {
  const { phrases } = countries();
  const named = longestPhraseAt(words, at, {
    max: MAX_WORDS,
    get: (phrase) => phrases.get(phrase) ?? phrases.get(withoutArticle(phrase)),
  });
  if (named !== undefined) return { code: named.value, length: named.length, isAdjective: false };
  const code = countryOfAdjective(words[at] ?? '');
  return code === undefined ? undefined : { code, length: 1, isAdjective: true };
}
