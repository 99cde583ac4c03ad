/**
 * How much may be given to an operation, in its text or as variables. A filter of 500 alternatives took PostgreSQL 700 ms
 * to plan, one 8,000 deep the stack, and 90 kB of words to search for its stack: none of it is counted as a cost.
 */

/** Of filters in filters. */
export const MAX_INPUT_DEPTH = 12;
export const MAX_INPUT_OBJECTS = 100;
export const MAX_INPUT_VALUES = 1000;
/** Of a text that something is looked for by; what a mutation is given may be as long as a request. */
const MAX_TEXT_LENGTH = 2000;

export interface InputTally {
  objects: number;
  values: number;
}

export interface InputRules {
  readonly isMutation: boolean;
}

/** Counts a value and all within it; no further than the limits, however deep or large it is. @returns what is wrong with it */
export function tallyInput(
  value: unknown,
  tally: InputTally,
  rules: InputRules & { readonly depth?: number },
): string | null {
  const { depth = 0 } = rules;
  if (depth > MAX_INPUT_DEPTH) return `Values may be nested ${MAX_INPUT_DEPTH} deep.`;
  if (typeof value === 'string') return tallyText(value, tally, rules);
  tally.values += 1;
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) tally.objects += 1;
    for (const inner of Object.values(value)) {
      const wrong = tallyInput(inner, tally, { ...rules, depth: depth + 1 }) ?? wrongCount(tally);
      if (wrong !== null) return wrong;
    }
  }
  return wrongCount(tally);
}

export function tallyText(text: string, tally: InputTally, { isMutation }: InputRules): string | null {
  tally.values += 1;
  if (!isMutation && text.length > MAX_TEXT_LENGTH) return `A text may have ${MAX_TEXT_LENGTH} characters.`;
  if (text.includes('\u0000') || !text.isWellFormed()) {
    return 'A text holds NUL or half a surrogate pair, which no database keeps.';
  }
  return wrongCount(tally);
}

export function wrongCount({ objects, values }: InputTally): string | null {
  if (objects > MAX_INPUT_OBJECTS) return `More than ${MAX_INPUT_OBJECTS} input objects are given.`;
  if (values > MAX_INPUT_VALUES) return `More than ${MAX_INPUT_VALUES} values are given.`;
  return null;
}

export const INPUT_HINT = 'Ask in several operations, or take a whole list as a file.';
