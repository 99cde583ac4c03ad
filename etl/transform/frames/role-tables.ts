/**
 * Who plays which role: (act and voice, side of the trigger, marker) → role of an actor. The same table serves every language;
 * a language says only which words are its markers. Direction is data: "A menyerahkan … kepada B" and "B menerima … dari A" end alike.
 */
import type { Act, Marker } from '../languages/pack.js';

export type ActorRole = 'donor' | 'recipient' | 'implementer' | 'behalf' | 'party' | 'agent' | 'none';
export type Side = 'left' | 'right';
/** A trigger's voice once its surroundings have settled it. */
export type SettledVoice = 'active' | 'passive' | 'noun';
export type MarkerState = Marker | 'none';

type Row = Readonly<Partial<Record<MarkerState, ActorRole>>>;
type Table = Readonly<Record<Side, Row>>;

const GIVE_ACTIVE: Table = {
  left: { none: 'donor', via: 'implementer', together: 'implementer', behalf: 'behalf', from: 'donor' },
  right: {
    none: 'recipient',
    to: 'recipient',
    for: 'recipient',
    via: 'implementer',
    from: 'donor',
    together: 'implementer',
    behalf: 'donor',
    with: 'implementer',
  },
};

// `agent`: the giver where the language lets it follow a passive without a preposition, the receiver elsewhere.
const GIVE_PASSIVE: Table = {
  left: { none: 'recipient', from: 'donor', to: 'recipient', via: 'implementer', for: 'recipient', by: 'donor' },
  right: {
    none: 'agent',
    by: 'donor',
    to: 'recipient',
    for: 'recipient',
    via: 'implementer',
    from: 'donor',
    together: 'implementer',
    behalf: 'donor',
  },
};

const GIVE_NOUN: Table = {
  left: { none: 'donor', to: 'recipient', via: 'implementer', by: 'donor' },
  right: {
    none: 'donor',
    of: 'donor',
    by: 'donor',
    to: 'recipient',
    for: 'recipient',
    via: 'implementer',
    from: 'donor',
    together: 'donor',
  },
};

const RECEIVE_ACTIVE: Table = {
  left: { none: 'recipient', via: 'implementer', together: 'recipient' },
  right: { from: 'donor', of: 'donor', by: 'donor', via: 'implementer', together: 'none' },
};

const RECEIVE_PASSIVE: Table = {
  left: { from: 'donor', none: 'none', via: 'implementer' },
  right: { none: 'recipient', by: 'recipient', from: 'donor', via: 'implementer', to: 'recipient' },
};

const HELP_ACTIVE: Table = {
  left: { none: 'donor', via: 'implementer', together: 'donor', from: 'donor' },
  right: { none: 'recipient', for: 'recipient', to: 'recipient', via: 'implementer', from: 'donor', together: 'donor' },
};

const HELP_PASSIVE: Table = {
  left: { none: 'recipient', from: 'donor' },
  right: { none: 'agent', by: 'donor', from: 'donor', via: 'implementer', for: 'recipient' },
};

const AGREE: Table = {
  left: { none: 'party', together: 'party', via: 'implementer' },
  right: { none: 'party', with: 'party', together: 'party', of: 'party', via: 'party' },
};

const ASK: Table = {
  left: { none: 'recipient', via: 'implementer' },
  right: { to: 'donor', none: 'donor', from: 'donor', for: 'recipient' },
};

const NOTHING: Table = { left: {}, right: {} };

const TABLES: Readonly<Record<Act, Readonly<Record<SettledVoice, Table>>>> = {
  give: { active: GIVE_ACTIVE, passive: GIVE_PASSIVE, noun: GIVE_NOUN },
  receive: { active: RECEIVE_ACTIVE, passive: RECEIVE_PASSIVE, noun: RECEIVE_ACTIVE },
  help: { active: HELP_ACTIVE, passive: HELP_PASSIVE, noun: GIVE_NOUN },
  serve: { active: HELP_ACTIVE, passive: HELP_PASSIVE, noun: GIVE_NOUN },
  agree: { active: AGREE, passive: AGREE, noun: AGREE },
  ask: { active: ASK, passive: ASK, noun: ASK },
  contain: { active: NOTHING, passive: NOTHING, noun: NOTHING },
};

export interface Slot {
  readonly act: Act;
  readonly voice: SettledVoice;
  readonly side: Side;
  readonly marker: MarkerState;
}

/** The role of an actor that stands in a slot; `none` where the table is silent. */
export function roleOf({ act, voice, side, marker }: Slot): ActorRole {
  return TABLES[act][voice][side][marker] ?? 'none';
}
