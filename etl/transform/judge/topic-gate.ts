/** Weighs whether a text is about aid at all, with reasons: finance, sport, politics and crime use the same verbs. */
import { isKind, type Reading } from '../text/reading.js';

export interface TopicJudgement {
  /** 0 to 1, multiplied into the confidence of every event. */
  readonly factor: number;
  /** The topic that spoke loudest against, `aid` when none did. */
  readonly topic: string;
  /** One word in a hundred speaks of aid: what is handed over in such a text need not be called so each time. */
  readonly isAboutAid: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

const NOTHING_SAID = 0.85;
const SPEAKS_AGAINST = 0.4;
/** A short report about aid need not say so twice. */
const SHORT_TOKENS = 180;
/**
 * Words for aid in a hundred, and what a longer text with fewer is worth. Nine in ten texts about aid have more than one; of
 * the false events in news that is mostly about something else, half stood in texts with fewer than two in three hundred.
 */
const THIN: readonly (readonly [below: number, factor: number])[] = [
  [0.3, 0.6],
  [0.7, 0.75],
  [1, 0.9],
];

function densityFactor(aid: number, tokens: number): number {
  if (tokens <= SHORT_TOKENS) return 1;
  return THIN.find(([below]) => (100 * aid) / tokens < below)?.[1] ?? 1;
}

/** A word or two against in a long text say little: "ekspor" stands in a report on what coffee farmers were given, too. */
const FEW_IN_A_HUNDRED = 0.5;
const FEW_FACTOR = 0.85;
/** Arms are given in the words of aid: here a single word against tells. */
const LOUD = new Set(['military']);

const ABOUT_IN_A_HUNDRED = 1;

const NONE: readonly string[] = [];

/** The topics of the phrases that begin at a token. */
export function topicsAt(reading: Reading, at: number): readonly string[] {
  if (!isKind(reading, at, 'topic')) return NONE;
  const entries = (reading.hits[at] ?? []).flatMap(({ values }) => values);
  return entries.flatMap((entry) => (entry.kind === 'topic' ? entry.topic : []));
}

/** Words of a topic, each counted at most three times, so that one repeated word does not decide. */
function countTopics(reading: Reading): Record<string, number> {
  const counts: Record<string, number> = {};
  const seen = new Map<string, number>();
  reading.tokens.forEach(({ key }, at) => {
    for (const topic of topicsAt(reading, at)) {
      const word = `${topic} ${key}`;
      const times = (seen.get(word) ?? 0) + 1;
      seen.set(word, times);
      if (times <= 3) counts[topic] = (counts[topic] ?? 0) + 1;
    }
  });
  return counts;
}

/**
 * Compares the words for aid with those of the loudest other topic. The steps were set by eye on news that is mostly not
 * about aid: with half as many words against as for it nothing is lost, with more against than for it little is left.
 */
export function judgeTopic(reading: Reading): TopicJudgement {
  const counts = countTopics(reading);
  const aid = counts['aid'] ?? 0;
  const [topic, against] = Object.entries(counts)
    .filter(([name]) => name !== 'aid')
    .toSorted((a, b) => b[1] - a[1])[0] ?? ['aid', 0];
  const density = densityFactor(aid, reading.tokens.length);
  const isAboutAid = (100 * aid) / reading.tokens.length >= ABOUT_IN_A_HUNDRED;
  if (aid === 0)
    return { factor: density * (against === 0 ? NOTHING_SAID : SPEAKS_AGAINST), topic, isAboutAid, counts };
  const share = against / (aid + against);
  const step = share < 0.4 ? 1 : share < 0.5 ? 0.85 : share < 0.65 ? 0.7 : 0.45;
  const isFew = (100 * against) / reading.tokens.length < FEW_IN_A_HUNDRED || (against === 1 && !LOUD.has(topic));
  const factor = isFew ? Math.max(step, FEW_FACTOR) : step;
  return { factor: factor * density, topic: factor < 1 ? topic : density < 1 ? 'thin' : 'aid', isAboutAid, counts };
}
