/** The small words of English: grammar, numbers, dates, speech, modality. */
import type {
  BoilerplateWords,
  CarrierWords,
  DateWords,
  Grammar,
  LanguagePack,
  Marker,
  ModalityWords,
  NumberWords,
  SpeechWords,
  Words,
} from '../pack.js';

export const stopwords =
  'the, of, and, to, in, a, is, that, for, on, was, with, as, by, at, from, it, has, have, are, be, this, which, were, been, their, its, said, will, an, not, but, they, or, who, had, more, also, than, other, after, would, about, he, we, our';

export const rivals = {} satisfies Record<string, Words>;

export const abbreviations =
  'mr, mrs, ms, dr, prof, st, gen, col, lt, sgt, capt, maj, rev, hon, sen, rep, gov, no, vs, inc, ltd, co, corp, jr, sr, u.s, u.n, e.g, i.e, approx, dept, est, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, a.i, ph.d, fig, vol';

export const grammar = {
  modifiers: 'before',
  passiveAuxiliaries:
    'was, were, is, are, be, been, being, gets, got, get, to be, has been, have been, had been, will be',
  distributives: 'each, every',
  verbals:
    'has, have, had, also, recently, generously, jointly, kindly, already, now, today, then, yesterday, immediately, formally, officially, later, together, quickly, finally, initially, just, separately, reportedly',
  hasBareAgent: false,
  infinitives:
    'to, in order to, that will, which will, that would, that helps, which helps, aimed at, so as to, designed to, used to',
  coordinators: 'and, &, as well as, plus, or, along with',
  relatives: 'which, that, who, whom, where, whose',
  openers: 'The, A, An, In, On, As, After, Since, This, At, Thousands, Hundreds',
  clauseBreaks:
    'after, before, when, while, although, though, because, since, if, whereas, but, however, following, as, until, unless, so that, amid, adding, saying, despite',
  definites: 'the, this, these, those, that, such, said',
  articles: 'a, an, the, another, additional, new, further',
} satisfies Grammar;

export const numbers = {
  decimalMark: '.',
  values: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    'a dozen': 12,
    'a hundred': 100,
    'a thousand': 1000,
    'a million': 1e6,
    'half a million': 5e5,
    'a billion': 1e9,
  },
  scales: {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    mn: 1e6,
    mln: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    trillion: 1e12,
    dozen: 12,
    crore: 1e7,
    lakh: 1e5,
  },
  adders: {},
  vague: {
    dozens: [24, 99],
    'dozens of': [24, 99],
    'scores of': [40, 99],
    'hundreds of': [200, 999],
    'thousands of': [2000, 9999],
    'tens of thousands of': [20_000, 99_999],
    'hundreds of thousands of': [200_000, 999_999],
    'millions of': [2e6, 9_999_999],
    'tens of millions of': [2e7, 99_999_999],
    hundreds: [200, 999],
    thousands: [2000, 9999],
  },
  approximately:
    'about, around, approximately, some, nearly, almost, roughly, close to, an estimated, estimated, circa, approx',
  atLeast: 'more than, over, at least, no fewer than, not less than, in excess of, upwards of, exceeding, >',
  atMost: 'up to, at most, no more than, less than, fewer than, under, as many as, <',
  rangeJoiners: 'to, -, –, —',
  joiners: 'and, -',
} satisfies NumberWords;

export const currencies = {
  dollars: 'USD',
  dollar: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'american dollars': 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  'british pounds': 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  'japanese yen': 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  won: 'KRW',
  rupiah: 'IDR',
  rupees: 'INR',
  'indian rupees': 'INR',
  pesos: 'PHP',
  'philippine pesos': 'PHP',
  ringgit: 'MYR',
  baht: 'THB',
  francs: 'CHF',
  'swiss francs': 'CHF',
  'cfa francs': 'XOF',
  'canadian dollars': 'CAD',
  'australian dollars': 'AUD',
  'new zealand dollars': 'NZD',
  'singapore dollars': 'SGD',
  'hong kong dollars': 'HKD',
  riyals: 'SAR',
  'saudi riyals': 'SAR',
  dirhams: 'AED',
  kronor: 'SEK',
  'swedish kronor': 'SEK',
  kroner: 'NOK',
  'norwegian kroner': 'NOK',
  'danish kroner': 'DKK',
  rubles: 'RUB',
  roubles: 'RUB',
  naira: 'NGN',
  'kenyan shillings': 'KES',
  shillings: 'KES',
  lira: 'TRY',
  rand: 'ZAR',
} satisfies Record<string, string>;

export const dates = {
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: {
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    mon: 1,
    tue: 2,
    wed: 3,
    thu: 4,
    fri: 5,
    sat: 6,
    sun: 7,
  },
  days: {
    today: 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    tonight: 0,
    yesterday: -1,
    'yesterday morning': -1,
    'last night': -1,
    tomorrow: 1,
    'the day before yesterday': -2,
    'the day after tomorrow': 2,
  },
  spans: {
    'last week': ['week', -1],
    'this week': ['week', 0],
    'next week': ['week', 1],
    'last month': ['month', -1],
    'this month': ['month', 0],
    'earlier this month': ['month', 0],
    'next month': ['month', 1],
    'last year': ['year', -1],
    'this year': ['year', 0],
    'earlier this year': ['year', 0],
    'next year': ['year', 1],
  },
  beforeYear: 'ramadan, christmas, eid, easter, in, since, during, year, by, throughout, fiscal year, early, late, for',
  beforeMonth: 'in, since, during, early, late, mid, by, month of',
  occasions: 'ceremony, event, handover, distribution, visit, donation, delivery, activity, aid, shipment',
  order: 'day-first',
  dayParts: 'morning, afternoon, evening, night',
  ordinalSuffixes: 'st, nd, rd, th',
  lastWords: 'last',
  nextWords: 'next, coming',
} satisfies DateWords;

