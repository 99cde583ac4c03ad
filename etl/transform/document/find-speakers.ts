/** Finds who speaks each quotation, so that "kami" in it means the speaker's organization. The speaker gives nothing for having spoken. */
import type { ActorMention } from '../mentions/mention.js';
import { entryAt, isKind, type Reading } from '../text/reading.js';

const AFTER_REACH = 4;
const SPEAKER_REACH = 14;
const BEFORE_REACH = 24;

/** A word of a person's name → the body the person speaks and acts for. */
export type Affiliations = ReadonlyMap<string, ActorMention>;

export interface Speaker {
  readonly mention: ActorMention;
  /** The body the speaker belongs to: the office's, or the one named after "dari"; undefined for a private person. */
  readonly organization: ActorMention | undefined;
}

function actorFrom(reading: Reading, from: number, to: number): ActorMention | undefined {
  for (let at = from; at < Math.min(to, reading.tokens.length); at += 1) {
    const owner = reading.owner[at];
    if (owner?.type === 'actor' && owner.sort !== 'pronoun') return owner;
    if (reading.tokens[at]?.text === '.') return undefined;
  }
  return undefined;
}

function actorBack(reading: Reading, from: number, to: number): ActorMention | undefined {
  let found: ActorMention | undefined;
  for (let at = from - 1; at >= Math.max(0, to); at -= 1) {
    const owner = reading.owner[at];
    if (owner?.type === 'actor' && owner.sort !== 'pronoun') found = owner;
    if (found !== undefined && owner !== found) return found;
    if (reading.sentenceOf[at] !== reading.sentenceOf[from - 1]) return found;
  }
  return found;
}

/** "Ectel, the Embassy of Norway, and the court": after a comma alone the next body of a list is nobody's employer. */
function goesOnAsList(reading: Reading, comma: number, end: number): boolean {
  if (reading.tokens[comma]?.text !== ',') return false;
  const next = reading.tokens[end]?.text === ',' ? end + 1 : end;
  return isKind(reading, next, 'coordinator');
}

/** ", Permanent Representative of Canada": a capital that only widens the title behind it. */
function afterTitleWord(reading: Reading, at: number): number {
  const isWide = reading.tokens[at]?.isCapital === true && reading.owner[at + 1]?.type === 'actor';
  return isWide && (reading.owner[at] === undefined || reading.owner[at]?.to === at + 1) ? at + 1 : at;
}

/** "Yasar Ogul dari IOM Indonesia", "Budi, juru bicara PMI": the body right after the person. */
function affiliationOf(reading: Reading, mention: ActorMention): ActorMention | undefined {
  if (mention.sort === 'registry' || mention.sort === 'shape' || mention.sort === 'generic') return mention;
  if (mention.antecedent !== undefined && mention.antecedent.sort !== 'person') return mention.antecedent;
  if (mention.bodyName !== undefined) return mention;
  let at = mention.to;
  if (reading.tokens[at]?.text === ',') at = afterTitleWord(reading, at + 1);
  at += entryAt(reading, at, 'affiliation')?.length ?? 0;
  while (isKind(reading, at, 'article') || isKind(reading, at, 'definite')) at += 1;
  const next = reading.owner[at];
  if (at === mention.to || next?.type !== 'actor' || goesOnAsList(reading, mention.to, next.to)) return undefined;
  if (next.sort === 'office') return next.antecedent ?? (next.bodyName === undefined ? undefined : next);
  return next.sort === 'registry' || next.sort === 'shape' ? next : undefined;
}

/** The person's own name begins after the body's, where the body is a part of the title. */
function nameStart(mention: ActorMention): number {
  const inner = mention.antecedent;
  return inner !== undefined && inner.from >= mention.from && inner.to <= mention.to ? inner.to : mention.from;
}

/** "Saifullah Yusuf (Gus Ipul)": the other name in brackets, word by word. */
function nicknameAfter(reading: Reading, at: number): string[] {
  if (reading.tokens[at]?.text !== '(') return [];
  const keys: string[] = [];
  for (let i = at + 1; i < at + 5; i += 1) {
    const token = reading.tokens[i];
    if (token?.isCapital !== true) break;
    if (!isKind(reading, i, 'honorific')) keys.push(token.key);
  }
  return keys;
}

/** Persons met with a body anywhere in the text, by each word of their names: "Yasar" alone is IOM's later on. */
export function findAffiliations(reading: Reading): Affiliations {
  const byWord = new Map<string, ActorMention>();
  for (const mention of reading.mentions) {
    if (mention.type !== 'actor' || !['name', 'person', 'office'].includes(mention.sort)) continue;
    const body = affiliationOf(reading, mention);
    if (body === undefined) continue;
    for (let at = nameStart(mention); at < mention.to; at += 1) {
      const token = reading.tokens[at];
      const isWord =
        token?.isCapital === true &&
        token.text.length > 3 &&
        !isKind(reading, at, 'office') &&
        !isKind(reading, at, 'honorific');
      const isInBody = mention.bodyName?.includes(token?.text ?? '') === true;
      if (isWord && !isInBody && !byWord.has(token.key)) byWord.set(token.key, body);
    }
    for (const key of nicknameAfter(reading, mention.to)) if (!byWord.has(key)) byWord.set(key, body);
  }
  return byWord;
}

/** The body a person was met with elsewhere in the text. */
export function knownBody(reading: Reading, mention: ActorMention, byWord: Affiliations): ActorMention | undefined {
  for (let at = mention.from; at < mention.to; at += 1) {
    const body = byWord.get(reading.tokens[at]?.key ?? '');
    if (body !== undefined) return body;
  }
  return undefined;
}

/** A say-verb right after the quotation has its speaker behind it, one before the quotation has it in front. */
function speakerOf(reading: Reading, from: number, to: number): ActorMention | undefined {
  for (let at = to; at < to + AFTER_REACH; at += 1) {
    if (!isKind(reading, at, 'say')) continue;
    return actorFrom(reading, at + 1, at + SPEAKER_REACH) ?? undefined;
  }
  const after = actorFrom(reading, to, to + 2);
  if (after !== undefined && isKind(reading, after.to, 'say')) return after;
  for (let at = from - 1; at > from - BEFORE_REACH && at > 0; at -= 1) {
    if (reading.sentenceOf[at] !== reading.sentenceOf[from - 1]) break;
    if (isKind(reading, at, 'say'))
      return actorBack(reading, at, at - BEFORE_REACH) ?? actorFrom(reading, at + 1, from);
  }
  return undefined;
}

/** Quote → its speaker. A quotation without one goes on with the speaker before it. */
export function findSpeakers(reading: Reading, byWord: Affiliations): readonly (Speaker | undefined)[] {
  let last: Speaker | undefined;
  return reading.quotes.map(({ from, to }) => {
    const mention = speakerOf(reading, from, to);
    if (mention !== undefined)
      last = { mention, organization: affiliationOf(reading, mention) ?? knownBody(reading, mention, byWord) };
    return last;
  });
}
