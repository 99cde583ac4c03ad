/** What a change of the SDL breaks for those who build on it, and whether the changelog tells them. */
import { buildSchema, findBreakingChanges } from 'graphql';

export interface BreakingChange {
  /** What the changelog has to name: a type, a field, a value of an enum. */
  readonly name: string;
  /** In the words of graphql-js. */
  readonly what: string;
}

export interface SdlChange {
  /** The SDL of the last release. */
  readonly released: string;
  readonly current: string;
  /** CHANGELOG.md. */
  readonly changelog: string;
}

/**
 * Breaking changes that "Unreleased" does not name, in backticks below a heading "Breaking".
 *
 * @example findUntoldBreaks({ released, current, changelog }) // [{ name: 'Event.kind', what: 'Event.kind was removed.' }]
 */
export function findUntoldBreaks({ released, current, changelog }: SdlChange): readonly BreakingChange[] {
  const told = breakingPart(changelog);
  return findBreakingChanges(buildSchema(released), buildSchema(current))
    .map(({ description }) => ({ name: nameIn(description), what: description }))
    .filter(({ name }) => !told.includes(`\`${name}\``));
}

/** Whose descriptions begin with something else than the name. */
const NAMED_LATER: readonly (readonly [RegExp, string])[] = [
  [/^(\w+) was removed from enum type (\w+)\./, '$2.$1'],
  [/^A required field (\w+) on input type (\w+) was added\./, '$2.$1'],
  [/^\w+ was removed from union type (\w+)\./, '$1'],
  [/^A required arg \w+ on (?:directive )?([\w.]+) was added\./, '$1'],
  [/^Standard scalar (\w+) .*/, '$1'],
];

function nameIn(description: string): string {
  const later = NAMED_LATER.find(([pattern]) => pattern.test(description));
  if (later) return description.replace(...(later as [RegExp, string]));
  return /^[\w.]+/.exec(description)?.[0].replace(/\.$/, '') ?? description;
}

const breakingPart = (changelog: string): string =>
  sectionOf(sectionOf(changelog, '## Unreleased', '## '), '### Breaking', '### ');

/** The lines between a heading and the next of its kind. */
function sectionOf(text: string, heading: string, next: string): string {
  const lines = text.split('\n');
  const begin = lines.indexOf(heading) + 1;
  if (begin === 0) return '';
  const end = lines.findIndex((line, at) => at >= begin && line.startsWith(next));
  return lines.slice(begin, end < 0 ? undefined : end).join('\n');
}
