/** The command line: parses, runs one command, and ends with the exit code of design.md §5. */
import { Command } from 'commander';
import { reportError } from './command-error.js';
import { registerDb } from './commands/db.command.js';
import { registerDoctor } from './commands/doctor.command.js';
import { registerEval } from './commands/eval.command.js';
import { registerEvents } from './commands/events.command.js';
import { registerExtract } from './commands/extract.command.js';
import { registerIngest } from './commands/ingest.command.js';
import { registerKey } from './commands/key.command.js';
import { registerOrganizations } from './commands/organizations.command.js';
import { registerQuery } from './commands/query.command.js';
import { registerQueue } from './commands/queue.command.js';
import { registerRead } from './commands/read.command.js';
import { registerRates } from './commands/rates.command.js';
import { registerReview } from './commands/review.command.js';
import { registerSchema } from './commands/schema.command.js';
import { registerServe } from './commands/serve.command.js';
import { registerSource } from './commands/source.command.js';
import { registerStart } from './commands/start.command.js';
import { registerWork } from './commands/work.command.js';
import { say } from './output.js';
import { packageVersion } from './package-root.js';

const program = new Command('aidgraph')
  .description('Who gave what to whom, where, when and for whom, each answer with the sentence it rests on.')
  .version(packageVersion())
  .exitOverride()
  .showHelpAfterError('Run "npx aidgraph --help" for all commands.');

for (const register of [
  registerStart,
  registerIngest,
  registerRead,
  registerExtract,
  registerOrganizations,
  registerEvents,
  registerRates,
  registerReview,
  registerQuery,
  registerServe,
  registerWork,
  registerSource,
  registerDb,
  registerQueue,
  registerKey,
  registerSchema,
  registerEval,
  registerDoctor,
]) {
  register(program);
}

/** Commander copies `exitOverride` to commands made after it only through `command()`, and not to their subcommands' errors. */
function overrideExits(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) overrideExits(child);
}
overrideExits(program);

// `aidgraph … | head` closes the pipe early: an ordinary end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportError(error, say);
}
