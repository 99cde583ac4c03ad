/** How alike two words are that are not the same: a slip of the pen, another spelling. */

/** Letters that other spellings of one sound use: "organisation" and "organization", "Qaeda" and "Qaida". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/ph/g, 'f'],
  [/ae/g, 'ai'],
  [/ou/g, 'u'],
  [/([a-z])\1/g, '$1'],
];

function sound(word: string): string {
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word);
}

/** Edit distance with neighbouring letters that change places counted once, up to a limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      next.push(distance);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit + 1;
}

/** Shorter words are other words when a letter changes. */
const MIN_LENGTH = 5;
const LONG = 9;
/** One letter of six is worth this much; two letters of a long word less. */
const SLIP = 0.93;
const TWO_SLIPS = 0.8;

/** 1 for the same word in another spelling, something less for a slip, 0 for two words. */
export function wordLikeness(a: string, b: string): number {
  if (sound(a) === sound(b)) return 0.98;
  const length = Math.min(a.length, b.length);
  // "Stom" for "Storm" lacks a letter; "Snoe" is no "Snow".
  const isLacking = length === MIN_LENGTH - 1 && a.length !== b.length;
  if ((length < MIN_LENGTH && !isLacking) || /\d/.test(a + b)) return 0;
  const distance = editDistance(a, b, 2);
  if (distance === 1) return SLIP;
  return distance === 2 && length >= LONG ? TWO_SLIPS : 0;
}
