/** Documents whose texts are near-copies speak with one voice: a wire story under ten mastheads is one source. */
import { bandKeys, COPY_LIKENESS, likeness } from '../similarity/min-hash.js';
import { createGroups } from './disjoint-groups.js';

export interface SignedDocument {
  readonly documentId: string;
  readonly signature: readonly number[] | null;
}

/** @returns for each document the smallest id of its copies; the order of the documents changes nothing */
export function groupCopies(documents: readonly SignedDocument[]): ReadonlyMap<string, string> {
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  const signed = [...byId.values()].toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1));
  const groups = createGroups(signed.length);
  const bands = new Map<string, number[]>();
  signed.forEach(({ signature }, at) => {
    if (signature === null) return;
    for (const key of bandKeys(signature)) {
      const earlier = bands.get(key) ?? [];
      for (const other of earlier)
        if (likeness(signed[other]!.signature!, signature) >= COPY_LIKENESS) groups.join(other, at);
      bands.set(key, [...earlier, at]);
    }
  });
  return new Map(signed.map(({ documentId }, at) => [documentId, signed[groups.find(at)]!.documentId]));
}
