/** Lays the values that several documents give for the same thing side by side, and picks the one to show. */
import type { EventConflict } from '../../../schema/records/event.js';
import { claimsOf, type EventReport, type StoredClaim } from './reports.js';
import type { ClaimProperty } from '../../../schema/records/claim.js';
import { groupBy } from '../group-by.js';

/** One thing (an item, a sum, a place) with every claim about it. */
export interface Aligned<P extends ClaimProperty> {
  readonly claims: readonly { readonly claim: StoredClaim<P>; readonly report: EventReport }[];
}

interface Alignment<P extends ClaimProperty> {
  /** Two claims about the same kind of thing: candidates for being one. */
  readonly groupKey: (claim: StoredClaim<P>) => string;
  /** Two claims that say the same. */
  readonly valueKey: (claim: StoredClaim<P>) => string;
}

/**
 * Within one document different claims are different things; across documents a claim joins the thing that has its
 * value, else one of its kind that this document has not spoken of yet. Reports are taken in a fixed order, so the
 * order of arrival changes nothing.
 */
export function align<P extends ClaimProperty>(
  reports: readonly EventReport[],
  property: P,
  { groupKey, valueKey }: Alignment<P>,
): readonly Aligned<P>[] {
  const groups: { key: string; claims: { claim: StoredClaim<P>; report: EventReport }[] }[] = [];
  for (const report of reports) {
    const used = new Set<object>();
    const pending = [...claimsOf(report, property)];
    const join = (isMatch: (claim: StoredClaim<P>, group: (typeof groups)[number]) => boolean): void => {
      for (const claim of pending.splice(0)) {
        const group = groups.find((g) => !used.has(g) && g.key === groupKey(claim) && isMatch(claim, g));
        if (group) {
          used.add(group);
          group.claims.push({ claim, report });
        } else pending.push(claim);
      }
    };
    join((claim, group) => group.claims.some((other) => valueKey(other.claim) === valueKey(claim)));
    join(() => true);
    for (const claim of pending) {
      const group = { key: groupKey(claim), claims: [{ claim, report }] };
      groups.push(group);
      used.add(group);
    }
  }
  return groups;
}

export interface Choice<P extends ClaimProperty> {
  readonly claim: StoredClaim<P>;
  readonly claimIds: readonly string[];
  readonly conflict: EventConflict | null;
}

/** Shows the value that most independent voices give, then the most confident, then the newest; the others stay as a conflict. */
export function choose<P extends ClaimProperty>(
  { claims }: Aligned<P>,
  field: string,
  valueKey: (claim: StoredClaim<P>) => string,
): Choice<P> {
  const values = groupBy(claims, ({ claim }) => valueKey(claim));
  const ranked = [...values.entries()]
    .map(([value, supporters]) => ({
      value,
      supporters,
      voices: new Set(supporters.map(({ report }) => report.voice)).size,
      confidence: Math.max(...supporters.map(({ report }) => report.confidence)),
      newest: supporters.map(({ report }) => report.publishedAt ?? '').reduce((a, b) => (a > b ? a : b)),
    }))
    .toSorted(
      (a, b) =>
        b.voices - a.voices ||
        b.confidence - a.confidence ||
        (b.newest > a.newest ? 1 : b.newest < a.newest ? -1 : 0) ||
        (a.value < b.value ? -1 : 1),
    );
  const [best, second] = ranked;
  const conflict = second && {
    field,
    shown: best!.value,
    reason: reasonFor(best!, second),
    values: ranked.map(({ value, supporters }) => ({
      value,
      documents: [...new Set(supporters.map(({ report }) => report.documentId))].toSorted(),
    })),
  };
  return {
    claim: best!.supporters[0]!.claim,
    claimIds: claims.map(({ claim }) => claim.id),
    conflict: conflict ?? null,
  };
}

interface Ranked {
  readonly voices: number;
  readonly confidence: number;
  readonly newest: string;
}

function reasonFor(best: Ranked, second: Ranked): string {
  if (best.voices > second.voices) return `reported by ${best.voices} independent sources against ${second.voices}`;
  if (best.confidence > second.confidence) return 'read with more confidence';
  if (best.newest > second.newest) return 'the most recent report';
  return 'equally supported; shown in alphabetical order';
}
