/** What it is for two organizations to meet in an event, as SQL over `event_party x`, `event_party y` and `event e`. */
import { sql, type RawBuilder } from 'kysely';
import { publishedUnlessAsked } from '../event/event-condition.js';
import type { EventFilter } from '../event/event.input.js';
import { all, any, asks, type Condition } from '../filter/conditions.js';
import type { PartnershipRolesFilter } from './partnership.input.js';

export interface MeetingFilter {
  readonly events?: EventFilter | undefined;
  readonly roles?: readonly PartnershipRolesFilter[] | undefined;
  /** Whether the roles hold in this order only: the first is that of the organization asked for. */
  readonly isDirected: boolean;
}

/** Every two parties of one event, each under the id that its organization goes by today. */
export const meetings = sql`event_party x
  join event_party y on y.event_id = x.event_id and x.role <> 'WITNESS' and y.role <> 'WITNESS'
  join event e on e.id = x.event_id
  left join canonical cx on cx.member_id = x.organization_id
  left join canonical cy on cy.member_id = y.organization_id`;

/** The two organizations of a meeting. */
export const first = sql<string>`coalesce(cx.canonical_id, x.organization_id)`;
export const second = sql<string>`coalesce(cy.canonical_id, y.organization_id)`;

/** What did not happen brings nobody together, and who is only asked for help has not given any. */
export function meetingCondition({ events, roles, isDirected }: MeetingFilter): Condition {
  return all([
    publishedUnlessAsked(events),
    sql<boolean>`e.modality <> 'NEGATED'`,
    ...(!asks(events?.kind) ? [sql<boolean>`e.kind <> 'APPEAL'`] : []),
    ...(roles == null ? [] : [any(roles.flatMap((pair) => rolesCondition(pair, isDirected)))]),
  ]);
}

function rolesCondition({ organization, partner }: PartnershipRolesFilter, isDirected: boolean): Condition[] {
  const are = (a: RawBuilder<unknown>, b: RawBuilder<unknown>): Condition =>
    all([
      ...(organization == null ? [] : [sql<boolean>`${a} = ${organization}`]),
      ...(partner == null ? [] : [sql<boolean>`${b} = ${partner}`]),
    ]);
  const asAsked = are(sql`x.role`, sql`y.role`);
  return isDirected ? [asAsked] : [asAsked, are(sql`y.role`, sql`x.role`)];
}
