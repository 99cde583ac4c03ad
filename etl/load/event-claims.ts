/** What standing claims say of events: every document's report of each, as the assembly of records takes it. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { REPORT_PROPERTY, type ClaimProperty, type ClaimValues } from '../../schema/records/claim.js';
import type { ReportedEvent } from '../../schema/records/reported.js';
import { expandReport } from '../transform/assemble/expand-report.js';
import type { EventReport, StoredClaim } from '../transform/assemble/reports.js';
import { groupBy } from '../transform/group-by.js';

export type LinkedClaim = Awaited<ReturnType<typeof getClaimsOfEvents>>[number];

export async function getClaimsOfEvents(tx: DatabaseTransaction, eventIds: readonly string[]) {
  return (
    tx
      .selectFrom('claim_record as r')
      .innerJoin('claim as c', 'c.id', 'r.claim_id')
      .innerJoin('document_version as v', 'v.id', 'c.version_id')
      .innerJoin('document as d', 'd.id', 'v.document_id')
      .innerJoin('evidence as e', 'e.id', 'c.evidence_id')
      .leftJoin('canonical as k', 'k.member_id', 'r.organization_id')
      .select([
        'r.event_id',
        'c.id',
        'c.property',
        'c.value',
        'c.ordinal',
        'c.confidence',
        'c.event_key',
        'c.version_id',
      ])
      // Whom the name was resolved to, under the id that stands for it now.
      .select((select) => select.fn.coalesce('k.canonical_id', 'r.organization_id').as('organization_id'))
      .select(
        sql<string[] | null>`(
          select array_agg(coalesce(l.canonical_id, o.id) order by o.place)
          from unnest(r.organization_ids) with ordinality o (id, place) left join canonical l on l.member_id = o.id)`.as(
          'organization_ids',
        ),
      )
      .select(['v.document_id', 'v.published_at', 'd.cluster_id', 'd.source_id', 'e.quote'])
      .where('r.event_id', 'in', [...eventIds])
      .where('c.superseded_at', 'is', null)
      .orderBy('r.event_id')
      .orderBy('c.id')
      .execute()
  );
}

/** One report a document. Its voice is its publisher's, and the same for every copy of one text. */
export function reportsOf(claims: readonly LinkedClaim[]): readonly EventReport[] {
  const voices = voicesOf(claims);
  return [...groupBy(claims, (claim) => `${claim.document_id} ${claim.event_key}`).values()].map((ofDocument) => {
    const first = ofDocument[0]!;
    return {
      documentId: first.document_id,
      voice: voices.get(first.document_id)!,
      publishedAt: first.published_at,
      confidence: first.confidence,
      claims: ofDocument.flatMap(toStored),
    };
  });
}

function toStored(claim: LinkedClaim): readonly StoredClaim[] {
  const { id, property, value, ordinal, organization_id: organizationId } = claim;
  if (isReport(claim)) {
    return expandReport({ id, value: reportedIn(claim), organizationIds: claim.organization_ids ?? [] });
  }
  return [
    {
      id,
      property: property as ClaimProperty,
      value: value as unknown as ClaimValues[ClaimProperty],
      ordinal,
      ...(organizationId !== null && { organizationId }),
    },
  ];
}

const isReport = ({ property }: LinkedClaim): boolean => property === REPORT_PROPERTY;

const NOTHING = { parties: [], money: [], items: [], places: [], beneficiaries: [], sectors: [], date: null };

/** Lists of nothing are not kept. */
const reportedIn = ({ value }: LinkedClaim): ReportedEvent => ({ ...NOTHING, ...(value as unknown as ReportedEvent) });

/** What an event is found by: the sentences that tell of it, or what a report says that it was for. */
export const searchedText = (claim: LinkedClaim): string =>
  isReport(claim) ? (reportedIn(claim).description ?? '') : claim.quote;

/** Copies of one text speak with the voice of the first of their publishers (in the order of ids, not of arrival). */
function voicesOf(claims: readonly LinkedClaim[]): ReadonlyMap<string, string> {
  const publisher = (claim: LinkedClaim): string => claim.source_id ?? claim.document_id;
  const ofCluster = new Map<string, string>();
  for (const claim of claims) {
    const cluster = claim.cluster_id ?? claim.document_id;
    const known = ofCluster.get(cluster);
    if (known === undefined || publisher(claim) < known) ofCluster.set(cluster, publisher(claim));
  }
  return new Map(claims.map((claim) => [claim.document_id, ofCluster.get(claim.cluster_id ?? claim.document_id)!]));
}
