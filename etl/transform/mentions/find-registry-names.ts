/** Finds organizations that the registry knows, by the longest of their names that stands in the text. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { nameKey } from '../../../schema/name-key.js';
import type { RegistryName } from '../resolve/organization-registry.js';
import { withList } from './find-organization-shapes.js';
import { isPeople } from './is-people.js';
import { otherMinistry } from './whose-ministry.js';
import { claim, isFree, isKind, spanOf, entryAt, type Reading } from '../text/reading.js';

interface FoundName {
  readonly to: number;
  readonly records: readonly OrganizationRecord[];
}

/** Written with a capital, or "pemerintah Indonesia": a general word for a body and then a capital. */
function isNameLike(reading: Reading, at: number, to: number): boolean {
  const first = reading.tokens[at];
  if (first?.isCapital === true || first?.kind === 'number') return true;
  return (
    to - at > 1 &&
    reading.tokens[to - 1]?.isCapital === true &&
    (isKind(reading, at, 'generic') || isKind(reading, at, 'head'))
  );
}

/** An acronym is met in capitals only: "ACT" is no "act", and "AS" no "as". */
function isWrittenSo(reading: Reading, at: number, to: number, name: RegistryName): boolean {
  if (!name.isAcronym) return name.isSmall || isNameLike(reading, at, to);
  for (let i = at; i < to; i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === 'word' && token.text !== token.text.toUpperCase()) return false;
  }
  return true;
}

function namesAt(reading: Reading, at: number): FoundName | undefined {
  const hits = reading.registry.names.allAt(reading.tokens, at);
  for (let i = hits.length - 1; i >= 0; i -= 1) {
    const hit = hits[i]!;
    const to = at + hit.length;
    const names = hit.values.filter((name) => isWrittenSo(reading, at, to, name));
    if (names.length > 0 && isFree(reading, at, to))
      return { to, records: [...new Set(names.map(({ record }) => record))] };
  }
  return undefined;
}

/** "Kementerian Sosial RI": the state's name is a part of the mention, and the key stays the same. */
function withState(reading: Reading, at: number, to: number): number {
  const next = reading.tokens[to];
  if (next?.isCapital !== true || next.breaksBefore > 0) return to;
  const key = nameKey(spanOf(reading, at, to).text);
  for (const length of [2, 1]) {
    const last = reading.tokens[to + length - 1];
    if (last === undefined || !last.isCapital || last.breaksBefore > 0) continue;
    if (nameKey(spanOf(reading, at, to + length).text) === key) return to + length;
  }
  return to;
}

const ORDINAL = /^(?:[IVX]+|\d{1,4})$/;

/** "PMI Kota Bogor" is a branch: another body than the national one. */
function branchEnd(reading: Reading, at: number, to: number): number {
  if (!isKind(reading, at, 'head')) return to;
  let end = to;
  const branch = entryAt(reading, to, 'branch');
  if (branch !== undefined && reading.tokens[to]?.isCapital === true) end = to + branch.length;
  // "Kanwil XI Semarang": branches are numbered.
  if (end > to && ORDINAL.test(reading.tokens[end]?.text ?? '')) end += 1;
  const place = reading.gazetteer.names.longestAt(reading.tokens, end);
  const isNear = reading.tokens[end]?.isCapital === true && reading.tokens[end]?.breaksBefore === 0;
  return place !== undefined && isNear && isFree(reading, end, end + place.length) ? end + place.length : to;
}

/** "Pertamina Group", "Telkom Foundation": a name that goes on with the word for another kind of body. */
function tailEnd(reading: Reading, to: number): number {
  const tail = entryAt(reading, to, 'tail');
  const next = reading.tokens[to];
  if (tail === undefined || next?.isCapital !== true || next.breaksBefore > 0 || next.isGlued) return to;
  if (reading.sentenceOf[to] !== reading.sentenceOf[to - 1] || !isFree(reading, to, to + tail.length)) return to;
  const isHead = isKind(reading, to, 'head') && reading.tokens[to + tail.length]?.isCapital === true;
  const isOther = isHead || reading.gazetteer.names.longestAt(reading.tokens, to) !== undefined;
  return isOther ? to : to + tail.length;
}

/** Of several bodies of one name, those that are no part of another; one left settles it ("BNPB" and its offices). */
function settle(records: readonly OrganizationRecord[]): OrganizationRecord | undefined {
  return records.length === 1 ? records[0] : undefined;
}

/** "Tim Reaksi Cepat (TRC)": letters in brackets that this text ties to another body than the registry's. */
function foreignAcronyms(reading: Reading): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (let open = 1; open < reading.tokens.length - 2; open += 1) {
    const acronym = reading.tokens[open + 1];
    if (reading.tokens[open]?.text !== '(' || acronym?.isUpper !== true || reading.tokens[open + 2]?.text !== ')')
      continue;
    const name = reading.owner[open - 1];
    if (name?.type !== 'actor' || name.to !== open) continue;
    const known = reading.registry.find(acronym.text);
    if (known.outcome !== 'found' || known.organization !== name.record) foreign.add(acronym.text);
  }
  return foreign;
}

/** Claims every name of the registry. */
export function findRegistryNames(reading: Reading): void {
  const foreign = foreignAcronyms(reading);
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.owner[at] !== undefined) continue;
    const found = namesAt(reading, at);
    if (found === undefined || isPeople(reading, at, found.to)) continue;
    if (found.to === at + 1 && foreign.has(reading.tokens[at]?.text ?? '')) continue;
    if (isKind(reading, at, 'head') && withList(reading, found.to) > found.to) continue;
    const other = otherMinistry(reading, { at, to: found.to }, found.records);
    if (other !== undefined) {
      claim(reading, { type: 'actor', sort: 'shape', ...spanOf(reading, at, other.to), from: at, to: other.to });
      at = other.to - 1;
      continue;
    }
    const stateEnd = withState(reading, at, found.to);
    const to = tailEnd(reading, branchEnd(reading, at, stateEnd));
    const record = to === stateEnd ? settle(found.records) : undefined;
    claim(reading, {
      type: 'actor',
      sort: to === stateEnd ? 'registry' : 'shape',
      ...spanOf(reading, at, to),
      from: at,
      to,
      ...(record === undefined ? {} : { record, organizationType: record.type }),
      isAmbiguous: to === stateEnd && record === undefined,
    });
    at = to - 1;
  }
}
