/** Walks outward from an organization, ring by ring, until the network is as deep or as large as was asked for. */
import type { Neighbour } from './network.query.js';
import type { NetworkNode } from './network.type.js';

export type FindNeighbours = (
  from: readonly string[],
  except: readonly string[],
  limit: number,
) => Promise<readonly Neighbour[]>;

export interface Walked {
  readonly nodes: readonly NetworkNode[];
  readonly isComplete: boolean;
}

export interface Walk {
  readonly around: string;
  readonly depth: number;
  /** How many organizations at most, the middle included. */
  readonly size: number;
}

/** One statement a ring. */
export async function walkNetwork(find: FindNeighbours, { around, depth, size }: Walk): Promise<Walked> {
  const nodes: NetworkNode[] = [{ organizationId: around, distance: 0 }];
  let ring = [around];
  for (let distance = 1; distance <= depth && ring.length > 0; distance++) {
    const room = size - nodes.length;
    const known = nodes.map(({ organizationId }) => organizationId);
    const found = await find(ring, known, room + 1);
    ring = found.slice(0, room).map(({ id }) => id);
    nodes.push(...ring.map((organizationId) => ({ organizationId, distance })));
    if (found.length > room) return { nodes, isComplete: false };
  }
  return { nodes, isComplete: true };
}
