/** Walks left and right from a trigger, carries the case that the last preposition gave, and puts each mention where the role table says. */
import type { Marker } from '../languages/pack.js';
import type {
  ActorMention,
  GroupMention,
  ItemMention,
  Mention,
  MoneyMention,
  PlaceMention,
} from '../mentions/mention.js';
import { isPossessive } from '../mentions/possessive.js';
import { entryAt, isKind, spanOf, type Reading } from '../text/reading.js';
import type { Trigger } from './find-triggers.js';
import { roleOf, type ActorRole, type MarkerState, type Side } from './role-tables.js';

export interface Filling {
  readonly actors: {
    readonly role: ActorRole;
    readonly mention: ActorMention;
    readonly marker: MarkerState;
    readonly side: Side;
  }[];
  readonly groups: { readonly mention: GroupMention; readonly marker: MarkerState; readonly side: Side }[];
  readonly items: { readonly mention: ItemMention; readonly marker: MarkerState; readonly side: Side }[];
  readonly money: { readonly mention: MoneyMention; readonly marker: MarkerState; readonly side: Side }[];
  readonly places: { readonly mention: PlaceMention; readonly marker: MarkerState; readonly side: Side }[];
}

export interface Scope {
  readonly trigger: Trigger;
  readonly side: Side;
  /** First token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly isUnder: boolean;
}

interface Walk {
  readonly reading: Reading;
  readonly scope: Scope;
  readonly filling: Filling;
  marker: MarkerState;
  /** The last preposition, and where it stood: "from several partners, such as A and B" goes on with it. */
  last: { readonly marker: MarkerState; readonly at: number };
  /** A mention has stood under the marker: another word ends its reach, a comma or "and" does not. */
  isUsed: boolean;
  /** The mention before: what "of" hangs on. */
  before: Mention | undefined;
}

export function emptyFilling(): Filling {
  return { actors: [], groups: [], items: [], money: [], places: [] };
}

/** Markers under which a thing is not what is moved: a place, a giver, an agent. */
const NO_ITEM = new Set<MarkerState>(['at', 'from', 'by', 'via', 'behalf', 'ignored', 'together']);
const NO_GROUP = new Set<MarkerState>(['from', 'by', 'via', 'behalf', 'ignored', 'at', 'together']);

/** "to the refugees of Bangassou", "the Ministry of Health of Chad": a name that qualifies people or a body is where they are. */
function isQualifier({ before, marker, scope }: Walk, mention: Mention): boolean {
  if (marker !== 'of' || scope.side !== 'right' || before === undefined || before.to > mention.from) return false;
  return before.type === 'group' || before.type === 'actor' || before.type === 'place';
}

/** A name after a preposition of place is a place, and so is a country that receives nothing itself. */
function isPlaceUse(walk: Walk, mention: ActorMention): boolean {
  const { marker } = walk;
  if (mention.sort === 'name' && isQualifier(walk, mention)) return true;
  if (marker !== 'at' || mention.record !== undefined) return false;
  return mention.sort === 'name' || mention.sort === 'institution' || mention.sort === 'shape';
}

/** Whether a phrase of a kind ends right before a token; phrases of up to two words. */
function endsKind(reading: Reading, at: number, kind: 'member'): boolean {
  return entryAt(reading, at - 1, kind)?.length === 1 || entryAt(reading, at - 2, kind)?.length === 2;
}

const ORIGIN_REACH = 2;

/** "aid for refugees from Syria": where people come from gives nothing. */
function isOriginOfPeople({ before, marker }: Walk, { sort, from }: ActorMention): boolean {
  const isUnknown = sort === 'name' || sort === 'country';
  return isUnknown && marker === 'from' && before?.type === 'group' && from - before.to <= ORIGIN_REACH;
}

/** "Odontólogos de la ONG Sonrisas atendieron": a body acts through the people it sends. */
function isCrewsBody({ before, marker, scope }: Walk, mention: ActorMention): boolean {
  const isSent = before?.type === 'item' && before.code === 'service.volunteers' && before.to >= mention.from - 3;
  return isSent && marker === 'of' && scope.side === 'left' && scope.trigger.voice === 'active';
}

