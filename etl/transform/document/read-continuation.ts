/** Reads a sentence that only says more about the aid before it: "Bantuan itu berupa …", "The donation will provide food and water". */
import type { GroupMention, ItemMention, MoneyMention } from '../mentions/mention.js';
import { entryAt, isKind, type Reading } from '../text/reading.js';
import type { Draft } from '../frames/draft.js';
import { concreteItems, type EventDraft } from './event-draft.js';
import { unionItems, unionMoney } from './merge-events.js';

const OPENING_TOKENS = 7;
const REACH_SENTENCES = 2;
/** "The donation will …", "Bantuan yang diberikan berupa …" name what they go on with. */
const NAMED_REACH_SENTENCES = 4;
const PASSED = new Set(['at', 'from', 'by', 'via', 'ignored']);

/** The sentence opens with aid that points back, or with "this includes". */
function opensWithAid(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < Math.min(to, from + OPENING_TOKENS); at += 1) {
    const owner = reading.owner[at];
    if (owner?.type === 'item')
      return owner.unit !== null || (pointsBack(reading, owner) && (owner.isAid || saysContents(reading, sentence)));
    if (owner !== undefined) return false;
    if (
      at > from &&
      isKind(reading, from, 'definite') &&
      entryAt(reading, at, 'trigger')?.entry.frame.act === 'contain'
    )
      return true;
  }
  return false;
}

/** "bantuan tersebut", "the aid", "bantuan yang diberikan": aid spoken of before. */
function pointsBack(reading: Reading, { isDefinite, isAid, from, to }: ItemMention): boolean {
  return isDefinite || isKind(reading, from - 1, 'definite') || (isAid && isKind(reading, to, 'relative'));
}

/** "The road is closed" says nothing of aid; "The shipment includes blankets" does. */
function saysContents(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) if (entryAt(reading, at, 'trigger')?.entry.frame.act === 'contain') return true;
  return false;
}

/** "Adapun bantuan yang diberikan berupa …": what a gift holds that was told of as "bantuan" alone. */
function saysWhatAidIs(reading: Reading, sentence: number): boolean {
  return opensWithAid(reading, sentence) && saysContents(reading, sentence);
}

const SUBJECT_TOKENS = 4;

/** "These funds have enabled …", "The contribution will …": aid that points back is the subject, so whoever acts here acts with it. */
function isAboutAid(reading: Reading, sentence: number): boolean {
  if (reading.compiled.pack.grammar.modifiers === 'after') return false;
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  if (!isKind(reading, from, 'definite')) return false;
  for (let at = from + 1; at < Math.min(to, from + SUBJECT_TOKENS); at += 1) {
    const owner = reading.owner[at];
    if (owner?.type === 'item') return owner.isAid && entryAt(reading, owner.to, 'marker')?.entry.marker !== 'from';
    if (owner !== undefined) return false;
  }
  return false;
}

/** Whether the sentence's own acts name a giver or a sum: then it tells an act of its own. */
function tellsOwnAct(drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ parties, money }) => money.length > 0 || parties.some(({ role }) => role === 'donor' || role === 'recipient'),
  );
}

function moneyOf(reading: Reading, sentence: number): MoneyMention[] {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  const sums: MoneyMention[] = [];
  for (let at = from; at < to;) {
    const owner = reading.owner[at];
    if (owner?.type === 'money') sums.push(owner);
    at = Math.max(owner?.to ?? at + 1, at + 1);
  }
  return sums;
}

/** "Total donasi yang disalurkan mencapai Rp 21 juta", "A gift of 2 million euros in all.": what the aid before is worth. */
function sumsOf(reading: Reading, sentence: number, drafts: readonly Draft[]): MoneyMention[] {
  const namesParty = drafts.some(({ parties, groups }) => parties.length > 0 || groups.length > 0);
  if (namesParty) return [];
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < Math.min(to, from + OPENING_TOKENS); at += 1) {
    const owner = reading.owner[at];
    if (owner?.type === 'item') return owner.isAid ? moneyOf(reading, sentence) : [];
    if (owner !== undefined) return [];
  }
  return [];
}

/** "Masing-masing menerima Rp 900.000", "Each family received 20 kilograms": what one of them got of the aid before. */
function isPerHead(reading: Reading, sentence: number, drafts: readonly Draft[]): boolean {
  const { from } = reading.sentences[sentence] ?? { from: 0 };
  return isKind(reading, from, 'distributive') && drafts.length > 0 && drafts.every(isReceiving);
}

function isReceiving({ chain, parties }: Draft): boolean {
  return chain.head.frame.act === 'receive' && !parties.some(({ role }) => role === 'donor');
}

interface Contents {
  readonly items: ItemMention[];
  readonly groups: GroupMention[];
}

/** The things and groups of a sentence, but those a preposition of place or source governs. */
function contentsOf(reading: Reading, sentence: number): Contents {
  const contents: Contents = { items: [], groups: [] };
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  let isPassed = false;
  for (let at = from; at < to;) {
    const owner = reading.owner[at];
    const marker = owner === undefined ? entryAt(reading, at, 'marker') : undefined;
    if (marker !== undefined) isPassed = PASSED.has(marker.entry.marker);
    if (owner?.type === 'item' && !isPassed && !owner.isAid) contents.items.push(owner);
    if (owner?.type === 'group' && !isPassed) contents.groups.push(owner);
    at = Math.max(owner?.to ?? at + (marker?.length ?? 1), at + 1);
  }
  return contents;
}

/** Adds the sentence to the event before it; false when it is no continuation. */
export function readContinuation(
  reading: Reading,
  drafts: readonly Draft[],
  context: { sentence: number; event: EventDraft | undefined },
): boolean {
  const { sentence, event } = context;
  if (event === undefined) return false;
  const isAbout = isAboutAid(reading, sentence) && drafts.every(({ money }) => money.length === 0);
  const isNamed = isAbout || (concreteItems(event).length === 0 && saysWhatAidIs(reading, sentence));
  const distance = sentence - Math.max(...event.sentences);
  if (distance > (isNamed ? NAMED_REACH_SENTENCES : REACH_SENTENCES)) return false;
  if (isPerHead(reading, sentence, drafts)) {
    event.money = unionMoney(
      event.money,
      drafts.flatMap(({ money }) => money),
    );
    event.items = unionItems(event.items, contentsOf(reading, sentence).items);
    event.sentences.push(sentence);
    return true;
  }
  const sums = sumsOf(reading, sentence, drafts);
  if (sums.length > 0 && event.money.length === 0) {
    event.money = sums.map((mention) => ({ mention, isWorth: concreteItems(event).length > 0 }));
    event.sentences.push(sentence);
    return true;
  }
  // "Paket tersebut akan dibagikan kepada warga": what is still to come of the aid before is an act of its own.
  const isToCome = event.modality !== 'PLANNED' && drafts.some(({ modality }) => modality === 'PLANNED');
  if (!isAbout && isToCome) return false;
  if (!isAbout && (!opensWithAid(reading, sentence) || tellsOwnAct(drafts))) return false;
  const { items, groups } = contentsOf(reading, sentence);
  if (items.length === 0 || event.sentences.includes(sentence)) return false;
  event.items = unionItems(event.items, items);
  if (event.groups.length === 0) event.groups.push(...groups);
  event.sentences.push(sentence);
  return true;
}
