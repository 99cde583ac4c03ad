/** Finds a shortest chain of partnerships by walking from both ends at once, the smaller side first. */
import type { FindNeighbours } from './walk-network.js';

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly events: number;
}

/** More organizations than these are not followed from one end in one step: those with fewest events are left out. */
export const MAX_RING = 500;

interface Found {
  readonly parent: string | null;
  readonly events: number;
  readonly distance: number;
}

/** What has been reached from one end. */
interface Side {
  readonly reached: Map<string, Found>;
  ring: readonly string[];
  distance: number;
}

const startAt = (id: string): Side => ({
  reached: new Map([[id, { parent: null, events: 0, distance: 0 }]]),
  ring: [id],
  distance: 0,
});

export interface PathAsked {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
}

/** At most `maxLength` statements. @returns null where no chain is short enough; no steps from an organization to itself */
export async function findPath(
  find: FindNeighbours,
  { from, to, maxLength }: PathAsked,
): Promise<readonly Step[] | null> {
  if (from === to) return [];
  const [left, right] = [startAt(from), startAt(to)];
  while (left.distance + right.distance < maxLength) {
    const [side, other] = left.ring.length <= right.ring.length ? [left, right] : [right, left];
    await goOn(side, find);
    if (side.ring.length === 0) return null;
    const meeting = nearest(side, other);
    if (meeting !== undefined) return stepsThrough(meeting, left, right);
  }
  return null;
}

async function goOn(side: Side, find: FindNeighbours): Promise<void> {
  const found = await find(side.ring, [...side.reached.keys()], MAX_RING);
  side.distance += 1;
  side.ring = found.map(({ id }) => id);
  for (const { id, parent, events } of found) side.reached.set(id, { parent, events, distance: side.distance });
}

/** Of the organizations that both ends have reached the one with the shortest way; the ring comes strongest first. */
function nearest(side: Side, other: Side): string | undefined {
  const met = side.ring.filter((id) => other.reached.has(id));
  return met.toSorted((a, b) => other.reached.get(a)!.distance - other.reached.get(b)!.distance)[0];
}

function stepsThrough(meeting: string, left: Side, right: Side): readonly Step[] {
  const before = wayBack(meeting, left).map(({ id, parent, events }) => ({ from: parent, to: id, events }));
  const after = wayBack(meeting, right).map(({ id, parent, events }) => ({ from: id, to: parent, events }));
  return [...before.toReversed(), ...after];
}

function wayBack(from: string, { reached }: Side): readonly { id: string; parent: string; events: number }[] {
  const way: { id: string; parent: string; events: number }[] = [];
  for (let id = from; ;) {
    const { parent, events } = reached.get(id)!;
    if (parent === null) return way;
    way.push({ id, parent, events });
    id = parent;
  }
}
