/** Reports on the command line, as it is shipped: a PDF or a Word document gives the events of its text. */
import { expect, test } from '@jest/globals';
import { runCli } from '../support/run-cli.js';

const golden = (name: string): string => `test/etl/extract/golden/${name}`;

interface Event {
  readonly items: readonly { readonly text: string; readonly category: string }[];
  readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
}

async function lineOf<Line>(command: string, file: string): Promise<Line> {
  const { code, stdout } = await runCli([command, file, '--json'], {});
  expect(code).toBe(0);
  return JSON.parse(stdout) as Line;
}

test.each([
  ['pdf-two-columns/input.pdf', ['2,500 hygiene kits', '15,000 litres of safe water']],
  ['docx-report/input.docx', ['2,500 hygiene kits', '15,000 litres of water']],
])('%s', async (name, expected) => {
  const { text } = await lineOf<{ text: string }>('read', golden(name));
  const { events } = await lineOf<{ events: readonly Event[] }>('extract', golden(name));
  const items = events.flatMap((event) => event.items.map((item) => item.text));
  expect(items).toEqual(expect.arrayContaining(expected));
  const evidence = events.flatMap((event) => event.evidence);
  expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(evidence.map(({ quote }) => quote));
});
