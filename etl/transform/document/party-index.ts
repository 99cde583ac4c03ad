/** Knows, for a whole document, which mentions are the same body, and the fullest form of its name. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import type { Span } from '../../../schema/records/span.js';
import { nameKey } from '../../../schema/name-key.js';
import { addTo } from '../group-by.js';
import { splitWords } from '../languages/split-words.js';
import { foldWord } from '../text/fold.js';
import { keyOf } from '../mentions/key-of.js';
import type { ActorMention, ActorSort, PlaceMention } from '../mentions/mention.js';
import { entryAt, spanOf, type Reading } from '../text/reading.js';
import { knownBody, type Affiliations, type Speaker } from './find-speakers.js';

export interface Party {
  /** The same for every mention of one body in the document. */
  readonly key: string;
  readonly record: OrganizationRecord | undefined;
  /** The fullest form of the name that stands in the document. */
  readonly span: Span;
  /** What the frame itself names, where that is a pronoun, an office or a short form. */
  readonly via: Span | undefined;
  readonly sort: ActorSort;
  /** The body was found by a step of reference ("kami" → the speaker's organization). */
  readonly isDerived: boolean;
}

export interface PartyIndex {
  partyOf(mention: ActorMention): Party | undefined;
}

const NAMED: readonly ActorSort[] = ['registry', 'shape', 'name', 'person'];
const BACK_SENTENCES = 2;
const WITH_OFFICES = new Set(['MULTILATERAL', 'INTERNATIONAL_NGO', 'RED_CROSS']);

function toSpan({ start, end, text }: Span): Span {
  return { start, end, text };
}

function governmentOf(reading: Reading, mention: ActorMention): OrganizationRecord | undefined {
  const code = mention.country?.country.toLowerCase();
  return code === undefined ? undefined : reading.registry.getById(`org_gov_${code}`);
}

/** The record of a mention itself, or of the name it stands for. */
function recordOf(reading: Reading, mention: ActorMention): OrganizationRecord | undefined {
  if (mention.record !== undefined) return mention.record;
  if (mention.country !== undefined) return governmentOf(reading, mention);
  const found = mention.bodyName === undefined ? undefined : reading.registry.find(mention.bodyName);
  return found?.outcome === 'found' ? found.organization : undefined;
}

/** The same key for every mention of one body. */
function partyKey(record: OrganizationRecord | undefined, mention: ActorMention): string {
  if (record !== undefined) return record.id;
  return `name:${mention.bodyName === undefined ? keyOf(mention) : nameKey(mention.bodyName)}`;
}

/** Longer names that hold a shorter one as whole words: "Once" is "Once Mekel". The longest that fits, the first of equals. */
function fullerKeys(mentions: readonly ActorMention[]): ReadonlyMap<string, ActorMention> {
  const unknown = new Map<string, ActorMention>();
  for (const mention of mentions)
    if (mention.record === undefined && NAMED.includes(mention.sort) && !unknown.has(keyOf(mention)))
      unknown.set(keyOf(mention), mention);
  const byWord = new Map<string, ActorMention[]>();
  for (const [key, mention] of unknown)
    for (const word of new Set(key.split(' '))) {
      addTo(byWord, word, mention);
    }
  const longest = new Map<string, ActorMention>();
  for (const key of unknown.keys()) {
    const longer = (byWord.get(key.split(' ')[0] ?? '') ?? []).filter((other) => isPartOf(key, keyOf(other)));
    const [best] = longer.toSorted((a, b) => b.text.length - a.text.length || a.from - b.from);
    if (best !== undefined) longest.set(key, best);
  }
  return longest;
}

/** One word must begin the longer name ("Once" → "Once Mekel"); several may stand apart in it ("BPBD Jember"). */
function isPartOf(key: string, other: string): boolean {
  if (other.length <= key.length || key.length <= 3) return false;
  const [words, longer] = [key.split(' '), other.split(' ')];
  return words.length === 1 ? longer[0] === key : words.every((word) => longer.includes(word));
}

/** The longer of two forms; but the official name wins over a longer one that does not hold it. */
function isFuller(a: ActorMention, b: ActorMention): boolean {
  const [isOfficial, wasOfficial] = [isOfficialName(a), isOfficialName(b)];
  if (isOfficial === wasOfficial) return a.text.length > b.text.length;
  const [official, other] = isOfficial ? [a, b] : [b, a];
  const isHeld = foldWord(other.text).includes(foldWord(official.text));
  return isHeld ? a.text.length > b.text.length : isOfficial;
}

function isOfficialName({ text, record }: ActorMention): boolean {
  return record !== undefined && text.includes(' ') && foldWord(record.name) === foldWord(text);
}

/** "prisons in Juba", "masjid di Jakarta Selatan": a body without a name is told by its place. */
function withPlace(reading: Reading, mention: ActorMention): ActorMention {
  const marker = entryAt(reading, mention.to, 'marker');
  const place = marker?.entry.marker === 'at' ? reading.owner[mention.to + marker.length] : undefined;
  if (place?.type !== 'place' || place.from !== mention.to + (marker?.length ?? 0)) return mention;
  return { ...mention, ...spanOf(reading, mention.from, place.to), to: place.to };
}

export interface People {
  /** Quote → its speaker. */
  readonly speakers: readonly (Speaker | undefined)[];
  readonly affiliations: Affiliations;
}

/** Bounded, so that reading stays linear in texts that never end a sentence. */
const BACK_TOKENS = 150;

