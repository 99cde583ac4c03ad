/** An event in the making: a frame with its actors resolved, open to be joined with what other sentences add to it. */
import type { EventKind, Modality } from '../../../schema/codelists/codelists.js';
import type { Frame } from '../languages/pack.js';
import type { DateMention, GroupMention, ItemMention, PlaceMention } from '../mentions/mention.js';
import type { MoneyDraft } from '../frames/draft.js';
import type { Party } from './party-index.js';

export interface EventDraft {
  kind: Exclude<EventKind, 'OTHER'>;
  modality: Modality;
  frame: Frame;
  /** Names things but nobody: kept only where another draft tells of the same. */
  isFragment: boolean;
  donors: Party[];
  implementers: Party[];
  recipients: Party[];
  groups: GroupMention[];
  items: ItemMention[];
  money: MoneyDraft[];
  places: PlaceMention[];
  date: DateMention | undefined;
  /** Sentences that tell the event, the first that did so first. */
  sentences: number[];
  partOf: EventDraft | undefined;
  /** Told in the headline only: the story tells it again. */
  isHeadline: boolean;
  /** A sentence of its own calls it aid: "bantuan", "donasi". */
  isAidNamed: boolean;
  /** A sentence of its own speaks of aid: "bantuan", "korban banjir"; without that a thing may change hands for any reason. */
  isAidSaid: boolean;
  /** The giver was taken from another sentence. */
  isDonorInherited: boolean;
}

/** Things that say what was moved; "bantuan" alone does not. */
export function concreteItems(event: Pick<EventDraft, 'items'>): ItemMention[] {
  return event.items.filter(({ isAid }) => !isAid);
}
