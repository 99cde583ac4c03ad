/** Finds organizations by the shape of their names: a head before ("Yayasan …", "Ministry of …") or a tail after ("… Foundation"). */
import { claim, entryAt, isKind, isPlain, isPlainSmall, spanOf, type Reading } from '../text/reading.js';
import { isPeople } from './is-people.js';
import type { ActorMention } from './mention.js';
import { isCounted, isNameStart, runEnd } from './name-run.js';

const HEAD_RUN = { mayCoordinate: true, mayConnect: true };
const TAIL_RUN = { mayCoordinate: false, mayConnect: true };

function claimShape(reading: Reading, from: number, to: number): void {
  const span = spanOf(reading, from, to);
  const found = reading.registry.find(span.text);
  const mention: ActorMention = {
    type: 'actor',
    sort: found.outcome === 'found' ? 'registry' : 'shape',
    ...span,
    from,
    to,
    ...(found.outcome === 'found' ? { record: found.organization } : {}),
  };
  claim(reading, mention);
}

/** "Ministry of Social Welfare, Relief and Resettlement": a list inside a name ends with "and" and a capital. */
export function withList(reading: Reading, end: number): number {
  if (reading.tokens[end]?.text !== ',') return end;
  for (let i = end + 1; i < end + 5; i += 1) {
    if (isKind(reading, i, 'coordinator') && reading.tokens[i + 1]?.isCapital)
      return i > end + 1 ? runEnd(reading, i + 1, TAIL_RUN) : end;
    if (reading.tokens[i]?.isCapital !== true || isKind(reading, i, 'head')) return end;
    if (reading.registry.names.longestAt(reading.tokens, i) !== undefined) return end;
  }
  return end;
}

/** "la ONG guatemalteca Sonrisas", "le ministère sénégalais de la Santé": a word that says where the body is from. */
function adjectiveEnd(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  const isOne = token?.kind === 'word' && !token.isCapital && token.text.length > 3 && token.breaksBefore === 0;
  if (!isOne || !(isPlain(reading, at) || isKind(reading, at, 'groupModifier'))) return at;
  return reading.tokens[at + 1]?.isCapital === true || isKind(reading, at + 1, 'headJoiner') ? at + 1 : at;
}

/** "el ministerio de Salud", "Fundación para la Infancia": a head, the small words after it, and the capitals those lead to. */
function joinedHeadAt(reading: Reading, at: number): number | undefined {
  const head = entryAt(reading, at, 'head') ?? entryAt(reading, at, 'smallHead');
  if (head === undefined || reading.owner[at] !== undefined) return undefined;
  const isSmall = reading.tokens[at]?.isCapital !== true;
  if (isSmall && !isKind(reading, at, 'smallHead')) return undefined;
  const end = adjectiveEnd(reading, at + head.length);
  const joiner = entryAt(reading, end, 'headJoiner');
  if (joiner === undefined && !isSmall && end === at + head.length) return undefined;
  const after = end + (joiner?.length ?? 0);
  const next = reading.tokens[after];
  if (next?.isCapital !== true || next.breaksBefore > 0 || reading.sentenceOf[after] !== reading.sentenceOf[at])
    return undefined;
  const owner = reading.owner[after];
  if (owner !== undefined) return !isSmall && owner.type === 'actor' && owner.from === after ? owner.to : undefined;
  return withList(reading, runEnd(reading, after, HEAD_RUN));
}

/** A head and the capitals after it; a head alone is a name only when it is all capitals ("BPBD"). */
function headAt(reading: Reading, at: number): number | undefined {
  const head = entryAt(reading, at, 'head');
  const token = reading.tokens[at];
  if (head === undefined || token?.isCapital !== true || reading.owner[at] !== undefined) return undefined;
  const after = at + head.length;
  if (isPeople(reading, at, after)) return undefined;
  const next = reading.tokens[after];
  const isNear = next !== undefined && next.breaksBefore === 0 && reading.sentenceOf[after] === reading.sentenceOf[at];
  if (
    isNear &&
    reading.owner[after] === undefined &&
    (next.isCapital || (next.kind === 'number' && !isCounted(reading, after + 1))) &&
    (head.length > 1 || !isKind(reading, after, 'notName'))
  ) {
    const end = runEnd(reading, after, HEAD_RUN);
    return head.length > 1 ? withList(reading, end) : end;
  }
  const body = reading.owner[after];
  // "PT Bank Syariah Indonesia", "Yayasan Pertamina": a head before a body that is known makes another name of it.
  if (isNear && body?.type === 'actor' && body.from === after && head.length === 1) return body.to;
  const isBracketed = next?.text === '(' && reading.tokens[after + 2]?.text === ')';
  if (head.length > 1 && isNear && !next.isCapital && !isBracketed) return undefined;
  if (isKind(reading, after - 1, 'connector') && !isBracketed) return undefined;
  return token.isUpper || head.length > 1 ? after : undefined;
}

