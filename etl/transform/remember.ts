/** A pure function of a text that remembers what it said of the last texts. */

/**
 * @param max texts remembered; when they are more, all are forgotten, which costs less than to know which was asked last
 * @example const read = remember((name) => readName(name, places), 20_000);
 */
export function remember<T>(reckon: (text: string) => T, max: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= max) known.clear();
    const reckoned = reckon(text);
    known.set(text, reckoned);
    return reckoned;
  };
}
