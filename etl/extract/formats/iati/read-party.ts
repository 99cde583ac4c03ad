/** An organisation of an activity or a transaction: its name, its reference, its type. */
import type { PartyRole } from '../../../../schema/codelists/codelists.js';
import type { ReportedParty } from '../../../../schema/records/reported.js';
import { organizationTypeOf } from './codes.js';
import { quoted, type IssueList } from './issue-list.js';
import { narrativeOf } from './narrative.js';
import { splitRef, type Identifier } from './organisation-ref.js';
import { attributeOf, type XmlElement } from './xml-element.js';

export interface PartyContext {
  readonly issues: IssueList;
  /** The reference of the reporting organisation. */
  readonly publisherRef: string | undefined;
}

/** Undefined where the element names nobody, as `<provider-org/>` does. */
export function readParty(
  element: XmlElement | undefined,
  role: PartyRole,
  { issues, publisherRef }: PartyContext,
): ReportedParty | undefined {
  if (element === undefined) return undefined;
  const ref = attributeOf(element, 'ref');
  const name = narrativeOf(element) ?? ref;
  if (name === undefined) return undefined;
  const identifiers = identifiersOf(element, ref, publisherRef);
  const type = typeOf(element, issues);
  return {
    role,
    name,
    ...(identifiers.length > 0 && { identifiers }),
    ...(type !== undefined && { type }),
    locator: `line ${element.line}`,
  };
}

/** The DAC channel code stands beside the reference since 2.03. */
function identifiersOf(element: XmlElement, ref: string | undefined, publisherRef: string | undefined): Identifier[] {
  const own = ref === undefined ? undefined : splitRef(ref, publisherRef);
  const channel = attributeOf(element, 'crs-channel-code');
  const isTold = channel === undefined || !/^\d{5}$/.test(channel) || own?.scheme === 'XM-DAC';
  const ofChannel = isTold || isGeneral(channel) ? undefined : { scheme: 'XM-DAC', value: channel };
  return [own, ofChannel].filter((one) => one !== undefined);
}

/** Channel codes that end in 000 are of a whole class of bodies (21000 "International NGO"). */
const isGeneral = (channel: string): boolean => channel.endsWith('000');

function typeOf(element: XmlElement, issues: IssueList): ReportedParty['type'] {
  const code = attributeOf(element, 'type');
  if (code === undefined) return undefined;
  const type = organizationTypeOf(code);
  if (type !== null) return type;
  issues.add(
    'CODE_UNKNOWN',
    `Line ${element.line}: the type ${quoted(code)} of an organisation is not in the codelist OrganisationType; it was left out.`,
  );
  return undefined;
}
