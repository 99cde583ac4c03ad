/** Who takes part in an activity as a whole, for the transactions that do not say it themselves. */
import type { ReportedParty } from '../../../../schema/records/reported.js';
import { participantRoleOf, type ParticipantRole } from './codes.js';
import { quoted } from './issue-list.js';
import { readParty, type PartyContext } from './read-party.js';
import { attributeOf, childrenOf, type XmlElement } from './xml-element.js';

export interface Participants {
  /** Who funds it: the donors of a transaction that names no provider (docs/decisions/iati-participants.md). */
  readonly funding: readonly ReportedParty[];
  /** Who carries it. */
  readonly carrying: readonly ReportedParty[];
}

export function readParticipants(activity: XmlElement, context: PartyContext): Participants {
  const funding = new Map<string, ReportedParty>();
  const carrying = new Map<string, ReportedParty>();
  for (const element of childrenOf(activity, 'participating-org')) {
    const role = roleOf(element, context);
    if (role === 'FUNDING') add(funding, readParty(element, 'DONOR', context));
    // The extending organisation manages the activity for the one that funds it: it carries, it is not spoken for.
    if (role === 'IMPLEMENTING' || role === 'EXTENDING') add(carrying, readParty(element, 'IMPLEMENTER', context));
  }
  return { funding: [...funding.values()], carrying: [...carrying.values()] };
}

/** Publishers name a body once a role and once a sub-office; the same words are the same party. */
function add(parties: Map<string, ReportedParty>, party: ReportedParty | undefined): void {
  if (party === undefined) return;
  const key = `${party.name}\u001f${party.identifiers?.[0]?.value ?? ''}`;
  if (!parties.has(key)) parties.set(key, party);
}

function roleOf(element: XmlElement, { issues }: PartyContext): ParticipantRole | undefined {
  const code = attributeOf(element, 'role');
  const role = code === undefined ? undefined : participantRoleOf(code);
  if (role === undefined) {
    issues.add(
      'CODE_UNKNOWN',
      `Line ${element.line}: the role ${quoted(code ?? '')} of a participating organisation is not in the codelist OrganisationRole; the organisation was left out. Write 1 to 4.`,
    );
  }
  return role;
}
