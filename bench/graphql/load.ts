/** A load of HTTP requests that costs little itself: bare sockets, one request under way on each. */
import { connect, type Socket } from 'node:net';

export interface Load {
  readonly port: number;
  /** Whole requests; connection n sends them in turn, from the nth on. */
  readonly requests: readonly Buffer[];
  readonly connections: number;
  readonly milliseconds: number;
}

export interface Loaded {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly failures: number;
}

export function httpRequest(path: string, body: string): Buffer {
  const head = `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
}

export async function load({ port, requests, connections, milliseconds }: Load): Promise<Loaded> {
  const times: number[] = [];
  let failures = 0;
  const begun = performance.now();
  const until = begun + milliseconds;
  await Promise.all(
    Array.from({ length: connections }, async (_, n) => {
      const socket = await open(port);
      const exchange = exchanging(socket);
      for (let i = n; performance.now() < until; i += connections) {
        const sent = performance.now();
        const isFine = await exchange(requests[i % requests.length]!);
        times.push(performance.now() - sent);
        if (!isFine) failures += 1;
      }
      socket.destroy();
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, median: times[times.length >> 1] ?? 0, failures };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** @returns a function that sends one request and waits for the end of its answer; true for 200 without errors */
function exchanging(socket: Socket): (request: Buffer) => Promise<boolean> {
  let received: Buffer[] = [];
  let length = 0;
  let expected = -1;
  let isFine = false;
  let done: (isFine: boolean) => void = () => undefined;
  socket.on('data', (chunk) => {
    received.push(chunk);
    length += chunk.length;
    if (expected < 0) {
      const whole = received.length === 1 ? chunk : Buffer.concat(received);
      received = [whole];
      const end = whole.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = whole.subarray(0, end).toString('latin1');
      expected = end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
      if (Number.isNaN(expected)) throw new Error(`An answer without its length: ${head}`);
      isFine = head.startsWith('HTTP/1.1 200') && !whole.subarray(end + 4, end + 20).includes('"errors"');
    }
    if (length < expected) return;
    received = [];
    length = 0;
    expected = -1;
    done(isFine);
  });
  return (request) =>
    new Promise((resolve) => {
      done = resolve;
      socket.write(request);
    });
}
