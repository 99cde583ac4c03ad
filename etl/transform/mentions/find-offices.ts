/** Finds officials and persons: "Menteri Sosial Juliari" stands for the ministry, "Ketua PMI Bogor" for PMI Bogor. */
import type { PlaceRecord } from '../../../schema/records/place.js';
import { claim, entryAt, isKind, isPlain, spanOf, type Reading } from '../text/reading.js';
import type { ActorMention } from './mention.js';
import { isNameStart, runEnd } from './name-run.js';

const PERSON_RUN = { mayCoordinate: false, mayConnect: false };
const MAX_BODY_WORDS = 7;

interface Body {
  readonly to: number;
  readonly mention?: ActorMention;
  readonly name?: string;
}

/** "Ambassador of Canada": the country that an office speaks for. */
function countryActor(reading: Reading, from: number, length: number, country: PlaceRecord): ActorMention {
  const to = from + length;
  return { type: 'actor', sort: 'country', ...spanOf(reading, from, to), from, to, country };
}

/** The longest run after the title that, with the body's word before it, the registry knows: "Kementerian" + "Sosial". */
function registeredBody(reading: Reading, after: number, body: string): Body | undefined {
  for (let length = MAX_BODY_WORDS; length > 0; length -= 1) {
    const to = after + length;
    if (reading.tokens[to - 1]?.isCapital !== true || reading.sentenceOf[to - 1] !== reading.sentenceOf[after])
      continue;
    const name = `${body} ${spanOf(reading, after, to).text}`;
    if (reading.registry.find(name).outcome === 'found') return { to, name };
  }
  return undefined;
}

/** "Kapolres Garut": the body's word and the place or the capital after the title. */
function bodyAfter(reading: Reading, after: number, body: string): Body | undefined {
  const owner = reading.owner[after];
  if (owner?.type === 'actor') return { to: owner.to, mention: owner };
  const country = reading.gazetteer.names.longestAt(reading.tokens, after);
  const record = country?.values[0];
  if (body === '' && country !== undefined && record?.precision === 'COUNTRY')
    return { to: after + country.length, mention: countryActor(reading, after, country.length, record) };
  if (body === '') return undefined;
  const known = registeredBody(reading, after, body);
  if (known !== undefined) return known;
  const next = reading.tokens[after];
  if (next?.isCapital !== true || next.breaksBefore > 0 || isKind(reading, after, 'honorific'))
    return { to: after, name: body };
  const place = reading.gazetteer.names.longestAt(reading.tokens, after);
  const to = after + (place?.length ?? 1);
  return { to, name: `${body} ${spanOf(reading, after, to).text}` };
}

/** The person's name after an office, honorifics and a comma before it included. */
function personEnd(reading: Reading, at: number): number {
  let next = at;
  if (reading.tokens[next]?.text === ',' && isNameStart(reading, next + 1) && reading.owner[next + 1] === undefined)
    next += 1;
  while (isKind(reading, next, 'honorific') && reading.owner[next] === undefined)
    next += reading.tokens[next + 1]?.text === '.' ? 2 : 1;
  if (reading.sentenceOf[next] !== reading.sentenceOf[at - 1]) return at;
  if (!isNameStart(reading, next) || reading.tokens[next]?.breaksBefore !== 0) return at;
  if (reading.gazetteer.names.longestAt(reading.tokens, next) !== undefined && next > at) return at;
  return runEnd(reading, next, PERSON_RUN);
}

function sentenceAt(reading: Reading, at: number): number {
  return reading.sentenceOf[at] ?? -1;
}

function officeAt(reading: Reading, at: number): ActorMention | undefined {
  const office = entryAt(reading, at, 'office');
  if (office === undefined || reading.owner[at] !== undefined) return undefined;
  const after = at + office.length;
  if (office.entry.body !== '' && reading.tokens[at]?.isCapital === false && reading.tokens[after]?.isCapital !== true)
    return undefined;
  if (sentenceAt(reading, after) !== sentenceAt(reading, at)) return undefined;
  const body = bodyAfter(reading, after, office.entry.body);
  const bodyEnd = body?.to ?? deepTitleEnd(reading, after);
  const inner = body === undefined ? ownerBefore(reading, bodyEnd) : body.mention;
  const to = Math.max(bodyEnd, personEnd(reading, bodyEnd));
  // "the president of the club": a title whose "of" leads to no name.
  if (to === after && inner === undefined && isKind(reading, after - 1, 'connector')) return undefined;
  if (body === undefined && inner === undefined && to === after && reading.tokens[at]?.isCapital !== true)
    return undefined;
  return {
    type: 'actor',
    sort: 'office',
    ...spanOf(reading, at, to),
    from: at,
    to,
    ...(body?.name === undefined ? {} : { bodyName: body.name }),
    ...(inner === undefined
      ? {}
      : { antecedent: inner, ...(inner.record === undefined ? {} : { record: inner.record }) }),
  };
}

/** "Deputi Bidang Sosial, Budaya, dan Pemberdayaan Otorita X": the body follows the name of a section. */
function deepTitleEnd(reading: Reading, after: number): number {
  for (let i = after; i < after + 12; i += 1) {
    if (sentenceAt(reading, i) !== sentenceAt(reading, after)) break;
    const owner = reading.owner[i];
    if (owner?.type === 'actor' && (owner.sort === 'registry' || owner.sort === 'shape')) return owner.to;
    const token = reading.tokens[i];
    const isInside =
      token?.isCapital === true ||
      isKind(reading, i, 'connector') ||
      (token?.text === ',' && reading.tokens[i + 1]?.isCapital === true);
    if (!isInside || owner !== undefined) break;
  }
  return after;
}

function ownerBefore(reading: Reading, end: number): ActorMention | undefined {
  const owner = reading.owner[end - 1];
  return owner?.type === 'actor' ? owner : undefined;
}

/** "Bapak Harry Hikmat", "Mr Tan": a person, whoever it is. */
function honorificAt(reading: Reading, at: number): ActorMention | undefined {
  if (!isKind(reading, at, 'honorific') || reading.owner[at] !== undefined || reading.tokens[at]?.isCapital !== true)
    return undefined;
  let next = at;
  while (isKind(reading, next, 'honorific')) next += reading.tokens[next + 1]?.text === '.' ? 2 : 1;
  if (!isNameStart(reading, next) || reading.tokens[next]?.breaksBefore !== 0) return undefined;
  if (sentenceAt(reading, next) !== sentenceAt(reading, at)) return undefined;
  const to = runEnd(reading, next, PERSON_RUN);
  return { type: 'actor', sort: 'person', ...spanOf(reading, at, to), from: at, to };
}

/** Claims every office and every person with a title. An office takes over the mention of its body. */
export function findOffices(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (isPlain(reading, at)) continue;
    const office = officeAt(reading, at) ?? honorificAt(reading, at);
    if (office === undefined) continue;
    claim(reading, office);
    at = office.to - 1;
  }
}
