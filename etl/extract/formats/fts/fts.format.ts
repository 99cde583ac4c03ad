/** Pages of OCHA's Financial Tracking Service (API v1, `/public/fts/flow`): a record a flow. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { decode } from '../../decode.js';
import { splitJsonArray } from '../../registries/split-json.js';
import type { Format, FormatContext } from '../format.js';
import { publishedByHand } from '../published-by-hand.js';
import type { FtsFlow } from './fts-flow.js';

/** The schema library is loaded with the first page: a text file needs none of it. */
async function* read(bytes: Uint8Array, { charset, locator, published }: FormatContext): AsyncGenerator<Reading> {
  const { readPiece } = await import('./read-piece.js');
  const { text, issues } = decode(bytes, charset === undefined ? {} : { charset });
  const byHand = publishedByHand(published);
  const document = {
    text: null,
    title: 'Flows of the Financial Tracking Service',
    publisher: 'OCHA Financial Tracking Service',
    ...byHand.fields,
  };
  yield { type: 'document', document, issues: [...issues, ...byHand.issues, ...brokenJson(text, locator)] };
  const pieces: string[] = [];
  for await (const { json } of splitJsonArray(one(text))) pieces.push(json);
  if (!text.includes('"flows"')) yield { type: 'issue', issue: noFlows(locator) };
  const flows = pieces.map((json, i) => ({
    json,
    locator: `data.flows[${i}]`,
    ...readPiece(json, `data.flows[${i}]`),
  }));
  yield* readingsOf(flows);
}

interface Piece {
  readonly json: string;
  readonly locator: string;
  readonly flow?: FtsFlow;
  readonly problem?: string;
}

async function* readingsOf(pieces: readonly Piece[]): AsyncGenerator<Reading> {
  const { readFlow } = await import('./read-flow.js');
  const byId = new Map(pieces.flatMap(({ flow }) => (flow === undefined ? [] : [[flow.id, flow] as const])));
  const times = new Map<string, number>();
  for (const { flow, problem, json, locator } of pieces) {
    if (flow === undefined) {
      yield { type: 'issue', issue: { code: 'FLOW_BROKEN', message: problem ?? locator } };
      continue;
    }
    const count = (times.get(flow.id) ?? 0) + 1;
    times.set(flow.id, count);
    const key = count === 1 ? flow.id : `${flow.id} #${count}`;
    const parent = flow.parentFlowId === flow.id ? undefined : byId.get(flow.parentFlowId ?? '');
    const { event, issues } = readFlow(flow, { locator, key, isRepeated: count > 1, parent, json });
    yield { type: 'record', record: { key, identifier: `FTS-${flow.id}`, events: [event] }, issues };
  }
}

function noFlows(locator: string): Issue {
  const message = `${locator} has no list "flows", as a page of the FTS API has. Give another --format.`;
  return { code: 'FLOW_BROKEN', message };
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** The flows before the break are read all the same. */
function brokenJson(text: string, locator: string): readonly Issue[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const message = `${locator} is no whole JSON (${String(error).slice(0, 160)}). The flows that ended before the break were read. Fetch the page anew.`;
    return [{ code: 'JSON_BROKEN', message }];
  }
}

function recognises(head: string): boolean {
  return (
    /^\s*\{/.test(head) &&
    /"flows"\s*:\s*\[/.test(head) &&
    /"(sourceObjects|amountUSD|fundingTotal|flowCount)"/.test(head)
  );
}

export const ftsFormat: Format = {
  name: 'fts',
  extensions: [],
  mediaTypes: [],
  isCollection: false,
  recognises,
  read,
};
