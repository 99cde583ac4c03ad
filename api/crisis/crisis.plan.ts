/** How compiled operations read crises, and their events. */
import { sql } from 'kysely';
import { toPage } from '../connection/page-args.js';
import { eventsOfCrisis } from '../event/event-list.query.js';
import type { EventsArgs } from '../event/event.input.js';
import { planEvents } from '../event/event.plan.js';
import { column, one, type FieldPlan, type TypePlan } from '../plan/planned-field.js';

const crisis: FieldPlan = (field) => {
  const key = field.args['id'] ?? field.args['glide'];
  if (key == null) return sql`null::json`;
  return one((row) => sql`crisis ${row} where ${row}.id = ${key} or ${row}.glide = ${key} limit 1`)(field);
};

const events: FieldPlan = (field) => {
  const args = field.args as EventsArgs;
  return planEvents(field, eventsOfCrisis(sql`${field.of}.id`, args, toPage(args)));
};

export const crisisRoots = { crisis };

export const crisisTypes: Readonly<Record<string, TypePlan>> = {
  Crisis: {
    id: column('id'),
    name: column('name'),
    hazard: column('hazard'),
    glide: column('glide'),
    dateFrom: column('date_from'),
    dateTo: column('date_to'),
    events,
  },
};
