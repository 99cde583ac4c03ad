/** Turns whatever went wrong into one message on stderr and the exit code of design.md §5. */
import { CommanderError } from 'commander';
import { AidgraphError, EXIT_CODES } from '../schema/errors.js';

/** @returns the exit code */
export function reportError(error: unknown, say: (line: string) => void): number {
  // Help that was asked for is an answer; help because no command was named is none.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.USAGE;
  if (error instanceof AidgraphError) {
    say(`aidgraph: ${error.message}`);
    return EXIT_CODES[error.code];
  }
  say(`aidgraph: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT_CODES.FAILURE;
}
