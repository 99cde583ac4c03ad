/** Finds whom a noun means that points back: "Anggota DPRD itu menyerahkan …" goes on with the person named last. */
import type { ActorMention } from '../mentions/mention.js';
import { isKind, type Reading } from '../text/reading.js';
import { firstTrigger } from './chain-triggers.js';
import type { Clause } from './find-clauses.js';

const BACK_SENTENCES = 2;
const PERSONAL = new Set<ActorMention['sort']>(['name', 'person']);

/** The noun before the word that points back is of a person: a title, or whoever belongs to a body. */
function isPersonal(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const type = reading.owner[at]?.type;
    if (type === 'item' || type === 'money' || type === 'group') return false;
    if (isKind(reading, at, 'member') || isKind(reading, at, 'honorific') || isKind(reading, at, 'office')) return true;
  }
  return false;
}

/** The person, where such words follow their noun and stand right before an active verb. */
export function findPersonMeant(reading: Reading, { chain, left, isRelative }: Clause): ActorMention | undefined {
  const first = firstTrigger(chain);
  const { modifiers, definitesStand = modifiers } = reading.compiled.pack.grammar;
  if (definitesStand !== 'after' || isRelative || first.voice !== 'active') return undefined;
  if (!isKind(reading, first.from - 1, 'definite') || !isPersonal(reading, left.from, first.from)) return undefined;
  const sentence = reading.sentenceOf[first.from] ?? 0;
  const start = reading.sentences[Math.max(0, sentence - BACK_SENTENCES)]?.from ?? 0;
  const end = reading.sentences[sentence]?.from ?? 0;
  return reading.mentions.findLast(
    (mention): mention is ActorMention =>
      mention.type === 'actor' && PERSONAL.has(mention.sort) && mention.from >= start && mention.to <= end,
  );
}
