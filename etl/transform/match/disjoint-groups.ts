/** Groups of numbers that only ever join; each is named by its smallest member, so that the order of joining leaves no trace. */

export interface DisjointGroups {
  find(at: number): number;
  join(a: number, b: number): void;
  membersOf(at: number): readonly number[];
}

export function createGroups(size: number): DisjointGroups {
  const group = Array.from({ length: size }, (_, at) => ({ name: at, members: [at] }));
  return {
    find: (at) => group[at]!.name,
    membersOf: (at) => group[at]!.members,
    join(a, b) {
      const [x, y] = [group[a]!, group[b]!];
      if (x === y) return;
      const joined = {
        name: Math.min(x.name, y.name),
        members: [...x.members, ...y.members].toSorted((i, j) => i - j),
      };
      for (const member of joined.members) group[member] = joined;
    },
  };
}
