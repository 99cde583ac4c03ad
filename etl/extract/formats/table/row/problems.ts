/** What a table says and nobody understands: an Issue for each different value, however many rows repeat it. */
import type { Issue } from '../../../../../schema/records/issue.js';

/** Of one kind. */
const MAX_ISSUES = 20;
/** A value of a free text may differ in every row: so many are told apart. */
const MAX_VALUES = 1000;

interface Problem {
  readonly code: string;
  /** What is the matter, quoting the value: `the status "halted" is not known`. */
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
}

export interface Problems {
  /** @param where the first cell it stands in is told */
  readonly note: (problem: Problem, where: string) => void;
  readonly issues: () => readonly Issue[];
}

interface Noted extends Problem {
  readonly where: string;
  count: number;
}

export function createProblems(): Problems {
  const noted = new Map<string, Noted>();
  let untold = 0;
  return {
    note(problem, where) {
      const key = `${problem.code} ${problem.what}`;
      const before = noted.get(key);
      if (before !== undefined) before.count += 1;
      else if (noted.size < MAX_VALUES) noted.set(key, { ...problem, where, count: 1 });
      else untold += 1;
    },
    issues: () => issuesOf([...noted.values()], untold),
  };
}

/** The most frequent first. */
function issuesOf(noted: readonly Noted[], untold: number): readonly Issue[] {
  const codes = [...new Set(noted.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const problems = noted.filter((one) => one.code === code).toSorted((a, b) => b.count - a.count);
    const told = problems.slice(0, MAX_ISSUES);
    const rest = problems.length - told.length + untold;
    return told.map((problem, index) => issueOf(problem, index === told.length - 1 ? rest : 0));
  });
}

function issueOf({ code, what, advice, where, count }: Noted, rest: number): Issue {
  const times = count === 1 ? where : `${where} and ${count - 1} more`;
  const others = rest === 0 ? '' : ` ${rest} more of this kind are not told one by one.`;
  return { code, message: `${times}: ${what}. ${advice}${others}` };
}
