/** Data goes to stdout, talk to stderr. */

/** Waits until the pipe has taken it, so that a large answer is not cut off by an early exit. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
  });
}

/** `aidgraph … | head` closes the pipe: no failure. */
const isClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';

/** Compact JSON Lines with `--json`, indented JSON without. */
export async function printJson(value: unknown, isCompact: boolean): Promise<void> {
  await print(`${isCompact ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`);
}

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Columns padded to their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((max, row) => row.map((cell, i) => Math.max(max[i] ?? 0, cell.length)), []);
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
