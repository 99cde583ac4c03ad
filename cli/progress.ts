/** A progress bar on stderr at a terminal, a plain line now and then otherwise. */
import { say } from './output.js';

const BAR_WIDTH = 30;
/** Plain lines go into logs: one in a while is enough. */
const PLAIN_EVERY_MS = 5000;

export interface ProgressBar {
  update(done: number, total: number, note?: string): void;
  end(): void;
}

export function startProgress(label: string, stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  return stream.isTTY ? drawnBar(label, stream) : plainLines(label);
}

function drawnBar(label: string, stream: NodeJS.WriteStream): ProgressBar {
  return {
    update: (done, total, note = '') => {
      const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
      const line = `${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total} ${note}`;
      stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`);
    },
    end: () => void stream.write('\r\u001b[K'),
  };
}

function plainLines(label: string): ProgressBar {
  let lastAt = Date.now();
  return {
    update: (done, total, note = '') => {
      if (Date.now() - lastAt < PLAIN_EVERY_MS) return;
      lastAt = Date.now();
      say(`${label} ${done}/${total} ${note}`.trimEnd());
    },
    end: () => undefined,
  };
}
