/** Turns a pack's word lists into one tree, so that a text is compared with every word of the language in a single pass. */
import { makeForms, makePlurals, type Form } from '../frames/make-forms.js';
import { createPhraseTrie, type PhraseTrie } from '../text/phrase-trie.js';
import type { Frame, LanguagePack, Marker, Words } from './pack.js';
import { splitWords } from './split-words.js';

/** What a phrase of the lexicon is. One phrase can be several things: "bantuan" is an item and a trigger. */
export type Entry =
  | ({ readonly kind: 'trigger'; readonly frame: Frame } & Omit<Form, 'text'>)
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'item'; readonly code: string }
  | { readonly kind: 'group'; readonly unit: GroupUnit; readonly isPlural?: boolean }
  | { readonly kind: 'office'; readonly body: string }
  | { readonly kind: 'number'; readonly role: 'value' | 'scale' | 'adder'; readonly value: number }
  | { readonly kind: 'vague'; readonly range: readonly [number, number] }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'month'; readonly value: number }
  | { readonly kind: 'weekday'; readonly value: number }
  | { readonly kind: 'day'; readonly value: number }
  | { readonly kind: 'span'; readonly unit: 'week' | 'month' | 'year'; readonly value: number }
  | { readonly kind: 'topic'; readonly topic: string }
  | PlainEntry;

export type GroupUnit = 'people' | 'households' | 'communities' | 'facilities';

/** Kinds that carry nothing but themselves. */
export type PlainKind =
  | 'aid'
  | 'aidModifier'
  | 'unit'
  | 'itemModifier'
  | 'vagueQuantifier'
  | 'quantityLead'
  | 'unitJoiner'
  | 'notThing'
  | 'groupQuantifier'
  | 'groupModifier'
  | 'condition'
  | 'head'
  | 'smallHead'
  | 'headJoiner'
  | 'tail'
  | 'generic'
  | 'institution'
  | 'connector'
  | 'branch'
  | 'honorific'
  | 'member'
  | 'affiliation'
  | 'notName'
  | 'say'
  | 'statement'
  | 'firstPerson'
  | 'thirdPerson'
  | 'thirdPersonPlural'
  | 'bodyNoun'
  | 'planned'
  | 'able'
  | 'repeated'
  | 'thwarted'
  | 'carrier'
  | 'carrierNamed'
  | 'carrierRunBy'
  | 'carrierRuns'
  | 'carrierBound'
  | 'carrierStopped'
  | 'ongoing'
  | 'negated'
  | 'wished'
  | 'veto'
  | 'auxiliary'
  | 'verbal'
  | 'copula'
  | 'distributive'
  | 'notOnly'
  | 'infinitive'
  | 'placePreposition'
  | 'coordinator'
  | 'relative'
  | 'clauseBreak'
  | 'definite'
  | 'article'
  | 'approximately'
  | 'atLeast'
  | 'atMost'
  | 'rangeJoiner'
  | 'numberJoiner'
  | 'beforeYear'
  | 'beforeMonth'
  | 'dateJoiner'
  | 'dayPart'
  | 'occasion'
  | 'ordinal'
  | 'last'
  | 'next';

export interface PlainEntry {
  readonly kind: PlainKind;
}

export type EntryKind = Entry['kind'];
/** The entries of a kind. */
export type EntryOf<K extends EntryKind> = K extends PlainKind ? PlainEntry : Extract<Entry, { kind: K }>;

export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly lexicon: PhraseTrie<Entry>;
  readonly abbreviations: ReadonlySet<string>;
  /** Written as in the pack, capitals and all. */
  readonly openers: ReadonlySet<string>;
  readonly boilerplateLines: ReadonlySet<string>;
  readonly boilerplatePrefixes: readonly string[];
  /** A link's words and a colon, anywhere in a line. */
  readonly inlineLinks: readonly string[];
}

type PlainList = readonly [PlainKind, Words];

/** Lists of grammar, numbers and dates. */
function smallWords({ grammar, numbers, dates }: LanguagePack): readonly PlainList[] {
  return [
    ['distributive', grammar.distributives ?? ''],
    ['copula', grammar.copulas ?? ''],
    ['verbal', grammar.verbals ?? ''],
    ['auxiliary', grammar.passiveAuxiliaries],
    ['infinitive', grammar.infinitives],
    ['placePreposition', grammar.placePrepositions ?? ''],
    ['coordinator', grammar.coordinators],
    ['relative', grammar.relatives],
    ['clauseBreak', grammar.clauseBreaks],
    ['definite', grammar.definites],
    ['article', grammar.articles],
    ['approximately', numbers.approximately],
    ['atLeast', numbers.atLeast],
    ['atMost', numbers.atMost],
    ['rangeJoiner', numbers.rangeJoiners],
    ['numberJoiner', numbers.joiners],
    ['beforeYear', dates.beforeYear],
    ['beforeMonth', dates.beforeMonth],
    ['dateJoiner', dates.joiners ?? ''],
    ['dayPart', dates.dayParts],
    ['occasion', dates.occasions],
    ['ordinal', dates.ordinalSuffixes],
    ['last', dates.lastWords],
    ['next', dates.nextWords],
  ];
}

