/** Of the groups that the sentences of an event name, keeps those that say most: "warga" beside "250 warga terdampak banjir" says nothing new. */
import type { GroupMention } from '../mentions/mention.js';
import { keyOf } from '../mentions/key-of.js';

const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** A counted group, or one with a word that tells which people are meant. */
function isTelling(group: GroupMention): boolean {
  return group.count !== null || group.to - group.from > 1;
}

/** Drops groups that another one names more fully, and general nouns of later sentences where a group is told apart. */
export function settleGroups(groups: readonly GroupMention[], sentenceOf: readonly number[]): GroupMention[] {
  const first = groups[0];
  if (first === undefined) return [];
  const hasTelling = groups.some(isTelling);
  return groups.filter((group, i) => {
    const key = keyOf(group);
    const isHeld = groups.some(
      (other, j) => other !== group && holds(keyOf(other), key) && (keyOf(other) !== key || j < i),
    );
    if (isHeld && group.count === null) return false;
    const isLater = sentenceOf[group.from] !== sentenceOf[first.from];
    return isTelling(group) || !hasTelling || !isLater;
  });
}
