/** Parsers that misbehave, each in its own way: `options` names which. */
const sleepFor = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const behaviours = {
  *echo(bytes) {
    yield { length: bytes.length, text: new TextDecoder().decode(bytes) };
    yield ['second', null];
  },
  spins() {
    for (;;);
  },
  async *sleeps() {
    yield 'first';
    await sleepFor(60_000);
  },
  fillsTheHeap() {
    const held = [];
    for (;;) held.push({ text: 'x'.repeat(100) + held.length });
  },
  async *fillsBuffers() {
    yield 'first';
    const held = [];
    for (;;) {
      held.push(Buffer.alloc(16 * 2 ** 20, 1));
      await sleepFor(5);
    }
  },
  *floods() {
    for (;;) yield 'x'.repeat(10_000);
  },
  *throws() {
    yield 'first';
    throw new Error('page 3 is broken');
  },
  *exits() {
    yield 'first';
    process.exit(3);
  },
  *readsTheEnvironment() {
    yield Object.keys(process.env).filter((name) => name !== '__CF_USER_TEXT_ENCODING');
  },
  *counts() {
    for (let number = 0; number < 2000; number += 1) yield 'x'.repeat(1000) + number;
  },
};

export const parse = (bytes, options) => behaviours[options](bytes);
