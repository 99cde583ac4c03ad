/** Aid flows as a table in long form: of each combination of keys a row a measure, so that columns stay whatever is asked. */
import type { Database } from '../../../schema/database.js';
import type { EventFilter } from '../../event/event.input.js';
import { AidFlowDimension } from '../../flow/flow.enums.js';
import type { AidFlowOrder } from '../../flow/flow.input.js';
import { chooseRollup, findExclusions, flowLines, type FlowLine } from '../../flow/flow.query.js';
import type { AidFlowExclusion } from '../../flow/flow.type.js';
import type { Cell, NamedColumn, Page, WholeList } from '../export-list.js';
import type { ListArguments } from '../flat-query.js';
import { inTime, rowsOf, takeTime } from '../rows-of.js';

/** What a dimension's columns are called: its id, and where that says little its label. */
const DIMENSIONS: Readonly<Record<AidFlowDimension, readonly string[]>> = {
  DONOR: ['donor_id', 'donor'],
  RECIPIENT: ['recipient_id', 'recipient'],
  IMPLEMENTER: ['implementer_id', 'implementer'],
  COUNTRY: ['country', 'country_name'],
  CRISIS: ['crisis_id', 'crisis'],
  CATEGORY: ['category', 'category_name'],
  KIND: ['kind'],
  YEAR: ['year'],
  MONTH: ['month'],
  SOURCE: ['source_id', 'source'],
};

const keyColumns: readonly NamedColumn[] = Object.entries(DIMENSIONS).flatMap(([dimension, names]) =>
  names.map((name) => ({ name, what: `Key, where groupBy has ${dimension}; empty where it is not known.` })),
);

/** @throws GraphQLError what the question is refused with */
export const flowsExport: WholeList = {
  name: 'flows',
  what: 'Aid flows in long form: who gave how much to whom, by any dimensions (groupBy=DONOR,YEAR; without it the totals), a row a measure. Rows of several donors, countries … overlap: add up totals only. What is not counted stands in flows-excluded, and in .json under meta.',
  field: 'aidFlows',
  columns: [
    { name: 'stage', what: 'DELIVERED, or what else the filter names: kind=PLEDGE. Stages are never added.' },
    ...keyColumns,
    {
      name: 'measure',
      what: 'events: how many. usd: sums of known rate in dollars. money: sums of one currency. items: things of one category in one unit.',
    },
    { name: 'item_category', what: 'Of items: their category.' },
    { name: 'unit', what: 'Of items: their unit, empty for pieces. Of money: the currency.' },
    { name: 'value', what: 'The number; of ranges the lower end. Empty where no event tells one.' },
    { name: 'value_max', what: 'Of items: with the upper end of ranges.' },
    { name: 'events', what: 'In how many events.' },
    {
      name: 'events_without',
      what: 'In how many of them the number, or its rate, is not told: nothing is added for these.',
    },
  ],
  read: readFlows,
  tell: async (db, args) => ({ excluded: await excludedBy(db, args) }),
};

/** As of one moment; the order of keys is that of every file, so that files can be compared. */
async function* readFlows(db: Database, args: ListArguments): AsyncGenerator<Page> {
  const { groupBy, filter, orderBy, first } = args as FlowArguments;
  const question = { groupBy: [...new Set(groupBy ?? [])], filter };
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  try {
    await takeTime(tx);
    const rollup = await chooseRollup(tx, question);
    const page = { orderBy: orderBy ?? [{ field: 'KEY', direction: 'ASC' }], first: first ?? null, rollup } as const;
    const toRows = rowsOfLines();
    for await (const lines of rowsOf(tx, 'flows', flowLines(question, page))) {
      yield { rows: lines.flatMap(toRows), next: null };
    }
    yield { rows: [], next: null };
  } finally {
    await tx.rollback().execute();
  }
}

interface FlowArguments {
  readonly groupBy?: readonly AidFlowDimension[];
  readonly filter?: EventFilter;
  readonly orderBy?: readonly AidFlowOrder[];
  readonly first?: number;
}

export async function excludedBy(db: Database, args: ListArguments): Promise<readonly AidFlowExclusion[]> {
  const { filter } = args as FlowArguments;
  return inTime(db, (tx) => findExclusions(tx, filter));
}

const decimal = (value: string | null): number | null => (value === null ? null : Number(value));

/** The first line of a row brings its events and dollars along. */
function rowsOfLines(): (line: FlowLine) => readonly (readonly Cell[])[] {
  let last: string | undefined;
  return (line) => {
    const isFirst = line.place !== last;
    last = line.place;
    const keys = [line.stage, ...keyCells(line)];
    const measures = [...(isFirst ? sumsOf(line) : []), ...(line.thing === null ? [] : [measureOf(line, line.thing)])];
    return measures.map((measure) => [...keys, ...measure]);
  };
}

const keyCells = ({ keys }: FlowLine): readonly Cell[] =>
  Object.entries(DIMENSIONS).flatMap(([dimension, names]) => {
    const key = keys.find((one) => one.dimension === dimension);
    const id = dimension === 'YEAR' && key?.id ? Number(key.id) : (key?.id ?? null);
    return names.map((_name, place) => (place === 0 ? id : (key?.label ?? null)));
  });

const sumsOf = ({ events, usd, eventsWithoutUsd }: FlowLine): readonly (readonly Cell[])[] => [
  ['events', null, null, events, null, events, null],
  ...(usd === null ? [] : [['usd', null, 'USD', decimal(usd), null, events, eventsWithoutUsd]]),
];

/** Things of which no event tells a number have none: nought would be one. */
function measureOf({ isMoney, amount, amountMax, lineEvents, unstated }: FlowLine, thing: string): readonly Cell[] {
  if (isMoney) return ['money', null, thing, decimal(amount), null, lineEvents, null];
  const [category = '', ...unit] = thing.split(' ');
  const isTold = Number(amountMax) !== 0 || unstated < lineEvents;
  const [value, most] = isTold ? [decimal(amount), decimal(amountMax)] : [null, null];
  return ['items', category, unit.join(' ') || null, value, most, lineEvents, unstated];
}
