/** Ends a process in good order at SIGTERM or SIGINT: what runs may end, within limits. */
export interface DrainOptions {
  /** Stops taking work, waits for what runs, closes pools, leaves the database. */
  readonly close: () => Promise<void>;
  readonly seconds: number;
  readonly say: (line: string) => void;
  /** 0 for what runs until it is stopped; another for a command that is left undone. */
  readonly exitCode?: number;
}

/** A second signal ends the process at once. */
export function drainOnSignal({ close, seconds, say, exitCode = 0 }: DrainOptions): void {
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
      () => process.exit(exitCode),
      (error: Error) => {
        say(error.message);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', drain);
  process.on('SIGINT', drain);
  whenOrphaned(() => drain('SIGTERM'));
}

const PARENT_CHECK_MS = 500;

/**
 * npm starts us through a shell that dies of a signal without passing it on: "kill" on "npm start" would leave a server
 * behind that nobody knows of. So whoever was started by npm ends with its shell.
 */
function whenOrphaned(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, PARENT_CHECK_MS);
  timer.unref();
}
