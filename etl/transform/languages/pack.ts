/**
 * What a language brings: words and tables, no code. The engine knows no language; a folder beside this file that exports
 * such a `pack` from its index.ts is all that it takes to read one more (docs/add-a-language.md).
 */
import type { EventKind, Modality } from '../../../schema/codelists/codelists.js';

/** Many words in one string, separated by commas: the form in which lexicons stay readable. */
export type Words = string;

/** What a frame says happens: who gives, gets, helps, agrees, asks, or what a parcel holds. */
export type Act = 'give' | 'receive' | 'help' | 'serve' | 'agree' | 'ask' | 'contain';

/** `either` is a form that is active or passive by its surroundings: English "donated". */
export type Voice = 'active' | 'passive' | 'either' | 'noun';

/** `gift`: always aid. `neutral`: aid only with an aid word, a relief item or people in need. `weak`: needs goods or money, too. */
export type Strength = 'gift' | 'neutral' | 'weak';

/** The case that a preposition gives what follows it. */
export type Marker =
  'to' | 'from' | 'by' | 'via' | 'for' | 'at' | 'with' | 'of' | 'object' | 'worth' | 'behalf' | 'together' | 'ignored';

export interface Frame {
  /** The dictionary form; the paradigm makes the other forms from it. */
  readonly root: string;
  readonly act: Act;
  readonly kind: Exclude<EventKind, 'OTHER'>;
  readonly strength: Strength;
  /** A table of `morphology.paradigms`; absent when every form is listed. */
  readonly paradigm?: string;
  /** Irregular forms, nouns and phrases. */
  readonly forms?: Readonly<Partial<Record<Voice, Words>>>;
  /** The act is only promised: what it governs is a pledge or a commitment, and nothing has moved yet. */
  readonly governs?: boolean;
  /** Said of the future it is a promise: "will give", "akan memberikan". */
  readonly promises?: boolean;
  /** A verb that says little: the noun beside it says what was done ("penyaluran dilakukan oleh …", "carried out a distribution"). */
  readonly isLight?: boolean;
  /** A noun that is a trigger only where its giver is named ("bantuan dari …"). */
  readonly needsDonor?: boolean;
  /** Words in the same clause that make it something else ("menyerahkan laporan"). */
  readonly vetoes?: Words;
  /** A sentence of one's own that must give an event of this kind, and one that must give none. A shared test runs both. */
  readonly example: string;
  readonly counterExample: string;
}

export interface FormRule {
  readonly voice: Voice;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The prefix is followed by the nasal that the root's first sound asks for (Indonesian meN-, peN-). */
  readonly isNasal?: boolean;
  /** The form says by itself that the act is still to come: Spanish "entregará". */
  readonly modality?: Extract<Modality, 'PLANNED'>;
  /** The form names its subject: Spanish "llevamos" is "we". */
  readonly isFirstPerson?: true;
  /** Endings of the root that change before the suffix: donate + ed → donated. First match wins. */
  readonly rewrites?: readonly (readonly [ending: string, replacement: string])[];
}

export interface Morphology {
  readonly paradigms: Readonly<Record<string, readonly FormRule[]>>;
  /** First letters of a root → what stands between prefix and root, and whether the first letter is lost. First match wins. */
  readonly nasals: readonly { readonly initial: string; readonly nasal: string; readonly drops: boolean }[];
  /** How a noun makes its plural: the first ending that fits is replaced. An empty table: nouns do not change. */
  readonly plurals: readonly (readonly [ending: string, replacement: string])[];
}

export interface Grammar {
  /** Where modifiers stand: "clean water" (before), "air bersih" (after). */
  readonly modifiers: 'before' | 'after';
  /** Where words that point back stand, where that is not the side of the modifiers: "esta ayuda humanitaria". */
  readonly definitesStand?: 'before' | 'after';
  readonly passiveAuxiliaries: Words;
  /** Words between a subject and its verb: "has", "also", "generously". Where they are listed, a subject may be a phrase without a name. */
  readonly verbals?: Words;
  /** In "diserahkan IOM" the agent follows a passive without a preposition. */
  readonly hasBareAgent: boolean;
  /** A subject may follow its active verb, while objects that are bodies take a preposition: "Entregó la OIM 500 mantas". */
  readonly hasLateSubject?: boolean;
  /** Prepositions under which a bare name nobody knows is rather a place: French "à Bangassou", but "au Ministère". */
  readonly placePrepositions?: Words;
  /** Words for every one of several: "each", "masing-masing". Their sentence says what of the aid before it each one got. */
  readonly distributives?: Words;
  /** Words that end a subject without telling an act: "penyaluran hewan kurban merupakan …". */
  readonly copulas?: Words;
  readonly infinitives: Words;
  readonly coordinators: Words;
  readonly relatives: Words;
  /** Capitalised words that open a sentence even where no full stop ends the one before: a headline runs into its story. */
  readonly openers: Words;
  /** Words that begin another clause: "setelah", "while". */
  readonly clauseBreaks: Words;
  /** Words that point back: "tersebut", "the", "these". */
  readonly definites: Words;
  readonly articles: Words;
}

