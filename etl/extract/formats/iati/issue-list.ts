/** Issues of one activity: each says its line and quotes the input, and the hundredth of a kind is only counted. */
import type { Issue } from '../../../../schema/records/issue.js';

/** Of one code in one activity. */
const MAX_OF_A_KIND = 20;

export interface IssueList {
  add(code: string, message: string): void;
  all(): readonly Issue[];
}

export function createIssueList(): IssueList {
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  return {
    add(code, message) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= MAX_OF_A_KIND) issues.push({ code, message });
    },
    all: () => [
      ...issues,
      ...[...counts].filter(([, count]) => count > MAX_OF_A_KIND).map(([code, count]) => more(code, count)),
    ],
  };
}

function more(code: string, count: number): Issue {
  return { code, message: `${count - MAX_OF_A_KIND} more of the kind ${code} in this activity were not written out.` };
}

/** Input as it is quoted in a message. @example quoted('  1.000,50 ') // '"1.000,50"' */
export function quoted(input: string): string {
  const tidied = input.replace(/\s+/g, ' ').trim();
  return `"${tidied.length > 80 ? `${tidied.slice(0, 80)}…` : tidied}"`;
}
