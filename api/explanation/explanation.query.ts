/** SQL that finds what events and organizations were made of. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import type { ExplanationMember } from './explanation.type.js';

type MemberOf = ExplanationMember & { readonly of_id: string };

/** Reports of events and merged records of organizations; the one that gave its id comes first. */
export async function findMembers(db: Database, canonicalIds: readonly string[]): Promise<MemberOf[]> {
  const { rows } = await sql<MemberOf>`
    select of_id, id, name, "toldOn", "documentId" from (
      select r.event_id as of_id, r.id, null as name, r.told_on as "toldOn", r.document_id as "documentId"
      from event_report r where r.event_id = any(${canonicalIds}::text[])
      union all
      select a.id, o.id, o.name, null, null
      from unnest(${canonicalIds}::text[]) as a (id)
      join organization o on o.id in (select a.id union all select member_id from canonical where canonical_id = a.id)
    ) member order by of_id, (id = of_id) desc, "toldOn", id`.execute(db);
  return rows;
}

export interface Voice {
  readonly event_id: string;
  readonly document_id: string;
  /** The source, or the document where it has none, that speaks for every copy of the text. */
  readonly voice: string;
}

/** Which documents of an event speak with one voice, as its corroboration counts them. */
export async function findVoices(db: Database, eventIds: readonly string[]): Promise<Voice[]> {
  const { rows } = await sql<Voice>`
    select ed.event_id, d.id as document_id,
      min(coalesce(d.source_id, d.id) collate "C") over (partition by ed.event_id, coalesce(d.cluster_id, d.id)) as voice
    from event_document ed join document d on d.id = ed.document_id
    where ed.event_id = any(${eventIds}::text[]) order by voice, d.id`.execute(db);
  return rows;
}
