/** What fills the roles of an event, gold or read, in one shape, and when two fillers of a role are the same. */
import type { ExtractedEvent } from '../../schema/records/extracted.js';
import type { GoldEvent } from './gold.js';
import { isNear, tokensOf } from './similarity.js';

export const SCORED_ROLES = [
  'donors',
  'implementers',
  'recipients',
  'beneficiaries',
  'items',
  'money',
  'places',
  'date',
] as const;
export type ScoredRole = (typeof SCORED_ROLES)[number];

export interface Filler {
  readonly text: string;
  readonly canonical?: string;
  readonly what?: string;
  readonly quantity?: number | null;
  readonly amount?: number;
  readonly currency?: string;
  readonly value?: string;
  readonly unit?: string | null;
  readonly category?: string;
  readonly count?: number | null;
}

export type ScoredEvent = GoldEvent | ExtractedEvent;

/** The fillers of a role. A date taken from the publication is no statement of the text, and counts as none. */
export function fillersOf(event: ScoredEvent, role: ScoredRole): readonly Filler[] {
  if (role === 'date') {
    const { date } = event;
    return date === null || ('basis' in date && date.basis === 'published') ? [] : [date];
  }
  return event[role].map((filler) => (typeof filler === 'string' ? { text: filler } : filler));
}

function isSameOrganization(gold: Filler, read: Filler): boolean {
  if (isNear(gold.text, read.text)) return true;
  if (!gold.canonical || !read.canonical) return false;
  return tokensOf(gold.canonical).join(' ') === tokensOf(read.canonical).join(' ');
}

function isSameThing(gold: Filler, read: Filler): boolean {
  return isNear(gold.what ?? gold.text, read.what ?? read.text);
}

function isSameItem(gold: Filler, read: Filler): boolean {
  if (!isSameThing(gold, read)) return false;
  return gold.quantity == null ? read.quantity == null : gold.quantity === read.quantity;
}

const isNearText = (gold: Filler, read: Filler): boolean => isNear(gold.text, read.text);
export type SameFiller = (gold: Filler, read: Filler) => boolean;

export const SAME_FILLER: Readonly<Record<ScoredRole, SameFiller>> = {
  donors: isSameOrganization,
  implementers: isSameOrganization,
  recipients: isSameOrganization,
  beneficiaries: isNearText,
  items: isSameItem,
  money: (gold, read) => gold.amount === read.amount && gold.currency === read.currency,
  places: isNearText,
  date: (gold, read) => (read.value ?? '').startsWith(gold.value ?? ''),
};

export interface Pairing {
  readonly pairs: readonly (readonly [gold: Filler, read: Filler])[];
  readonly missed: readonly Filler[];
  readonly spurious: readonly Filler[];
}

/** Pairs fillers one to one, each gold filler with the first read one that is the same. */
export function pairFillers(gold: readonly Filler[], read: readonly Filler[], isSame: SameFiller): Pairing {
  const left = [...read];
  const pairs: (readonly [Filler, Filler])[] = [];
  const missed: Filler[] = [];
  for (const filler of gold) {
    const at = left.findIndex((other) => isSame(filler, other));
    const other = left[at];
    if (other === undefined) {
      missed.push(filler);
      continue;
    }
    pairs.push([filler, other]);
    left.splice(at, 1);
  }
  return { pairs, missed, spurious: left };
}

/** Pairs things whatever their quantity, to see how often the quantity itself is right. */
export function pairThings(gold: readonly Filler[], read: readonly Filler[]): Pairing {
  return pairFillers(gold, read, isSameThing);
}
