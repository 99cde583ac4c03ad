/** Settles the kind of an event from what was moved and to whom: things to people are distributed, to a body delivered; services are rendered. */
import { concreteItems, type EventDraft } from './event-draft.js';

/** Health codes that are care, not goods. */
const SERVICE = /^service(?:\.|$)/;

function isServiceOnly(event: EventDraft): boolean {
  const items = concreteItems(event);
  return (
    items.length > 0 && event.money.length === 0 && items.every(({ code }) => SERVICE.test(code) || code === 'health')
  );
}

/** The kind by the frame, corrected by the roles that were filled. */
export function settleKind(event: EventDraft): EventDraft['kind'] {
  const { kind } = event;
  if (kind === 'PARTNERSHIP' || kind === 'APPEAL' || kind === 'COMMITMENT' || kind === 'PLEDGE') return kind;
  if (event.modality === 'PLANNED' && event.frame.promises === true && event.donors.length > 0) return 'PLEDGE';
  if (isServiceOnly(event)) return 'SERVICE';
  const isForPeople = event.groups.some(({ unit }) => unit === 'people' || unit === 'households');
  if (event.recipients.length > 0) return kind === 'SERVICE' ? 'SERVICE' : 'DELIVERY';
  if (isForPeople) return kind === 'SERVICE' && concreteItems(event).length === 0 ? 'SERVICE' : 'DISTRIBUTION';
  return kind;
}