export interface NumberWords {
  /** `,` in "2,5 juta"; the other mark groups thousands. */
  readonly decimalMark: ',' | '.';
  /** Thousands may be grouped by spaces: "960 000". */
  readonly groupsBySpaces?: boolean;
  readonly values: Readonly<Record<string, number>>;
  /** Multiply what stands before them: puluh, hundred, juta. */
  readonly scales: Readonly<Record<string, number>>;
  /** Add to what stands before them: "belas". */
  readonly adders: Readonly<Record<string, number>>;
  /** Ranges in a word: "ratusan", "hundreds of", "dozens of". */
  readonly vague: Readonly<Record<string, readonly [min: number, max: number]>>;
  readonly approximately: Words;
  readonly atLeast: Words;
  readonly atMost: Words;
  /** Joins two numbers to a range: "10 sampai 20". */
  readonly rangeJoiners: Words;
  /** May stand inside a number: "two hundred and five". */
  readonly joiners: Words;
}

export interface DateWords {
  readonly months: Readonly<Record<string, number>>;
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Days from the day of speaking: kemarin → -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Longer spans from the day of speaking: "pekan lalu" → ['week', -1]. */
  readonly spans: Readonly<Record<string, readonly ['week' | 'month' | 'year', number]>>;
  /** "tahun 2025", "in 2017": words after which a bare year is a date. */
  readonly beforeYear: Words;
  readonly beforeMonth: Words;
  /** Nouns for the occasion of a gift: their sentence's date is the gift's, "Kegiatan digelar Kamis (28/5)". */
  readonly occasions: Words;
  readonly order: 'day-first' | 'month-first';
  /** Months and weekdays are written in lower case: "4 de noviembre". */
  readonly areNamesSmall?: boolean;
  /** Stand between day, month and year: "4 de noviembre de 2017". */
  readonly joiners?: Words;
  /** Stand between weekday and date: "Senin malam (6/8)". */
  readonly dayParts: Words;
  readonly ordinalSuffixes: Words;
  /** "last Monday", "Senin lalu". */
  readonly lastWords: Words;
  readonly nextWords: Words;
}

export interface OrganizationWords {
  /** Words that begin a name: "Kementerian …", "Ministry of …". */
  readonly heads: Words;
  /** Heads that begin a name in lower case, too: "el ministerio de Salud". */
  readonly smallHeads?: Words;
  /** Small words between a head and its capital: "Fundación para la Infancia". */
  readonly headJoiners?: Words;
  /** Words that end a name: "… Foundation". */
  readonly tails: Words;
  /** Heads that are an actor alone and in lower case: "pemerintah", "the government". */
  readonly generic: Words;
  /** A general word → heads of the bodies it stands for in a text that names one: "polisi" → "Polres …". */
  readonly stands: Readonly<Record<string, Words>>;
  /** Bodies that receive without a name: "sekolah", "hospitals". */
  readonly institutions: Words;
  /** Words inside names between capitals: "dan", "for the". */
  readonly connectors: Words;
  /** Words after a name that make it a branch: "Kota", "Kabupaten", "Cabang". */
  readonly branches: Words;
  /** Offices and the body they stand for: "Menteri" → "Kementerian"; an empty body: the words after the office are the body. */
  readonly offices: readonly { readonly titles: Words; readonly body: string }[];
  readonly honorifics: Words;
  /** Words that make an organization's name someone's employer only: "anggota", "staff of". */
  readonly members: Words;
  /** Personal link to a body after a name: "dari", "of", "from". */
  readonly affiliations: Words;
  /** Capitalised words that are no names: month names, "Baca", "However". */
  readonly notNames: Words;
}

