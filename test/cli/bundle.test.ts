/** The bundle that `extract` runs from (bin/bundle.js) says what the modules say that it was made of. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
/** A name in letters whose tables the bundle opens only when they are met. */
const OTHER_SCRIPT = {
  id: 'script',
  lang: 'en',
  text: 'The “Жизнь” Foundation handed over 40 tents to the Ministry of Health of Kenya. Kızılay sent 20 blankets to families.',
};

function extract(main: string, lines: string): string {
  const run = spawnSync(process.execPath, [resolve(ROOT, main), 'extract', '--jsonl', '--min-confidence', '0'], {
    input: lines,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

test('bundle and modules read alike', () => {
  const texts = readFileSync(resolve(ROOT, 'test/evaluation/texts.jsonl'), 'utf8');
  const lines = `${JSON.stringify(OTHER_SCRIPT)}\n${texts}`;
  const read = extract('dist/bundle/main.js', lines);
  expect(read).toContain('Жизнь');
  expect(read).toBe(extract('dist/cli/main.js', lines));
});
