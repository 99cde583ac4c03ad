/** Reads a gift within a gift: who hands out "kits donated by Japan" or "uang yang terkumpul dari karyawan" passes them on. */
import type { Draft } from './draft.js';

function givers(draft: Draft): Draft['parties'] {
  return draft.parties.filter(({ role }) => role === 'donor');
}

/** A relative clause or participle on things of the act before it, that names whose they were. */
function isOrigin(draft: Draft, before: Draft): boolean {
  const [first] = draft.items;
  if (!draft.isRelative || first === undefined || draft.money.length > 0) return false;
  const isTheirs = draft.items.every((item) => before.items.includes(item));
  return isTheirs && draft.groups.length === 0 && givers(draft).length > 0 && givers(before).length > 0;
}

/** The drafts of a sentence, with the giver of the inner gift as the giver of the outer one, and its giver as who carries it. */
export function passOn(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    if (before === undefined || !isOrigin(draft, before)) {
      kept.push(draft);
      continue;
    }
    const carriers = givers(before).map(({ mention }) => ({ role: 'implementer' as const, mention }));
    const others = before.parties.filter(({ role }) => role !== 'donor');
    before.parties.splice(0, before.parties.length, ...givers(draft), ...carriers, ...others);
  }
  return kept;
}
