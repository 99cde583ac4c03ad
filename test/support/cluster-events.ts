/** Brings events together as loading does, without a database: candidates by their keys, the rules' judgements, and groups made of them. */
import { addTo } from '../../etl/transform/group-by.js';
import { clusterJudgements, pairKey } from '../../etl/transform/match/cluster-judgements.js';
import { ONE_ACT, type EventComparer, type EventComparison } from '../../etl/transform/match/compare-events.js';
import { createGroups } from '../../etl/transform/match/disjoint-groups.js';
import { reachOf, spanOf } from '../../etl/transform/match/event-blocks.js';
import type { EventProfile } from '../../etl/transform/match/event-profile.js';
import { bandKeys, COPY_LIKENESS, likeness } from '../../etl/transform/similarity/min-hash.js';
import type { StoredJudgement } from '../../schema/records/judgement.js';

export interface EventCluster {
  /** The key of its first event. */
  readonly key: string;
  readonly events: readonly EventProfile[];
  /** How many texts that are no copies of one another tell of it. */
  readonly sources: number;
}

export interface ClusterLink {
  readonly relation: 'partOf' | 'fulfils';
  readonly from: string;
  readonly to: string;
}

export interface Clustering {
  readonly clusters: readonly EventCluster[];
  readonly links: readonly ClusterLink[];
}

const keyOf = ({ documentId, ordinal }: EventProfile): string => `${documentId}#${ordinal}`;

/** For each document the smallest id of its copies. */
function voicesOf(events: readonly EventProfile[]): ReadonlyMap<string, string> {
  const documents = [...new Map(events.map((event) => [event.documentId, event.signature])).entries()].toSorted();
  const groups = createGroups(documents.length);
  const bands = new Map<string, number[]>();
  documents.forEach(([, signature], at) => {
    for (const key of signature === null ? [] : bandKeys(signature)) {
      for (const other of bands.get(key) ?? [])
        if (likeness(documents[other]![1]!, signature!) >= COPY_LIKENESS) groups.join(other, at);
      addTo(bands, key, at);
    }
  });
  return new Map(documents.map(([id], at) => [id, documents[groups.find(at)]![0]]));
}

function isNear(a: EventProfile, b: EventProfile): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  const within = reachOf(x.isPromise === y.isPromise);
  return x.from - y.to <= within && y.from - x.to <= within;
}

type Pair = readonly [EventProfile, EventProfile];

function candidates(events: readonly EventProfile[], keysOf: (event: EventProfile) => readonly string[]): Pair[] {
  const blocks = new Map<string, EventProfile[]>();
  for (const event of events) for (const key of keysOf(event)) addTo(blocks, key, event);
  const pairs = new Map<string, Pair>();
  for (const block of blocks.values())
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1))
        if (a.documentId !== b.documentId && isNear(a, b)) pairs.set(pairKey(keyOf(a), keyOf(b)), [a, b]);
    });
  return [...pairs.values()];
}

/** @param profiles in any order, each key once */
export function clusterEvents(profiles: readonly EventProfile[], comparer: EventComparer): Clustering {
  const events = profiles.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const byKey = new Map(events.map((event) => [keyOf(event), event]));
  const voices = voicesOf(events);
  const compared = new Map<string, readonly [string, string, EventComparison]>();
  const compare = (a: EventProfile, b: EventProfile): void => {
    const key = pairKey(keyOf(a), keyOf(b));
    if (!compared.has(key)) compared.set(key, [keyOf(a), keyOf(b), comparer.compare(a, b)]);
  };
  const judged = (isWanted: (comparison: EventComparison) => boolean): StoredJudgement[] =>
    [...compared.values()]
      .filter(([, , comparison]) => isWanted(comparison))
      .map(([left, right, { relation, score }], id) => {
        const verdict = ONE_ACT.has(relation) ? 'SAME' : 'DIFFERENT';
        return { id, left, right, verdict, relation: null, score, reasons: [], judge: 'RULE', judgedBy: 'test' };
      });
  const ids = [...byKey.keys()];
  for (const [a, b] of candidates(events, (event) => [
    ...comparer.keysOf(event),
    `voice ${voices.get(event.documentId)}`,
  ]))
    compare(a, b);
  for (const chain of clusterJudgements(
    ids,
    judged(({ relation }) => ONE_ACT.has(relation)),
  ))
    chain.forEach((a, index) => {
      for (const b of chain.slice(index + 1)) compare(byKey.get(a)!, byKey.get(b)!);
    });
  const groups = clusterJudgements(
    ids,
    judged(({ relation, isExcluded }) => ONE_ACT.has(relation) || isExcluded),
  );
  const nameOf = new Map(groups.flatMap((group) => group.map((id) => [id, group[0]!] as const)));
  const clusters = groups.map((group): EventCluster => {
    const members = group.map((id) => byKey.get(id)!);
    const sources = new Set(members.map(({ documentId }) => voices.get(documentId))).size;
    return { key: group[0]!, events: members, sources };
  });
  return { clusters, links: linksOf([...compared.values()], nameOf) };
}

function linksOf(
  compared: readonly (readonly [string, string, EventComparison])[],
  nameOf: ReadonlyMap<string, string>,
): readonly ClusterLink[] {
  const links = compared.flatMap(([a, b, { relation, from }]): ClusterLink[] => {
    if (relation !== 'partOf' && relation !== 'fulfils') return [];
    const [start, end] = from === 'b' ? [b, a] : [a, b];
    return [{ relation, from: nameOf.get(start)!, to: nameOf.get(end)! }];
  });
  const byText = new Map(
    links.filter(({ from, to }) => from !== to).map((link) => [`${link.from} ${link.to} ${link.relation}`, link]),
  );
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}
