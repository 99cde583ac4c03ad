/** Scores one document: what was found, what was missed, what was made up, and whether every offset holds. */
import type { ExtractedEvent } from '../../schema/records/extracted.js';
import {
  fillersOf,
  pairFillers,
  pairThings,
  SAME_FILLER,
  SCORED_ROLES,
  type Filler,
  type ScoredRole,
} from './fillers.js';
import type { GoldEvent } from './gold.js';
import { matchEvents } from './match-events.js';
import { tokensOf } from './similarity.js';
import { countShare, type Tally } from './tally.js';

export interface ScoringError {
  readonly id: string;
  readonly lang: string;
  readonly kind: 'missed-event' | 'spurious-event' | 'wrong-roles';
  readonly role?: ScoredRole;
  readonly missed?: readonly string[];
  readonly spurious?: readonly string[];
  /** The sentence it is about. */
  readonly sentence: string;
}

export interface DocumentToScore {
  readonly id: string;
  readonly lang: string;
  readonly gold: readonly GoldEvent[];
  readonly read: readonly ExtractedEvent[];
  readonly isAnswered: boolean;
  readonly text: string | undefined;
}

type Matches = ReadonlyMap<number, number>;

function countSpans(events: readonly ExtractedEvent[], text: string, tally: Tally): void {
  const spans = events.flatMap((event) => [
    ...[event.donors, event.implementers, event.recipients, event.beneficiaries, event.items, event.money, event.places]
      .flat()
      .map(({ start, end, text: quote }) => ({ start, end, quote })),
    ...event.evidence,
  ]);
  for (const { start, end, quote } of spans) {
    tally.spans += 1;
    if (!Number.isInteger(start) || !Number.isInteger(end) || text.slice(start, end) !== quote) tally.badSpans += 1;
  }
}

function countItems(gold: readonly Filler[], read: readonly Filler[], { shares }: Tally): void {
  for (const [goldItem, readItem] of pairThings(gold, read).pairs) {
    if (goldItem.quantity != null) countShare(shares.quantity, goldItem.quantity === readItem.quantity);
    if (goldItem.unit != null)
      countShare(shares.itemUnit, tokensOf(goldItem.unit).join(' ') === tokensOf(readItem.unit).join(' '));
    countShare(shares.category, goldItem.category === (readItem.category ?? '').split('.')[0]?.toUpperCase());
  }
}

function countRole(
  gold: GoldEvent,
  read: ExtractedEvent | undefined,
  role: ScoredRole,
  tally: Tally,
): readonly [Filler[], Filler[]] {
  const [goldFillers, readFillers] = [fillersOf(gold, role), read === undefined ? [] : fillersOf(read, role)];
  const { pairs, missed, spurious } = pairFillers(goldFillers, readFillers, SAME_FILLER[role]);
  const counts = tally.roles[role];
  counts.right += pairs.length;
  counts.missed += missed.length;
  counts.spurious += spurious.length;
  if (role === 'items' && read !== undefined) countItems(goldFillers, readFillers, tally);
  if (role === 'beneficiaries')
    for (const [goldGroup, readGroup] of pairs) {
      if (goldGroup.count != null) countShare(tally.shares.count, goldGroup.count === readGroup.count);
      if (goldGroup.unit != null) countShare(tally.shares.countUnit, goldGroup.unit === readGroup.unit);
    }
  return [[...missed], [...spurious]];
}

function countActs(gold: GoldEvent, read: ExtractedEvent, { shares }: Tally): void {
  countShare(shares.kind, gold.kind === read.kind);
  countShare(shares.modality, gold.modality === read.modality);
  if (gold.kind !== 'PLEDGE' && gold.modality !== 'PLANNED') return;
  countShare(
    shares.pledgeAsDone,
    (read.kind === 'DELIVERY' || read.kind === 'DISTRIBUTION') && read.modality === 'DONE',
  );
}

/** An unmatched part of a matched whole counts neither way: how finely a whole is cut is a matter of taste. */
export function isFreePart(event: { readonly partOf?: number | null }, isMatched: (index: number) => boolean): boolean {
  return event.partOf != null && isMatched(event.partOf);
}

function textsOf(fillers: readonly Filler[]): string[] {
  return fillers.map(({ text }) => text);
}

function scoreGold(document: DocumentToScore, matches: Matches, tally: Tally): ScoringError[] {
  const { id, lang, gold, read } = document;
  const errors: ScoringError[] = [];
  gold.forEach((event, i) => {
    const match = matches.get(i);
    const found = match === undefined ? undefined : read[match];
    if (found === undefined && isFreePart(event, (whole) => matches.has(whole))) return;
    const sentence = event.evidence[0] ?? '';
    if (found === undefined) {
      tally.event.missed += 1;
      errors.push({ id, lang, kind: 'missed-event', sentence });
    } else countActs(event, found, tally);
    for (const role of SCORED_ROLES) {
      const [missed, spurious] = countRole(event, found, role, tally);
      if (found === undefined || missed.length + spurious.length === 0) continue;
      errors.push({
        id,
        lang,
        kind: 'wrong-roles',
        role,
        missed: textsOf(missed),
        spurious: textsOf(spurious),
        sentence,
      });
    }
  });
  return errors;
}

function scoreSpurious({ id, lang, read }: DocumentToScore, used: ReadonlySet<number>, tally: Tally): ScoringError[] {
  const errors: ScoringError[] = [];
  read.forEach((event, j) => {
    if (used.has(j) || isFreePart(event, (whole) => used.has(whole))) return;
    tally.event.spurious += 1;
    for (const role of SCORED_ROLES) tally.roles[role].spurious += fillersOf(event, role).length;
    errors.push({ id, lang, kind: 'spurious-event', sentence: event.evidence[0]?.quote ?? '' });
  });
  return errors;
}

function countDetection({ gold, read }: DocumentToScore, tally: Tally): void {
  if (gold.length > 0) tally.detection[read.length > 0 ? 'right' : 'missed'] += 1;
  else if (read.length > 0) tally.detection.spurious += 1;
  if (gold.length > 0) return;
  tally.negatives += 1;
  tally.falseEvents += read.length;
}

/** Adds a document to a tally; returns its errors. */
export function scoreDocument(document: DocumentToScore, tally: Tally): ScoringError[] {
  tally.documents += 1;
  if (!document.isAnswered) tally.missingDocuments += 1;
  countDetection(document, tally);
  const matches = matchEvents(document.gold, document.read);
  tally.event.right += matches.size;
  const errors = [...scoreGold(document, matches, tally), ...scoreSpurious(document, new Set(matches.values()), tally)];
  if (document.text !== undefined) countSpans(document.read, document.text, tally);
  return errors;
}
