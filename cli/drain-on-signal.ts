/** Ends a process in good order at SIGTERM or SIGINT: what runs may end, within limits. */
export interface DrainOptions {
  /** Stops taking work, waits for what runs, closes pools, leaves the database. */
  readonly close: () => Promise<void>;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

/** A second signal ends the process at once. */
export function drainOnSignal({ close, seconds, say }: DrainOptions): void {
  let isDraining = false;
  const drain = (signal: NodeJS.Signals): void => {
    if (isDraining) process.exit(1);
    isDraining = true;
    say(`${signal}: finishing what runs (at most ${seconds} s; again to stop at once).`);
    const overtime = setTimeout(() => {
      say('Not finished in time: exiting. What was under way is taken up again by the next worker.');
      process.exit(1);
    }, seconds * 1000);
    overtime.unref();
    close().then(
      () => process.exit(0),
      (error: Error) => {
        say(error.message);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', drain);
  process.on('SIGINT', drain);
}