/** The end of the name that goes on behind its bracket; undefined where another word or a title begins. */
function afterAcronym(reading: Reading, at: number): number | undefined {
  const owner = reading.owner[at];
  if (owner !== undefined) return owner.type === 'actor' && owner.from === at ? owner.to : undefined;
  const isOther = ['honorific', 'office', 'notName', 'month'].some((kind) => isKind(reading, at, kind as 'office'));
  return isOther ? undefined : runEnd(reading, at, TAIL_RUN);
}

/** "Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Jember": an acronym stands inside the name. */
export function withInnerAcronym(reading: Reading, at: number, end: number): number {
  const [open, acronym, shut, next] = [0, 1, 2, 3].map((i) => reading.tokens[end + i]);
  if (open?.text !== '(' || shut?.text !== ')' || acronym?.isCapital !== true) return end;
  if (next?.isCapital !== true || next.breaksBefore > 0) return end;
  // "Lembaga Zakat Umat (LZU) Jember": where modifiers follow, so does what tells this body from its sisters.
  if (reading.compiled.pack.grammar.modifiers === 'after') return afterAcronym(reading, end + 3) ?? end;
  if (reading.owner[end + 3] !== undefined) return end;
  const isBranch =
    isKind(reading, end + 3, 'branch') || reading.gazetteer.names.longestAt(reading.tokens, end + 3) !== undefined;
  const isHead = isKind(reading, end + 3, 'head') && reading.tokens[at]?.isCapital === true && acronym.text.length <= 4;
  return isBranch || isHead ? runEnd(reading, end + 3, TAIL_RUN) : end;
}

/** The run of capitals that ends with a tail; what follows the last tail is another name. */
function tailAt(reading: Reading, at: number): number | undefined {
  if (!isNameStart(reading, at) || isKind(reading, at, 'office')) return undefined;
  const end = runEnd(reading, at, TAIL_RUN);
  for (let last = end - 1; last > at; last -= 1) {
    const tail = entryAt(reading, last, 'tail');
    if (tail === undefined || last + tail.length > end || reading.tokens[last]?.isCapital !== true) continue;
    // "German Ministry for Economic Cooperation": the tail is a head, too, and its name goes on.
    const head = entryAt(reading, last, 'head');
    return head !== undefined && head.length > 1 ? (headAt(reading, last) ?? last + tail.length) : last + tail.length;
  }
  return undefined;
}

/** "Staff Association of the UN Mission in South Sudan": a body of another body, whose name is known already. */
function withOwner(reading: Reading, end: number): number {
  let next = end;
  if (!isKind(reading, next, 'affiliation') || !isKind(reading, next, 'connector')) return end;
  next += 1;
  if (isKind(reading, next, 'definite')) next += 1;
  const owner = reading.owner[next];
  if (owner?.type !== 'actor' || owner.from !== next || reading.sentenceOf[next] !== reading.sentenceOf[end])
    return end;
  let to = owner.to;
  while (reading.tokens[to]?.isCapital === true && isKind(reading, to, 'tail') && reading.owner[to] === undefined)
    to += 1;
  return to;
}

/** Claims every name that looks like an organization. */
export function findOrganizationShapes(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.owner[at] !== undefined || isPlainSmall(reading, at)) continue;
    const joined = joinedHeadAt(reading, at);
    if (joined === undefined && reading.tokens[at]?.isCapital !== true) continue;
    const end = joined ?? headAt(reading, at) ?? tailAt(reading, at);
    if (end === undefined) continue;
    const to = withOwner(reading, withInnerAcronym(reading, at, end));
    claimShape(reading, at, to);
    at = to - 1;
  }
}
