/** Things moved as a table: one row a thing, with the event it was moved in. */
import { at, cell, cells, numeric, type ExportList } from '../export-list.js';

export const aidItemsExport: ExportList = {
  name: 'aid-items',
  what: 'Things and services moved, one row each, with the bodies and the day of their event.',
  field: 'aidItems',
  selection: `id description quantity { min max value unit qualifier text } category { code name parent { code } }
    value { amount currency usd } evidence { quote }
    event { id kind modality date { value earliest } donors { id name } implementers { id name } recipients { id name } places { country } }`,
  columns: [
    cell('id', 'Stable id (itm_…).', 'id'),
    cell('event_id', 'Id of the event (evt_…).', 'event.id'),
    cell('kind', 'Kind of the event: a pledge is no delivery.', 'event.kind'),
    cell('modality', 'DONE, ONGOING, PLANNED or NEGATED.', 'event.modality'),
    cell('date', 'Date of the event, as exact as it is known.', 'event.date.value'),
    {
      name: 'year',
      what: 'The year of the event.',
      of: (node) => {
        const day = at(node, 'event.date.earliest');
        return day === null ? null : Number(String(day).slice(0, 4));
      },
    },
    cells('donor_ids', 'Ids of those whose resources they are.', ['event.donors', 'id']),
    cells('donors', 'Their names.', ['event.donors', 'name']),
    cells('implementer_ids', 'Ids of those who carry or distribute.', ['event.implementers', 'id']),
    cells('implementers', 'Their names.', ['event.implementers', 'name']),
    cells('recipient_ids', 'Ids of those who take custody.', ['event.recipients', 'id']),
    cells('recipients', 'Their names.', ['event.recipients', 'name']),
    cells('countries', 'ISO 3166-1 codes of the places.', ['event.places', 'country']),
    cell('description', 'What it is, in the words of the text.', 'description'),
    cell('category', 'Code of the category, such as wash.hygiene_kit.', 'category.code'),
    cell('category_name', 'Its name in English.', 'category.name'),
    {
      name: 'category_group',
      what: 'The category above it.',
      of: (node) => String(at(node, 'category.parent.code') ?? at(node, 'category.code')),
    },
    numeric('quantity', 'The number, where one is told.', 'quantity.value'),
    numeric('quantity_min', 'The least it can be.', 'quantity.min'),
    numeric('quantity_max', 'The most it can be.', 'quantity.max'),
    cell(
      'unit',
      'Unit as written; empty when the thing itself is counted. Kits are never added to kilograms.',
      'quantity.unit',
    ),
    cell('quantity_qualifier', 'EXACT, APPROXIMATE, AT_LEAST …', 'quantity.qualifier'),
    numeric('value', 'Its stated value.', 'value.amount'),
    cell('value_currency', 'ISO 4217 code of that value.', 'value.currency'),
    numeric('value_usd', 'The value in dollars, where a rate is known.', 'value.usd'),
    {
      name: 'quote',
      what: 'The sentence or the element it rests on.',
      of: (node) => {
        const quote = at((node['evidence'] as unknown[])[0], 'quote');
        return quote === null ? null : String(quote);
      },
    },
  ],
};
