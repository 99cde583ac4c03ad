/** Tells, of the parties of an agreement, who brings resources and who takes them. */
import type { OrganizationType } from '../../../schema/codelists/codelists.js';
import type { PartyDraft } from '../frames/draft.js';
import { isKind, type Reading } from '../text/reading.js';
import type { Party } from './party-index.js';
import { mostFrequent, placeCountries } from './scene.js';

export interface Sides<T> {
  readonly donors: T[];
  readonly recipients: T[];
}

const JOINT_REACH = 4;

/** "The charity and the hospital signed": equals, who are all givers. */
function isJoined(reading: Reading, before: PartyDraft, next: PartyDraft): boolean {
  const [from, to] = [before.mention.to, next.mention.from];
  if (to <= from || to - from > JOINT_REACH) return false;
  for (let at = from; at < to; at += 1) {
    if (isKind(reading, at, 'trigger') || isKind(reading, at, 'marker')) return false;
    if (isKind(reading, at, 'coordinator')) return true;
  }
  return false;
}

/** The first party and those joined to it bring, whoever they agree with takes. */
export function agreementSides(reading: Reading, parties: readonly PartyDraft[]): Sides<PartyDraft> {
  const ordered = parties.toSorted((a, b) => a.mention.from - b.mention.from);
  const donors = ordered.slice(0, 1);
  for (const next of ordered.slice(1)) {
    const before = donors.at(-1);
    if (before === undefined || !isJoined(reading, before, next)) break;
    donors.push(next);
  }
  return { donors, recipients: ordered.slice(donors.length) };
}

const STATE_BODIES = new Set<OrganizationType>(['GOVERNMENT', 'LOCAL_GOVERNMENT', 'OTHER_PUBLIC']);

function isOutside({ record }: Party): boolean {
  return record !== undefined && record.country === undefined;
}

/** "The ministry praised its work with IOM": a body of the state the text tells of takes what a body from outside brings. */
export function turnToTaker(reading: Reading, { donors, recipients }: Sides<Party>): Sides<Party> {
  const [scene] = mostFrequent(placeCountries(reading)) ?? [];
  const isOfState = ({ record }: Party): boolean =>
    record !== undefined && STATE_BODIES.has(record.type) && record.country === scene;
  const isTurned = donors.length > 0 && donors.every(isOfState) && recipients.some(isOutside);
  return isTurned ? { donors: recipients, recipients: donors } : { donors, recipients };
}
