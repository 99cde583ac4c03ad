/** The head of an answer that is a file. */
import type { Response } from 'express';
import { visitOf } from '../visitor/visit.js';

interface BegunFile {
  /** As in the address: events.csv. */
  readonly name: string;
  readonly contentType: string;
  /** Whether a browser keeps it, and does not show it. */
  readonly isKept: boolean;
}

export function beginFile(response: Response, { name, contentType, isKept }: BegunFile): void {
  response.status(200).set({
    'content-type': contentType,
    'content-disposition': `${isKept ? 'attachment' : 'inline'}; filename="aidgraph-${name}"`,
    'cache-control': 'no-cache',
    ...visitOf(response)?.headers,
  });
}
