/** How compiled operations read crises. */
import { sql } from 'kysely';
import { column, one, type FieldPlan, type TypePlan } from '../plan/planned-field.js';

const crisis: FieldPlan = (field) => {
  const key = field.args['id'] ?? field.args['glide'];
  if (key == null) return sql`null::json`;
  return one((row) => sql`crisis ${row} where ${row}.id = ${key} or ${row}.glide = ${key} limit 1`)(field);
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
  },
};
