/** Walking from both ends finds a chain as short as walking from one end does, on graphs drawn by chance. */
import { describe, expect, test } from '@jest/globals';
import { findPath } from '../../api/network/find-path.js';
import type { FindNeighbours } from '../../api/network/walk-network.js';

type Graph = ReadonlyMap<string, readonly string[]>;

/** Numbers that look like chance and are the same in every run. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function drawGraph(seed: number): Graph {
  const numbers = chance(seed);
  const next = (): number => numbers.next().value as number;
  const ids = Array.from({ length: 14 }, (_, i) => `o${i}`);
  const edges = Array.from(
    { length: 15 },
    () => [ids[Math.floor(next() * 14)]!, ids[Math.floor(next() * 14)]!] as const,
  );
  return new Map(ids.map((id) => [id, edges.flatMap(([a, b]) => (a === b ? [] : a === id ? b : b === id ? a : []))]));
}

function findIn(graph: Graph, asked: { count: number }): FindNeighbours {
  return async (from, except, limit) => {
    asked.count += 1;
    const found = new Map<string, string>();
    for (const parent of from)
      for (const id of graph.get(parent) ?? []) if (!except.includes(id) && !found.has(id)) found.set(id, parent);
    return [...found].slice(0, limit).map(([id, parent]) => ({ id, parent, events: 1 }));
  };
}

function shortest(graph: Graph, from: string, to: string): number | undefined {
  const distance = new Map([[from, 0]]);
  for (const id of distance.keys())
    for (const next of graph.get(id) ?? []) if (!distance.has(next)) distance.set(next, distance.get(id)! + 1);
  return distance.get(to);
}

describe('findPath', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('graph %i', async (seed) => {
    const graph = drawGraph(seed);
    for (const from of graph.keys())
      for (const to of graph.keys())
        for (const maxLength of [2, 6]) {
          const asked = { count: 0 };
          const steps = await findPath(findIn(graph, asked), { from, to, maxLength });
          const length = shortest(graph, from, to);
          expect(steps?.length ?? null).toBe(length !== undefined && length <= maxLength ? length : null);
          expect(asked.count).toBeLessThanOrEqual(maxLength);
          expect([from, ...(steps ?? []).map((step) => step.to)].slice(0, -1)).toEqual(
            (steps ?? []).map((step) => step.from),
          );
          for (const step of steps ?? []) expect(graph.get(step.from)).toContain(step.to);
        }
  });
});
