/** Writes scores as a table that a person reads, and the errors by kind with their sentences. */
import { SCORED_ROLES } from './fillers.js';
import type { Reliability } from './reliability.js';
import type { ScoringError } from './score-document.js';
import type { Score, Scores } from './score-extractions.js';
import type { Rate } from './tally.js';

const MAX_SENTENCE = 160;

const figure = (value: number | null): string => (value === null ? '  –  ' : value.toFixed(3));

function rateLine(label: string, { precision, recall, f1, right, spurious, missed }: Rate): string {
  return `  ${label.padEnd(14)} P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}   right ${right} spurious ${spurious} missed ${missed}`;
}

function scoreLines(label: string, score: Score): string[] {
  const { shares } = score;
  const accuracies = [
    ['kind', shares.kind],
    ['modality', shares.modality],
    ['quantity exact', shares.quantity],
    ['unit', shares.itemUnit],
    ['category', shares.category],
    ['count', shares.count],
    ['count unit', shares.countUnit],
    ['pledge counted as done', shares.pledgeAsDone],
    ['false events per 100 negatives', score.falsePer100Negatives],
    ['evidence valid', score.evidenceValid],
  ] as const;
  return [
    `${label}: ${score.documents} documents (${score.missingDocuments} without an answer)`,
    rateLine('detection', score.detection),
    rateLine('event', score.event),
    rateLine('role micro', score.roleMicro),
    ...SCORED_ROLES.map((role) => rateLine(role, score.roles[role])),
    `  ${accuracies.map(([name, value]) => `${name} ${figure(value)}`).join('  ')} (${score.spans} spans)`,
  ];
}

function errorLine({ id, role, missed, spurious, sentence }: ScoringError): string {
  const detail =
    role === undefined ? '' : ` ${role}: missed ${JSON.stringify(missed)} spurious ${JSON.stringify(spurious)}`;
  return `  ${id}${detail} | ${sentence.slice(0, MAX_SENTENCE).replace(/\s+/g, ' ')}`;
}

function errorLines(errors: readonly ScoringError[], max: number): string[] {
  const kinds = ['missed-event', 'spurious-event', 'wrong-roles'] as const;
  return kinds.flatMap((kind) => {
    const of = errors.filter((error) => error.kind === kind);
    return of.length === 0 ? [] : [`${kind} (${of.length})`, ...of.slice(0, max).map(errorLine)];
  });
}

/** The report. `errors`: how many of each kind are listed (0 for none). */
export function formatReport(scores: Scores, options: { readonly errors: number }): string {
  const parts = [
    scoreLines('all', scores.all),
    ...Object.entries(scores.byLanguage).map(([lang, score]) => scoreLines(lang, score)),
  ];
  if (options.errors > 0) parts.push(errorLines(scores.errors, options.errors));
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** How far confidences can be believed, bin by bin. */
export function formatReliability({ events, bins, brier, brierOfProduct }: Reliability): string {
  const rows = bins.map(
    ({ from, to, count, meanConfidence, shareRight }) =>
      `  ${from.toFixed(1)}–${to.toFixed(1)}  ${String(count).padStart(6)}  ${figure(meanConfidence).padStart(10)}  ${figure(shareRight).padStart(5)}`,
  );
  return [
    `reliability of ${events} events of all bands, Brier score ${figure(brier)} (${figure(brierOfProduct)} before calibration)`,
    '  bin       count  confidence  right',
    ...rows,
  ].join('\n');
}