/** "yayasan tersebut" after "Israel menyerahkan … kepada Yayasan Kemanusiaan Gaza": the body whose name holds the noun. */
function namesakeBefore(reading: Reading, mention: ActorMention): ActorMention | undefined {
  const words = new Set(mention.text.split(' ').map(foldWord));
  const sentence = reading.sentenceOf[mention.from] ?? 0;
  const first = reading.sentences[Math.max(0, sentence - BACK_SENTENCES)]?.from ?? 0;
  const start = Math.max(first, mention.from - BACK_TOKENS);
  for (let at = mention.from - 1; at >= start; at -= 1) {
    const owner = reading.owner[at];
    const isNamed = owner?.type === 'actor' && (owner.sort === 'registry' || owner.sort === 'shape');
    if (isNamed && words.has(foldWord(owner.text.split(' ')[0] ?? ''))) return owner;
  }
  return undefined;
}

/** "Yayasan tersebut menyatakan mereka telah …": a pronoun stands for the noun before it in its sentence, and that for a body. */
function bodyOf(reading: Reading, mention: ActorMention): ActorMention | undefined {
  return namesakeBefore(reading, mention) ?? bodyBefore(reading, mention);
}

/** "ia", "the agency": the first body named in this sentence before it, or in one of the two sentences before. */
function bodyBefore(reading: Reading, mention: ActorMention): ActorMention | undefined {
  const last = reading.sentenceOf[mention.from] ?? 0;
  for (let sentence = last; sentence >= Math.max(0, last - BACK_SENTENCES); sentence -= 1) {
    const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
    for (let at = from; at < Math.min(to, mention.from); at += 1) {
      const owner = reading.owner[at];
      if (owner?.type === 'actor' && (owner.sort === 'registry' || owner.sort === 'shape')) return owner;
      if (sentence === last && owner?.type === 'actor' && owner.sort === 'body') return bodyOf(reading, owner);
      const country = owner?.type === 'place' && at === from ? asCountry(owner) : undefined;
      if (country !== undefined) return country;
    }
  }
  return undefined;
}

/** "China has said it will send": a country that opens its sentence acts. */
function asCountry({ type: _type, isCountry, record, ...span }: PlaceMention): ActorMention | undefined {
  return isCountry && record !== undefined ? { ...span, type: 'actor', sort: 'country', country: record } : undefined;
}

/** "polisi" in a text that names one Polres: that one. */
function specificOf(reading: Reading, mention: ActorMention): ActorMention | undefined {
  const heads = splitWords(reading.compiled.pack.organizations.stands[foldWord(mention.text)] ?? '');
  if (heads.length === 0) return undefined;
  return reading.mentions.find(
    (other): other is ActorMention =>
      other.type === 'actor' &&
      (other.sort === 'shape' || other.sort === 'registry') &&
      heads.includes(foldWord(other.text.split(' ')[0] ?? '')),
  );
}

/** Builds the index of a document. */
export function createPartyIndex(reading: Reading, { speakers, affiliations }: People): PartyIndex {
  const actors = reading.mentions.filter((mention) => mention.type === 'actor');
  const fuller = fullerKeys(actors);
  const best = new Map<string, ActorMention>();

  function rootOf(mention: ActorMention): ActorMention {
    const root = mention.antecedent !== undefined && mention.sort !== 'pronoun' ? mention.antecedent : mention;
    if (recordOf(reading, root) !== undefined || !NAMED.includes(root.sort)) return root;
    return fuller.get(keyOf(root)) ?? root;
  }

  for (const mention of actors) {
    const root = rootOf(mention);
    if (!NAMED.includes(root.sort)) continue;
    const key = partyKey(recordOf(reading, root), root);
    const known = best.get(key);
    if (known === undefined || isFuller(root, known)) best.set(key, root);
  }

  function referent(mention: ActorMention): ActorMention | undefined {
    if (mention.sort === 'body') return bodyOf(reading, mention);
    // An official stands for the office's body, also where only the person's name is written.
    const isNameless = mention.sort === 'office' && mention.antecedent === undefined && mention.bodyName === undefined;
    if (mention.sort === 'name' || mention.sort === 'person' || isNameless)
      return knownBody(reading, mention, affiliations) ?? mention;
    if (mention.sort === 'generic') return specificOf(reading, mention) ?? mention;
    if (mention.sort !== 'pronoun') return mention;
    const quote = reading.quoteOf[mention.from] ?? -1;
    if (mention.isFirstPerson) return quote < 0 ? undefined : speakers[quote]?.organization;
    return quote < 0 ? bodyBefore(reading, mention) : undefined;
  }

  /** "IOM Indonesia" speaks for IOM in a text that names both: a country office is its body's hand, not a second giver. */
  function rollUp(record: OrganizationRecord | undefined): OrganizationRecord | undefined {
    if (record?.country === undefined || !WITH_OFFICES.has(record.type)) return record;
    const whole = record.relations?.find(({ kind, to }) => kind === 'PART_OF' && best.has(to));
    return whole === undefined ? record : (reading.registry.getById(whole.to) ?? record);
  }

  function findParty(mention: ActorMention): Party | undefined {
    const named = referent(mention.sort === 'institution' ? withPlace(reading, mention) : mention);
    if (named === undefined) return undefined;
    const root = rootOf(named);
    const record = rollUp(recordOf(reading, root) ?? recordOf(reading, named));
    const key = partyKey(record, root);
    const shown = best.get(key) ?? root;
    const isDerived = named !== mention;
    return {
      key,
      record,
      span: toSpan(shown),
      via: shown === mention ? undefined : toSpan(mention),
      sort: root.sort,
      isDerived,
    };
  }

  const parties = new Map<ActorMention, Party | undefined>();
  return {
    partyOf(mention) {
      if (!parties.has(mention)) parties.set(mention, findParty(mention));
      return parties.get(mention);
    },
  };
}
