/** Claims a name that its acronym spells out, "United Nations Relief and Works Agency … (UNRWA)", before a part of it is taken for another body. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { nameKey } from '../../../schema/name-key.js';
import { namesOf } from '../resolve/organization-registry.js';
import { withInnerAcronym } from './find-organization-shapes.js';
import { claim, isFree, isKind, spanOf, type Reading } from '../text/reading.js';

const MAX_TOKENS = 14;
const MIN_WORD = 4;

/** The first token of the capitals before `open` whose initials spell the acronym; small words between them do not count. */
function spelledFrom(reading: Reading, open: number, acronym: string): number | undefined {
  let left = acronym.length;
  for (let at = open - 1; at >= Math.max(0, open - MAX_TOKENS); at -= 1) {
    const token = reading.tokens[at];
    if (token?.kind !== 'word') {
      if (token?.text === ',' || token?.text === '-' || token?.text === '&') continue;
      return undefined;
    }
    if (!token.isCapital) {
      if (isKind(reading, at, 'connector')) continue;
      return undefined;
    }
    if (token.key[0] !== acronym[left - 1]) return undefined;
    left -= 1;
    if (left === 0) return at;
  }
  return undefined;
}

/** Whether one of the record's names shares a telling word with the name in the text: TRC is not always the Turkish Red Crescent. */
function isAlike(record: OrganizationRecord, name: string): boolean {
  const words = new Set(
    nameKey(name)
      .split(' ')
      .filter(({ length }) => length >= MIN_WORD),
  );
  return namesOf(record).some((known) =>
    nameKey(known)
      .split(' ')
      .some((word) => words.has(word)),
  );
}

function recordFor(reading: Reading, name: string, acronym: string): OrganizationRecord | undefined {
  const byName = reading.registry.find(name);
  if (byName.outcome === 'found') return byName.organization;
  const byAcronym = reading.registry.find(acronym);
  return byAcronym.outcome === 'found' && isAlike(byAcronym.organization, name) ? byAcronym.organization : undefined;
}

/** The capitals before `open` that begin with a word of one of the record's names: the name holds more than its letters spell. */
function wordedFrom(reading: Reading, open: number, record: OrganizationRecord): number | undefined {
  const words = new Set(namesOf(record).flatMap((name) => nameKey(name).split(' ')));
  let from: number | undefined;
  let shared = 0;
  for (let at = open - 1; at >= Math.max(0, open - MAX_TOKENS); at -= 1) {
    const token = reading.tokens[at];
    const isSmall = isKind(reading, at, 'connector') || isKind(reading, at, 'coordinator') || token?.text === ',';
    if (token?.isCapital !== true && !isSmall) break;
    if (token?.isCapital !== true || !words.has(token.key) || token.key.length < MIN_WORD) continue;
    from = at;
    shared += 1;
  }
  return shared >= 2 ? from : undefined;
}

/** "Programme alimentaire mondial des Nations Unies (PAM)": the registry has the whole name, which is found later. */
function endsName(reading: Reading, open: number, record: OrganizationRecord): boolean {
  for (let at = open - 2; at >= Math.max(0, open - MAX_TOKENS); at -= 1)
    for (const { length, values } of reading.registry.names.allAt(reading.tokens, at))
      if (at + length === open && values.some((name) => name.record === record)) return true;
  return false;
}

/** "Bantuan Langsung Tunai (BLT)", "Keluarga Penerima Manfaat (KPM)": a thing or a group with an acronym. */
function isNoBody(reading: Reading, from: number): boolean {
  if (isKind(reading, from, 'head')) return false;
  return ['aid', 'item', 'group', 'notName'].some((kind) => isKind(reading, from, kind as 'aid'));
}

/** Claims every name before a bracket that spells it. */
export function bindSpelledNames(reading: Reading): void {
  for (let open = 2; open < reading.tokens.length - 2; open += 1) {
    if (reading.tokens[open]?.text !== '(' || reading.tokens[open + 2]?.text !== ')') continue;
    const acronym = reading.tokens[open + 1];
    if (acronym?.isUpper !== true || acronym.text.length < 3) continue;
    const known = reading.registry.find(acronym.text);
    const worded = known.outcome === 'found' ? wordedFrom(reading, open, known.organization) : undefined;
    if (known.outcome === 'found' && endsName(reading, open, known.organization)) continue;
    const from = spelledFrom(reading, open, acronym.key) ?? worded;
    if (from === undefined || !isFree(reading, from, open)) continue;
    const record = recordFor(reading, spanOf(reading, from, open).text, acronym.text);
    if (record !== undefined || !isNoBody(reading, from)) claimName(reading, { from, open, record });
    else claimAid(reading, from, open + 3);
  }
}

/** The name, and what goes on behind its bracket, which makes it another body than the one of the acronym. */
function claimName(
  reading: Reading,
  name: { from: number; open: number; record: OrganizationRecord | undefined },
): void {
  const { from, open, record } = name;
  const to = withInnerAcronym(reading, from, open);
  const isKnown = record !== undefined && to === open;
  const sort = isKnown ? 'registry' : 'shape';
  claim(reading, { type: 'actor', sort, ...spanOf(reading, from, to), from, to, ...(isKnown ? { record } : {}) });
}

/** "Bantuan Langsung Tunai (BLT)": aid with a name of its own. */
function claimAid(reading: Reading, from: number, to: number): void {
  if (!isKind(reading, from, 'aid')) return;
  const span = spanOf(reading, from, to);
  const aid = { code: 'cash', isAid: false, quantity: undefined, unit: null, isDefinite: false, isUnknown: false };
  claim(reading, { type: 'item', ...span, from, to, what: span.text, ...aid });
}