export const markers = {
  to: 'to the town of, to the city of, to the municipality of, to the village of, to the district of, to the county of, to the province of, to the state of, to the island of, to, towards, toward, into',
  from: 'from, by the generosity of, funded by, financed by, sponsored by, supported by, courtesy of, on the part of',
  by: 'by',
  via: 'through, via, in partnership with, in collaboration with, in cooperation with, in coordination with, working with, under, channelled through, channeled through, with the support of, with support from, with the help of, implemented by',
  for: 'for, on behalf of victims of, benefiting, to benefit, targeting, among, amongst, reaching, serving',
  at: 'in, at, near, across, within, inside, outside, around, throughout, on',
  with: 'with',
  of: 'of',
  object:
    'including, such as, consisting of, comprising, containing, like, namely, in the form of, includes, included, comprised of, made up of, which includes, as well as',
  worth: 'worth, valued at, amounting to, totalling, totaling, to the value of, equivalent to',
  behalf: 'on behalf of, in the name of',
  together: 'together with, alongside, jointly with, along with',
  ignored:
    'in transit to, in transit through, in transit in, transiting, transiting through, transiting to, originating from, originating in, native of, natives of, native to, born in, having fled from, who fled from, fled from, fleeing from, returning from, who returned from, deported from, headquartered in, based in, headquartered at, about, according to, regarding, against, over, between, due to, because of, despite, since, during, unlike, than, caused by, amid, concerning, as part of, in response to, as, from the start of',
} satisfies Partial<Record<Marker, Words>>;

export const speech = {
  verbs:
    'said, says, say, told, added, adds, stated, states, explained, noted, announced that, reported, reports, according to, commented, stressed, emphasized, emphasised, expressed, praised, thanked, welcomed, remarked, declared, quoted, warned, urged, confirmed, recalled, pointed out, underlined, reiterated, highlighted',
  statements:
    'in a statement, in a press release, press release, statement, press conference, told reporters, in an interview, news conference, news release, speaking at, speaking on, in remarks',
  firstPerson: 'we, our, us, i',
  thirdPerson: 'it, he, she',
  thirdPersonPlural: 'they, them',
  bodyNouns:
    'pantry, food bank, diocese, parish, council, firm, cooperative, co-operative, union, club, network, alliance, institute, trust, consortium, airline, utility, brewery, supermarket, retailer, church group, aid group, relief group, non-profit, nonprofit, programme, corporation, congregation, agency, organization, organisation, ministry, charity, foundation, company, bank, society, mission, group, fund, association, embassy, government, commission, department, federation, un agency, ngo, team',
} satisfies SpeechWords;

export const modality = {
  planned:
    "will, trying to, tries to, tried to, attempting to, attempted to, seeking to, seeks to, has yet to, plans to, plan to, planning to, plans, is to, are to, is set to, are set to, intends to, intend to, scheduled to, expected to, is expected to, going to, would, ready to, prepared to, aims to, aim to, about to, proposes to, shall, to be, hopes to, hope to, due to be, 'll",
  ongoing:
    'is, are, continues to, continue to, continuing to, currently, has been, have been, ongoing, so far, every day, daily, keeps, still, remains',
  repeated:
    'every day, every week, every month, each day, each week, each month, monthly basis, daily basis, regular basis, till now, until now',
  thwarted:
    'intercepted, seized, confiscated, turned back, looted, hijacked, blocked from entering, impounded, stranded at the border',
  negated:
    "not, no, never, cannot, n't, without, failed to, refused to, neither, nor, unable to, has yet to, have yet to, stopped, suspended, halted, didn, hasn, don, doesn",
  notOnly: 'not only, not just, not merely',
  able: 'can, able to',
  wished:
    'mandated to, tasked with, tasked to, responsible for, urged, urges, calls on, called on, asked, should, must, need to, needs to, if, could, may, might, want to, wants to, wanted to, how to, can, encourage, encouraged, appealed to, requested, would like, in order, hoping, wish, able to, ways to, unless, whether, promise to, likely to, would have, supposed to, required to',
} satisfies ModalityWords;

export const carriers = {
  nouns: 'yacht, vessel, flotilla, freighter, cargo ship, barge',
  named: 'named, called',
  runBy: 'operated by, organised by, organized by, chartered by, run by, sent by, dispatched by',
  runs: 'organised the voyage, organized the voyage, organises the voyage, organizes the voyage, chartered the ship, chartered the boat, chartered the vessel, operates the ship, operates the boat, operates the vessel, organised the flotilla, organized the flotilla',
  bound: 'bound for, headed for, heading for, on its way to, en route to, sailing to',
  stopped: 'boarded, detained, stopped, blocked, arrested, taken over, commandeered, towed to, forced back',
} satisfies CarrierWords;

export const boilerplate = {
  lines:
    'advertisement, read more, share this, related products, associated links, contacts, quotes, quick facts, background, media contacts, notes to editors, comments, related articles, ends, subscribe',
  prefixes:
    'read also, read more, see also, follow us, like us, media relations, photo:, copyright, click here, for more information, for further information, for further details, for media, contact:, contacts:, media contact, tel:, email:, © , video:, subscribe, sign up, related:, phone:, download, watch:, press contact',
} satisfies BoilerplateWords;

export const name = { code: 'en', name: 'English' } satisfies Pick<LanguagePack, 'code' | 'name'>;