function putActor(walk: Walk, mention: ActorMention): void {
  const { reading, filling, marker, scope } = walk;
  // "anggota DPR RI, Siti": the body is only where the person belongs.
  if (mention.sort !== 'pronoun' && endsKind(reading, mention.from, 'member')) return;
  if (isOriginOfPeople(walk, mention)) return;
  if (isPlaceUse(walk, mention)) {
    const { from, to, start, end, text } = mention;
    filling.places.push({
      mention: { type: 'place', from, to, start, end, text, isCountry: false },
      marker,
      side: scope.side,
    });
    return;
  }
  const { act } = scope.trigger.frame;
  // "dengan senang hati kami serahkan": a pronoun right before the verb is its subject, whatever preposition came before.
  const isSubject = scope.side === 'left' && mention.sort === 'pronoun' && mention.to === scope.to;
  const governing = isSubject || isCrewsBody(walk, mention) ? 'none' : marker;
  const role = roleOf({ act, voice: scope.trigger.voice, side: scope.side, marker: governing });
  filling.actors.push({
    role: scope.isUnder && role === 'donor' ? 'none' : role,
    mention,
    marker: governing,
    side: scope.side,
  });
}

/** "welcomed Britain’s support": the country whose aid is received gives it. */
function isGiversOwn({ reading, scope }: Walk, { isCountry, to }: PlaceMention): boolean {
  const isReceived = isCountry && scope.side === 'right' && scope.trigger.frame.act === 'receive';
  if (!isReceived || !isPossessive(reading, to)) return false;
  return [1, 2, 3].some((ahead) => reading.owner[to + ahead]?.type === 'item');
}

function putPlace(walk: Walk, mention: PlaceMention): void {
  const { filling, marker, scope } = walk;
  const isSubject = scope.side === 'left' && marker === 'none';
  const isSource = ['from', 'by', 'of', 'together'].includes(marker) && !isQualifier(walk, mention);
  const isAgent = scope.side === 'right' && marker === 'none' && scope.trigger.voice === 'passive';
  const isGiver = isGiversOwn(walk, mention);
  if (isGiver) walk.marker = 'from';
  if (mention.isCountry && (isSubject || isSource || isAgent || isGiver)) {
    const { from, to, start, end, text, record } = mention;
    const country = { from, to, start, end, text, type: 'actor' as const, sort: 'country' as const };
    putActor(walk, record === undefined ? country : { ...country, country: record });
    return;
  }
  if (marker === 'ignored' || marker === 'from') return;
  filling.places.push({ mention, marker, side: scope.side });
}

/** "dari para pekerja Pertamina", "by the villagers": people who give, with the body they belong to. */
function asGiver({ reading }: Walk, { from, to }: GroupMention): ActorMention {
  const body = reading.owner[to];
  const isOwn = body?.type === 'actor' && reading.compiled.pack.grammar.modifiers === 'after' && body.from === to;
  const end = isOwn ? body.to : to;
  return { type: 'actor', sort: 'generic', ...spanOf(reading, from, end), from, to: end };
}

/** "By dusk 310 families had been given": on the left only "from" marks a giver. */
function isGiverMarked({ marker, scope }: Walk): boolean {
  const { trigger, side } = scope;
  if (roleOf({ act: trigger.frame.act, voice: trigger.voice, side, marker }) !== 'donor') return false;
  return marker === 'from' || (marker === 'by' && scope.side === 'right');
}

/** "diterima langsung oleh warga": who receives stands where others give. */
function isTaker({ marker, scope }: Walk): boolean {
  const isReceiver = marker === 'by' && scope.trigger.frame.act === 'receive' && scope.trigger.voice === 'passive';
  // "By dusk 310 families had been given": on the left it leads on to a time, not to who acts.
  const isTime = marker === 'by' && scope.side === 'left' && scope.trigger.voice === 'passive';
  return isReceiver || isTime || !NO_GROUP.has(marker);
}

const CARRIERS = new Set(
  ['truck', 'vehicle', 'motorcycle', 'boat', 'helicopter', 'airlift'].map((name) => `logistics.${name}`),
);

/** "dengan pesawat kargo", "with a truck": what brings the aid is not the aid. */
function isCarrier({ code, quantity }: ItemMention, marker: MarkerState): boolean {
  return marker === 'with' && quantity === undefined && CARRIERS.has(code);
}

const VERBAL_REACH = 2;

/** "… ke negara asal mereka dan bantuan akan dikirim": behind "and", right before a passive verb, a thing is its subject. */
function isJoinedSubject({ reading, scope }: Walk, { from, to }: Mention): boolean {
  const isNext = scope.side === 'left' && scope.trigger.voice === 'passive' && scope.to - to <= VERBAL_REACH;
  return isNext && isKind(reading, from - 1, 'coordinator');
}

function isObject(walk: Walk, item: ItemMention): boolean {
  if (isCarrier(item, walk.marker)) return false;
  return !NO_ITEM.has(walk.marker) || isJoinedSubject(walk, item);
}

