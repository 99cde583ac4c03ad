/** A registry's file on the command line: opened, named, and as records for comparing without a database. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readRegistry } from '../etl/extract/registries/read-registry.js';
import type { RegistryFormat, RegistryRow, RowReading } from '../etl/extract/registries/registry-row.js';
import { AidgraphError } from '../schema/errors.js';
import { makeId } from '../schema/ids.js';
import type { Issue } from '../schema/records/issue.js';
import type { OrganizationRecord } from '../schema/records/organization.js';

const FORMATS: readonly string[] = ['jsonl', 'csv', 'ror', 'org-id'] satisfies RegistryFormat[];

function parseFormat(format: string | undefined): RegistryFormat | undefined {
  if (format === undefined || FORMATS.includes(format)) return format as RegistryFormat | undefined;
  throw new AidgraphError(
    'USAGE',
    `--format "${format}" is none that a registry has. Give one of ${FORMATS.join(', ')}.`,
  );
}

/** "registers/partners.jsonl.gz" → "partners". */
export const sourceOf = (file: string): string => basename(file).split('.', 1)[0] || basename(file);

/** @param name a path, or `-` for stdin */
export async function openRegistry(name: string, format?: string): Promise<AsyncIterable<RowReading>> {
  const known = parseFormat(format);
  if (name === '-') return readRegistry(process.stdin, known);
  const found = await stat(name).catch(() => undefined);
  if (found?.isFile() !== true)
    throw new AidgraphError(
      'NOT_FOUND',
      `"${name}" is no file that can be read. Give a registry's file, or - for stdin.`,
    );
  return readRegistry(createReadStream(name), known);
}

/** The same for the same row, so that answers can be compared from one run to the next. */
function idOf({ id, name, country = '', identifiers }: RegistryRow): string {
  if (id !== undefined) return id;
  const [first] = identifiers;
  return first === undefined ? makeId('org', 'file', name, country) : `${first.scheme}:${first.value}`;
}

/** Rows that say that they are one body by id are one record's names. */
export async function readRecords(
  name: string,
  onIssue: (issue: Issue) => void,
): Promise<readonly OrganizationRecord[]> {
  const records = new Map<string, OrganizationRecord>();
  for await (const { row, issues } of await openRegistry(name)) {
    issues.forEach(onIssue);
    if (row === undefined) continue;
    const { partOf, ...facts } = row;
    const id = idOf(row);
    records.set(id, {
      ...facts,
      id,
      names: [...row.names, ...(records.get(id)?.names ?? [])],
      ...(partOf !== undefined && { relations: [{ kind: 'PART_OF', to: partOf }] }),
    });
  }
  return [...records.values()];
}
