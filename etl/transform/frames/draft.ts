/** What one chain of triggers says, before speakers, earlier sentences and other drafts are taken into account. */
import type { Modality } from '../../../schema/codelists/codelists.js';
import type { Frame } from '../languages/pack.js';
import type { ActorMention, GroupMention, ItemMention, MoneyMention, PlaceMention } from '../mentions/mention.js';
import type { Chain } from './chain-triggers.js';
import type { ActorRole } from './role-tables.js';

export interface PartyDraft {
  readonly role: Exclude<ActorRole, 'none' | 'agent'>;
  readonly mention: ActorMention;
}

export interface MoneyDraft {
  readonly mention: MoneyMention;
  /** The value of goods: "senilai", "worth". */
  readonly isWorth: boolean;
}

export interface Draft {
  readonly chain: Chain;
  readonly frame: Frame;
  readonly sentence: number;
  /** First and last token of the draft's scope. */
  readonly from: number;
  readonly to: number;
  readonly kind: Frame['kind'];
  readonly modality: Modality;
  readonly parties: PartyDraft[];
  readonly groups: GroupMention[];
  readonly items: ItemMention[];
  readonly money: MoneyDraft[];
  readonly places: PlaceMention[];
  /** A relative clause follows its antecedent: only what stands right before it was read on the left. */
  readonly isRelative: boolean;
  /** The sentence that says why the act came to nothing, where its own does not. */
  readonly because?: number;
}
