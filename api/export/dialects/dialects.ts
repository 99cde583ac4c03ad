/** Every dialect there is. */
import { csv } from './csv.dialect.js';
import type { Dialect } from './dialect.js';
import { json } from './json.dialect.js';
import { jsonl } from './jsonl.dialect.js';

export const DIALECTS: readonly Dialect[] = [csv, jsonl, json];
