/** How often each of very many numbers has come: a million of them take 25 MB, where a Map takes five times as much. */

const FIRST_CAPACITY = 1024;
/** Fuller than this, looking for a free place takes long. */
const MAX_LOAD = 0.6;

export interface CountedNumbers {
  /** How often it came before. @param number a whole number above 0 */
  readonly count: (number: number) => number;
}

export function createCountedNumbers(): CountedNumbers {
  let numbers = new Float64Array(FIRST_CAPACITY);
  let counts = new Uint32Array(FIRST_CAPACITY);
  let size = 0;

  const grow = (): void => {
    const [oldNumbers, oldCounts] = [numbers, counts];
    numbers = new Float64Array(oldNumbers.length * 2);
    counts = new Uint32Array(oldNumbers.length * 2);
    for (const [index, number] of oldNumbers.entries()) {
      if (number === 0) continue;
      const at = placeOf(numbers, number);
      numbers[at] = number;
      counts[at] = oldCounts[index]!;
    }
  };

  return {
    count(number) {
      let at = placeOf(numbers, number);
      if (numbers[at] === 0 && (size += 1) > numbers.length * MAX_LOAD) {
        grow();
        at = placeOf(numbers, number);
      }
      numbers[at] = number;
      counts[at]! += 1;
      return counts[at]! - 1;
    },
  };
}

/** Where the number stands, or the free place where it would. */
function placeOf(numbers: Float64Array, number: number): number {
  let at = number % numbers.length;
  while (numbers[at] !== 0 && numbers[at] !== number) at = (at + 1) % numbers.length;
  return at;
}
