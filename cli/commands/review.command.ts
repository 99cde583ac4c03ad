/** `aidgraph review`: settles what the rules cannot tell. A person's word outranks every score and survives every rebuild. */
import type { Command } from 'commander';
import type { ReviewOptions } from '../review-cases.js';

export function registerReview(program: Command): void {
  program
    .command('review')
    .description('Settle which records are one where the rules cannot tell; asks one case after the other.')
    .argument('[verdict]', 'with --judge: same, different or unsure')
    .option('--list', 'print the cases that wait, the likest first')
    .option('--limit <n>', 'at most so many cases', '100')
    .option('--judge <ids...>', 'two ids and a verdict: LEFT RIGHT same|different|unsure')
    .option('--undo <judgement>', 'take a judgement back, by its number')
    .option('--reason <sentence>', 'why, for whoever looks later; with --judge and --undo')
    .option('--by <name>', 'who says so; the user of this machine where it is not given')
    .option('--json', 'compact JSON Lines, a case or an answer a line')
    .action(async (verdict: string | undefined, options: ReviewOptions) => {
      const { review } = await import('../review-cases.js');
      await review(options, verdict);
    });
}
