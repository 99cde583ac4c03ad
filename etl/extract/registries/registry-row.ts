/** One body as a registry's file tells of it, whatever the file's format. */
import type { Issue } from '../../../schema/records/issue.js';
import type { OrganizationRecord } from '../../../schema/records/organization.js';

export interface RegistryRow extends Omit<OrganizationRecord, 'id' | 'relations'> {
  /** Under which the file knows the body, where it says so. */
  readonly id?: string;
  /** What the body is part of: an id of this file or of aidgraph, `SCHEME:value`, or a name. */
  readonly partOf?: string;
}

/** A row, what was odd about it, or why there is none. */
export interface RowReading {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly row?: RegistryRow;
  readonly issues: readonly Issue[];
}

export type RegistryFormat = 'jsonl' | 'csv' | 'ror' | 'org-id';

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
export const textOf = (value: unknown): string | undefined => (isText(value) ? tidy(value) : undefined);
/** Names are compared and shown without the line breaks and NULs of a careless export. */
const tidy = (text: string): string => text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim();

export type JsonObject = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const oddValue = (line: number, what: string, value: string, remedy: string): Issue => ({
  code: 'ROW_VALUE_UNKNOWN',
  message: `Line ${line}: ${what} "${value.slice(0, 60)}" is not known, and was left out. ${remedy}`,
});
