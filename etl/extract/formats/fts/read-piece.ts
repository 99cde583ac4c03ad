/** The JSON of one flow, checked against its shape; what is none says which flow it is and where. */
import { FtsFlow } from './fts-flow.js';

export type PieceReading = { readonly flow: FtsFlow } | { readonly problem: string };

/** @param locator `data.flows[3]` */
export function readPiece(json: string, locator: string): PieceReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { problem: `${locator} is not JSON (${String(error)}): ${json.slice(0, 120)}` };
  }
  const parsed = FtsFlow.safeParse(value);
  if (parsed.success) return { flow: parsed.data };
  const [first] = parsed.error.issues;
  const where = first === undefined || first.path.length === 0 ? '' : ` at ${first.path.join('.')}`;
  return {
    problem: `${locator} (id ${idOf(value)}) is no flow${where}: ${first?.message ?? 'its shape is wrong'}. It was left out: ${json.slice(0, 120)}`,
  };
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : 'unknown';
}
