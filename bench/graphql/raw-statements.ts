/** The questions as SQL, written by hand: what the raw server runs. They mind merged organizations, as every answer must. */
import type { Question } from './operations.js';

const items = `(select json_agg(json_build_object('description', i.description, 'quantity', json_build_object('value', i.quantity_min),
  'category', json_build_object('code', i.category)) order by i.ordinal) from event_item i where i.event_id = e.id)`;
const parties = (fields: string, own: string) => `(select json_agg(json_build_object('role', p.role, ${own}
  'organization', json_build_object('id', o.id, 'name', o.name ${fields})) order by p.ordinal)
  from event_party p left join canonical c on c.member_id = p.organization_id
  join organization o on o.id = coalesce(c.canonical_id, p.organization_id) where p.event_id = e.id)`;

export const STATEMENTS: Readonly<Record<Question, string>> = {
  organization: `select json_build_object('organization', json_build_object('id', o.id, 'name', o.name, 'country', o.country,
    'given', json_build_object('nodes', (select coalesce(json_agg(n.node), '[]') from (
      select json_build_object('id', e.id, 'title', e.title, 'kind', e.kind, 'date', json_build_object('value', e.date_value),
        'parties', ${parties(`, 'country', o.country`, `'reportedName', p.reported_name,`)}, 'items', ${items},
        'evidence', (select json_agg(json_build_object('quote', v.quote, 'document', json_build_object('title', dv.title, 'url', d.canonical_url)))
          from (select distinct on (c.evidence_id) c.evidence_id from claim_record r join claim c on c.id = r.claim_id
            where r.event_id = e.id and c.superseded_at is null order by c.evidence_id, c.confidence desc limit 3) first
          join evidence v on v.id = first.evidence_id join document_version dv on dv.id = v.version_id join document d on d.id = dv.document_id)
        ) as node
      from (select o.id union all select member_id from canonical where canonical_id = o.id) m (id)
      cross join lateral (select g.event_id, g.event_date from event_party g join event x on x.id = g.event_id
        where g.organization_id = m.id and g.role = 'DONOR' and x.band = 'PUBLISH' order by g.event_date desc, g.event_id limit 20) g
      join event e on e.id = g.event_id order by g.event_date desc, g.event_id limit 20) n)))) as json
    from organization o where o.id = coalesce((select canonical_id from canonical where member_id = $1), $1)`,
  country: `select json_build_object('events', json_build_object('nodes', coalesce(json_agg(n.node), '[]'))) as json from (
      select json_build_object('id', e.id, 'title', e.title, 'kind', e.kind, 'date', json_build_object('value', e.date_value),
        'parties', ${parties('', '')}, 'items', ${items},
        'documents', (select json_agg(json_build_object('title', dv.title, 'url', d.canonical_url, 'source', json_build_object('name', s.name)))
          from event_document ed join document d on d.id = ed.document_id join document_version dv on dv.id = d.current_version_id
          join source s on s.id = d.source_id where ed.event_id = e.id)) as node
      from event_place w join event e on e.id = w.event_id
      where w.country = $1 and w.event_date >= $2::date and w.event_date <= $3::date and e.band = 'PUBLISH'
      order by w.event_date desc, w.event_id limit 50) n`,
  tiny: `select json_build_object('organization', json_build_object('id', id, 'name', name, 'country', country)) as json
    from organization where id = coalesce((select canonical_id from canonical where member_id = $1), $1)`,
  search: `select json_build_object('events', json_build_object('nodes', coalesce(json_agg(n.node), '[]'))) as json from (
      select json_build_object('id', e.id, 'title', e.title, 'date', json_build_object('value', e.date_value), 'parties', ${parties('', '')}) as node
      from event e where e.search @@ websearch_to_tsquery('simple', $1) and e.band = 'PUBLISH'
      order by coalesce(e.date_from, date '0001-01-01') desc, e.id limit 20) n`,
};