function put(walk: Walk, mention: Mention): void {
  const { filling, marker, scope } = walk;
  const { side } = scope;
  if (mention.type === 'actor') putActor(walk, mention);
  else if (mention.type === 'place') putPlace(walk, mention);
  else if (mention.type === 'group' && isGiverMarked(walk)) putActor(walk, asGiver(walk, mention));
  else if (mention.type === 'group' && isTaker(walk)) filling.groups.push({ mention, marker, side });
  else if (mention.type === 'item' && isObject(walk, mention)) filling.items.push({ mention, marker, side });
  else if (mention.type === 'money' && marker !== 'ignored') filling.money.push({ mention, marker, side });
}

/** A comma ends what a preposition governs on the left ("Melalui A, B memberikan"), where no list goes on. */
function endsPhrase({ reading, scope }: Walk, at: number): boolean {
  if (reading.tokens[at]?.text !== ',' || scope.side !== 'left') return false;
  for (let i = at + 1; i < Math.min(at + 14, scope.to); i += 1) {
    const text = reading.tokens[i]?.text;
    if (isKind(reading, i, 'coordinator'))
      return reading.owner[i + 1]?.type !== 'actor' || reading.owner[at + 1]?.type !== 'actor';
    if (reading.owner[i] === undefined && text !== ',') return true;
  }
  return true;
}

function joins(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.text === ',' || isKind(reading, at, 'coordinator');
}

/** "gracias a la ayuda de la UE y del Reino Unido": "of" within what a source governs goes on with the source. */
function staysSource({ reading, marker, before }: Walk, at: number): boolean {
  if (marker !== 'from') return false;
  return before?.type === 'money' || before?.type === 'item' || joins(reading, at - 1);
}

/** "kepada IOM secara simbolis beras": a word that joins nothing ends what the preposition governs. */
function endsReach({ reading, isUsed, marker }: Walk, at: number): boolean {
  if (!isUsed || marker === 'ignored' || reading.tokens[at]?.kind !== 'word') return false;
  if (isKind(reading, at, 'coordinator')) return false;
  // "en este municipio la Unidad entregó": an article that nothing joins begins another phrase.
  const isArticle = isKind(reading, at, 'article') || isKind(reading, at, 'definite');
  return !isArticle || !joins(reading, at - 1);
}

const LIST_REACH = 10;

/** "melalui berbagai mitra, yakni A, B dan C": what "namely" lists are bodies, so they are what the preposition governs. */
function namesWho({ reading, last }: Walk, marker: Marker, next: number): boolean {
  if (marker !== 'object' || last.marker === 'none' || next - last.at > LIST_REACH) return false;
  return [reading.owner[next], reading.owner[next + 1]].some(
    (owner) => owner?.type === 'actor' || (owner?.type === 'place' && owner.isCountry && last.marker === 'from'),
  );
}

/** Words that may be skipped inside a mention's case: the marker's own length, or one token. */
function step(walk: Walk, at: number): number {
  const { reading } = walk;
  const marker = entryAt(reading, at, 'marker');
  if (marker !== undefined) {
    const next = at + marker.length;
    if (namesWho(walk, marker.entry.marker, next)) walk.marker = walk.last.marker;
    else if (marker.entry.marker !== 'of' || !staysSource(walk, at)) walk.marker = marker.entry.marker as Marker;
    if (marker.entry.marker !== 'object') walk.last = { marker: walk.marker, at };
    walk.isUsed = false;
    return at + marker.length;
  }
  if (isKind(reading, at, 'relative')) walk.marker = 'ignored';
  else if (endsPhrase(walk, at) || reading.tokens[at]?.text === ':' || endsReach(walk, at)) walk.marker = 'none';
  return at + 1;
}

/** Reads one side of a trigger into `filling`. */
export function fillRoles(reading: Reading, scope: Scope, filling: Filling): void {
  const walk: Walk = {
    reading,
    scope,
    filling,
    marker: 'none',
    last: { marker: 'none', at: -1 },
    isUsed: false,
    before: undefined,
  };
  for (let at = scope.from; at < scope.to;) {
    const owner = reading.owner[at];
    if (owner === undefined) {
      at = step(walk, at);
      continue;
    }
    // "En 2023 el consistorio aportó": a mention that brings its own article begins another phrase.
    if (walk.isUsed && isKind(reading, at, 'definite') && !joins(reading, at - 1)) walk.marker = 'none';
    put(walk, owner);
    walk.before = owner;
    walk.isUsed = true;
    const giver = filling.actors.at(-1)?.mention;
    at = Math.max(owner.to, at + 1, giver?.from === owner.from ? giver.to : 0);
  }
}