export interface ItemWords {
  /** Category code → nouns. Plurals are made by the morphology. */
  readonly nouns: Readonly<Record<string, Words>>;
  /** Aid without a thing: "bantuan", "assistance". */
  readonly aid: Words;
  /** Words that follow an aid noun and are part of it: "kemanusiaan", "sosial". */
  readonly aidModifiers: Words;
  readonly units: Words;
  /** Words that widen an item's phrase: "baru", "layak pakai", "emergency". */
  readonly modifiers: Words;
  /** Stand before a noun instead of a number: "sejumlah", "several". */
  readonly vagueQuantifiers: Words;
  /** Stand before a quantity: "sebanyak", "a total of". */
  readonly quantityLeads: Words;
  /** What numbers count that is no aid: "tahun", "percent". */
  readonly notThings: Words;
  /** Joins unit and noun: "of" in "ten tons of rice". */
  readonly unitJoiners: Words;
}

export interface GroupWords {
  readonly people: Words;
  readonly households: Words;
  readonly communities: Words;
  readonly facilities: Words;
  /** "para", "sejumlah", "the". */
  readonly quantifiers: Words;
  /** Words that widen a group's phrase: "kurang mampu", "displaced". */
  readonly modifiers: Words;
  /** Words that lead on to why they are in need: "terdampak", "affected by". */
  readonly conditions: Words;
}

export interface SpeechWords {
  readonly verbs: Words;
  /** Dates in these phrases belong to the statement: "dalam keterangannya", "in a statement". */
  readonly statements: Words;
  readonly firstPerson: Words;
  /** One body or person: "ia", "it". */
  readonly thirdPerson: Words;
  /** Several people: "mereka", "they". */
  readonly thirdPersonPlural: Words;
  /** Nouns that take up an earlier body: "kementerian tersebut", "the agency". */
  readonly bodyNouns: Words;
}

export interface ModalityWords {
  readonly planned: Words;
  readonly ongoing: Words;
  /** Anywhere in the sentence they say that an act goes on: "every month", "setiap bulan". */
  readonly repeated: Words;
  /** Anywhere in the sentence they say that aid under way never came: "disita", "turned back". */
  readonly thwarted: Words;
  readonly negated: Words;
  /** Begin like a denial and deny nothing: "not only", "tidak hanya". */
  readonly notOnly?: Words;
  /** Of the words that wish, those for being able: "will ensure that WFP can provide food" is a plan. */
  readonly able: Words;
  /** Hopes, requests, duties: nothing has happened. */
  readonly wished: Words;
}

/** Words about ships, trucks and planes that bring aid; most of these are among the items (`logistics.boat` …). */
export interface CarrierWords {
  /** Those that are no item of aid: "yacht". */
  readonly nouns: Words;
  /** Between the noun and its name, with a country or without: "a ship named Sinar", "kapal berbendera Malta Sinar". */
  readonly named: Words;
  /** Stand before who sends it: "chartered by". */
  readonly runBy: Words;
  /** Stand behind who sends it, noun and all: "chartered the ship". */
  readonly runs: Words;
  /** Stand before where it is going: "bound for". */
  readonly bound: Words;
  /** In a sentence about a carrier, that it or its crew was stopped; `modality.thwarted` says so as well. */
  readonly stopped: Words;
}

export interface GateWords {
  /** Words that speak for a text about aid. */
  readonly aid: Words;
  /** Topic → words that speak against it: finance, sport, politics, crime, hoax. */
  readonly topics: Readonly<Record<string, Words>>;
  /** Things whose handing over is no aid: "laporan", "trophy". */
  readonly vetoes: Words;
}

export interface BoilerplateWords {
  /** Whole lines that are no story: "ADVERTISEMENT". */
  readonly lines: Words;
  /** Lines that begin so: "Baca juga". */
  readonly prefixes: Words;
}

export interface LanguagePack {
  /** BCP 47: `id`, `en`. */
  readonly code: string;
  readonly name: string;
  /** Frequent small words, by which the language is told. */
  readonly stopwords: Words;
  /** Words that a sister language has and this one has not: `{ ms: 'kerana, wang' }`. */
  readonly rivals: Readonly<Record<string, Words>>;
  /** Abbreviations after which a full stop ends no sentence: "dr", "jl". */
  readonly abbreviations: Words;
  readonly grammar: Grammar;
  readonly morphology: Morphology;
  readonly numbers: NumberWords;
  /** Names of currencies: "dolar AS" → USD. Symbols and ISO codes are known to the engine. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly dates: DateWords;
  readonly markers: Readonly<Partial<Record<Marker, Words>>>;
  readonly frames: readonly Frame[];
  readonly organizations: OrganizationWords;
  readonly items: ItemWords;
  readonly groups: GroupWords;
  readonly speech: SpeechWords;
  readonly modality: ModalityWords;
  readonly carriers?: CarrierWords;
  readonly gate: GateWords;
  readonly boilerplate: BoilerplateWords;
}