/** The lists that carry nothing but their kind. */
function plainLists(pack: LanguagePack): readonly PlainList[] {
  const { items, groups, organizations, speech, modality, gate, carriers } = pack;
  return [
    ...smallWords(pack),
    ['aid', items.aid],
    ['aidModifier', items.aidModifiers],
    ['unit', items.units],
    ['itemModifier', items.modifiers],
    ['vagueQuantifier', items.vagueQuantifiers],
    ['quantityLead', items.quantityLeads],
    ['unitJoiner', items.unitJoiners],
    ['notThing', items.notThings],
    ['groupQuantifier', groups.quantifiers],
    ['groupModifier', groups.modifiers],
    ['condition', groups.conditions],
    ['head', organizations.heads],
    ['smallHead', organizations.smallHeads ?? ''],
    ['headJoiner', organizations.headJoiners ?? ''],
    ['tail', organizations.tails],
    ['generic', organizations.generic],
    ['connector', organizations.connectors],
    ['branch', organizations.branches],
    ['honorific', organizations.honorifics],
    ['member', organizations.members],
    ['affiliation', organizations.affiliations],
    ['notName', organizations.notNames],
    ['say', speech.verbs],
    ['statement', speech.statements],
    ['firstPerson', speech.firstPerson],
    ['thirdPerson', speech.thirdPerson],
    ['thirdPersonPlural', speech.thirdPersonPlural],
    ['bodyNoun', speech.bodyNouns],
    ['planned', modality.planned],
    ['ongoing', modality.ongoing],
    ['repeated', modality.repeated],
    ['thwarted', modality.thwarted],
    ['negated', modality.negated],
    ['notOnly', modality.notOnly ?? ''],
    ['wished', modality.wished],
    ['able', modality.able],
    ['veto', gate.vetoes],
    ['carrier', carriers?.nouns ?? ''],
    ['carrierNamed', carriers?.named ?? ''],
    ['carrierRunBy', carriers?.runBy ?? ''],
    ['carrierRuns', carriers?.runs ?? ''],
    ['carrierBound', carriers?.bound ?? ''],
    ['carrierStopped', carriers?.stopped ?? ''],
  ];
}

function addNouns(trie: PhraseTrie<Entry>, pack: LanguagePack): void {
  const add = (words: Words, entry: Entry): void => {
    for (const noun of splitWords(words)) {
      const plurals = makePlurals(noun, pack);
      for (const form of new Set([noun, ...plurals]))
        trie.add(form, entry.kind === 'group' ? { ...entry, isPlural: plurals.includes(form) } : entry);
    }
  };
  for (const [code, nouns] of Object.entries(pack.items.nouns)) add(nouns, { kind: 'item', code });
  for (const unit of ['people', 'households', 'communities', 'facilities'] as const)
    add(pack.groups[unit], { kind: 'group', unit });
  add(pack.organizations.institutions, { kind: 'institution' });
}

function addTables(trie: PhraseTrie<Entry>, pack: LanguagePack): void {
  const { numbers, dates } = pack;
  for (const [word, value] of Object.entries(numbers.values)) trie.add(word, { kind: 'number', role: 'value', value });
  for (const [word, value] of Object.entries(numbers.scales)) trie.add(word, { kind: 'number', role: 'scale', value });
  for (const [word, value] of Object.entries(numbers.adders)) trie.add(word, { kind: 'number', role: 'adder', value });
  for (const [word, range] of Object.entries(numbers.vague)) trie.add(word, { kind: 'vague', range });
  for (const [word, code] of Object.entries(pack.currencies)) trie.add(word, { kind: 'currency', code });
  for (const [word, value] of Object.entries(dates.months)) trie.add(word, { kind: 'month', value });
  for (const [word, value] of Object.entries(dates.weekdays)) trie.add(word, { kind: 'weekday', value });
  for (const [word, value] of Object.entries(dates.days)) trie.add(word, { kind: 'day', value });
  for (const [word, [unit, value]] of Object.entries(dates.spans)) trie.add(word, { kind: 'span', unit, value });
}

function addWords(trie: PhraseTrie<Entry>, pack: LanguagePack): void {
  for (const [kind, words] of plainLists(pack)) for (const word of splitWords(words)) trie.add(word, { kind });
  for (const [marker, words] of Object.entries(pack.markers))
    for (const word of splitWords(words)) trie.add(word, { kind: 'marker', marker: marker as Marker });
  for (const { titles, body } of pack.organizations.offices)
    for (const title of splitWords(titles)) trie.add(title, { kind: 'office', body });
  for (const [topic, words] of Object.entries({ ...pack.gate.topics, aid: pack.gate.aid }))
    for (const word of splitWords(words)) trie.add(word, { kind: 'topic', topic });
  for (const frame of pack.frames)
    for (const { text, ...form } of makeForms(frame, pack.morphology))
      trie.add(text, { kind: 'trigger', frame, ...form });
}

/** Of the prefixes those of two plain words and more: "Baca juga". */
function inlineLinksOf({ prefixes }: LanguagePack['boilerplate']): readonly string[] {
  return splitWords(prefixes)
    .filter((prefix) => /^\p{L}+ [\p{L} ]+$/u.test(prefix))
    .map((prefix) => prefix.toLowerCase());
}

/** Compiles a pack. Costs a few milliseconds: do it once a process. */
export function compilePack(pack: LanguagePack): CompiledPack {
  const lexicon = createPhraseTrie<Entry>();
  addWords(lexicon, pack);
  addNouns(lexicon, pack);
  addTables(lexicon, pack);
  return {
    pack,
    lexicon,
    abbreviations: new Set(splitWords(pack.abbreviations)),
    openers: new Set(splitWords(pack.grammar.openers)),
    boilerplateLines: new Set(splitWords(pack.boilerplate.lines)),
    boilerplatePrefixes: splitWords(pack.boilerplate.prefixes),
    inlineLinks: inlineLinksOf(pack.boilerplate),
  };
}
