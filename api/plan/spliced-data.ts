/** The data of an answer as PostgreSQL wrote it: they go out without being read. */
import type { FormattedExecutionResult } from 'graphql';

export class SplicedData {
  constructor(readonly json: string) {}

  /** For whoever wants values instead of text. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** As Apollo writes results, a line feed at the end included. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const data: unknown = result.data;
  if (!(data instanceof SplicedData)) return `${JSON.stringify(result)}\n`;
  const { data: _, ...rest } = result;
  // Keys without a value (Apollo names them all) are no part of the answer.
  const others = JSON.stringify(rest).slice(1, -1);
  return `{"data":${data.json}${others && `,${others}`}}\n`;
}
