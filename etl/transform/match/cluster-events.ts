/** Brings together what reports tell of one event. A pure function of the reports: their order leaves no trace. */
import { ONE_ACT, type EventComparer, type EventComparison } from './compare-events.js';
import { createGroups, type DisjointGroups } from './disjoint-groups.js';
import { candidatePairs } from './event-blocks.js';
import { profileKey, type EventProfile } from './event-profile.js';
import { groupCopies } from './group-copies.js';

export interface EventCluster {
  /** The key of its first event. */
  readonly key: string;
  /** By key. */
  readonly events: readonly EventProfile[];
  /** How many texts that are no copies of one another tell of it. */
  readonly sources: number;
}

/** A part or a delivery and what it leads to: keys of two clusters. */
export interface ClusterLink {
  readonly relation: 'partOf' | 'fulfils';
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Clustering {
  readonly clusters: readonly EventCluster[];
  readonly links: readonly ClusterLink[];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly comparison: EventComparison;
  readonly isCopy: boolean;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Copies first, then the surest; what is equally sure by its place, which is that of its key. */
const bySureness = (x: Pair, y: Pair): number =>
  Number(y.isCopy) - Number(x.isCopy) || y.comparison.score - x.comparison.score || x.a - y.a || x.b - y.b;

/** Joins what is one act, unless any two of those that would come together exclude one another. */
function joinPairs(
  pairs: readonly Pair[],
  groups: DisjointGroups,
  isExcluded: (a: number, b: number) => boolean,
): void {
  for (const { a, b } of pairs.filter(({ comparison }) => ONE_ACT.has(comparison.relation)).toSorted(bySureness)) {
    if (groups.find(a) === groups.find(b)) continue;
    const others = groups.membersOf(b);
    if (!groups.membersOf(a).some((x) => others.some((y) => isExcluded(x, y)))) groups.join(a, b);
  }
}

/** The surest link between each two clusters. */
function linksOf(pairs: readonly Pair[], nameOf: (at: number) => string): ClusterLink[] {
  const links = new Map<string, ClusterLink>();
  for (const { a, b, comparison } of pairs.toSorted(bySureness)) {
    const { relation, score, reasons, from } = comparison;
    if (relation !== 'partOf' && relation !== 'fulfils') continue;
    const [start, end] = from === 'b' ? [nameOf(b), nameOf(a)] : [nameOf(a), nameOf(b)];
    const key = `${relation} ${start} ${end}`;
    if (start !== end && !links.has(key)) links.set(key, { relation, from: start, to: end, score, reasons });
  }
  return [...links.values()].toSorted((x, y) => byText(x.from, y.from) || byText(x.to, y.to));
}

/**
 * @param profiles in any order; two of one key are told apart by nothing, so give each once
 * @example clusterEvents(profiles, createEventComparer(knowledge)).clusters[0].sources // 3
 */
export function clusterEvents(profiles: readonly EventProfile[], comparer: EventComparer): Clustering {
  const events = profiles.toSorted((a, b) => byText(profileKey(a), profileKey(b)));
  const voices = groupCopies(events);
  const voiceOf = (at: number): string => voices.get(events[at]!.documentId)!;
  const keys = events.map((event, at) => [...comparer.keysOf(event), `voice ${voiceOf(at)}`]);
  const pairs = candidatePairs(events, keys).map(([a, b]): Pair => {
    const comparison = comparer.compare(events[a]!, events[b]!);
    return { a, b, comparison, isCopy: voiceOf(a) === voiceOf(b) };
  });
  const known = new Map(pairs.map(({ a, b, comparison }) => [a * events.length + b, comparison.isExcluded]));
  const isExcluded = (x: number, y: number): boolean => {
    const [a, b] = x < y ? [x, y] : [y, x];
    return known.get(a * events.length + b) ?? comparer.compare(events[a]!, events[b]!).isExcluded;
  };
  const groups = createGroups(events.length);
  joinPairs(pairs, groups, isExcluded);
  const nameOf = (at: number): string => profileKey(events[groups.find(at)]!);
  const clusters = events.flatMap((event, at): EventCluster[] => {
    if (groups.find(at) !== at) return [];
    const members = groups.membersOf(at);
    const sources = new Set(members.map(voiceOf)).size;
    return [{ key: profileKey(event), events: members.map((member) => events[member]!), sources }];
  });
  return { clusters, links: linksOf(pairs, nameOf) };
}
