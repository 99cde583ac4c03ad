/** Events as a table: one row an event, bodies with ids and names. */
import { at, cell, cells, joined, numeric, type ExportList, type Node } from '../export-list.js';

const BODY = '{ id name }';

/** @example "2,500 hygiene kits" */
const asTold = (item: Node) => at(item, 'quantity.text') ?? item['description'];

/** A sum in dollars of what has a rate. */
function dollars(node: Node): number | null {
  const known = (node['money'] as readonly Node[]).flatMap(({ usd }) => (usd === null ? [] : Number(usd)));
  return known.length === 0 ? null : known.reduce((a, b) => a + b);
}

export const eventsExport: ExportList = {
  name: 'events',
  what: 'Events: who gave what to whom, one row each.',
  field: 'events',
  selection: `id kind modality title date { value precision basis earliest latest }
    donors ${BODY} implementers ${BODY} recipients ${BODY}
    items { description quantity { text } category { code } }
    money { amount currency usd }
    beneficiaries { description count unit }
    places { reportedName name country }
    crisis { id name }
    evidence(first: 1) { quote deepLink }
    documents { id title url source { name } }
    confidence corroboration conflicts { field } band reviewState transactionType notCounted
    partOf { id } fulfils { id }`,
  columns: [
    cell('id', 'Stable id (evt_…).', 'id'),
    cell('kind', 'PLEDGE, COMMITMENT, DELIVERY …', 'kind'),
    cell('modality', 'DONE, ONGOING, PLANNED or NEGATED.', 'modality'),
    cell('title', 'One line in English.', 'title'),
    cell('date', 'As exact as it is known: 2020, 2020-08, 2020-08-26.', 'date.value'),
    cell('date_precision', 'How exact the date is.', 'date.precision'),
    cell('date_earliest', 'The first day it can mean.', 'date.earliest'),
    cell('date_latest', 'The last day it can mean.', 'date.latest'),
    cells('donor_ids', 'Ids of those whose resources they are.', ['donors', 'id']),
    cells('donors', 'Their names.', ['donors', 'name']),
    cells('implementer_ids', 'Ids of those who carry or distribute.', ['implementers', 'id']),
    cells('implementers', 'Their names.', ['implementers', 'name']),
    cells('recipient_ids', 'Ids of those who take custody.', ['recipients', 'id']),
    cells('recipients', 'Their names.', ['recipients', 'name']),
    {
      name: 'items',
      what: 'The things moved, as told; aid-items has them row by row.',
      of: (node) => joined(node['items'] as Node[], asTold),
    },
    cells('item_categories', 'Their categories.', ['items', 'category.code']),
    {
      name: 'money',
      what: 'The sums, each with its currency.',
      of: (node) => joined(node['money'] as Node[], ({ amount, currency }) => `${String(amount)} ${String(currency)}`),
    },
    { name: 'amount_usd', what: 'Dollars of the sums whose rate is known.', of: dollars },
    {
      name: 'beneficiaries',
      what: 'Who is to profit, as told.',
      of: (node) => joined(node['beneficiaries'] as Node[], ({ description }) => description),
    },
    cells('countries', 'ISO 3166-1 codes of the places.', ['places', 'country']),
    {
      name: 'places',
      what: 'Names of the places.',
      of: (node) => joined(node['places'] as Node[], ({ name, reportedName }) => name ?? reportedName),
    },
    cell('crisis_id', 'Id of the emergency.', 'crisis.id'),
    cell('crisis', 'Its name.', 'crisis.name'),
    numeric('confidence', 'How sure the reading is, 0 to 1.', 'confidence'),
    numeric('corroboration', 'How many independent publishers tell of it.', 'corroboration'),
    {
      name: 'has_conflicts',
      what: 'Whether its documents disagree.',
      of: (node) => (node['conflicts'] as Node[]).length > 0,
    },
    cell('band', 'PUBLISH, REVIEW or HIDE.', 'band'),
    cell('review_state', 'What people have said about it.', 'reviewState'),
    cell('transaction_type', 'IATI code, for structured reports.', 'transactionType'),
    cell('not_counted', 'Why totals leave it out.', 'notCounted'),
    cell('part_of', 'Id of the whole.', 'partOf.id'),
    cell('fulfils', 'Id of the pledge it delivers on.', 'fulfils.id'),
    { name: 'quote', what: 'The sentence or the element it rests on.', of: (node) => firstOf(node, 'quote') },
    { name: 'quote_link', what: 'Opens the source at that sentence.', of: (node) => firstOf(node, 'deepLink') },
    cells('document_ids', 'Ids of the documents that tell of it.', ['documents', 'id']),
    cells('sources', 'Who published them.', ['documents', 'source.name']),
    cells('urls', 'Where they are.', ['documents', 'url']),
  ],
};

const firstOf = (node: Node, path: string) => {
  const value = at((node['evidence'] as Node[])[0], path);
  return value === null ? null : String(value);
};
