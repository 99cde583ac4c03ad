/** Reads a text and returns the aid events it tells, each with offsets into the text. Pure: no I/O, no clock, no randomness. */
import type { DocumentInput } from '../../schema/records/document.js';
import type { Extraction } from '../../schema/records/extracted.js';
import type { Issue } from '../../schema/records/issue.js';
import type { OrganizationRecord } from '../../schema/records/organization.js';
import type { PlaceRecord } from '../../schema/records/place.js';
import { assembleEvents } from './document/assemble-events.js';
import { writeEvents } from './document/write-event.js';
import { judgeTopic } from './judge/topic-gate.js';
import { compilePack, type CompiledPack } from './languages/compile-pack.js';
import type { LanguagePack } from './languages/pack.js';
import { findMentions } from './mentions/find-mentions.js';
import { createGazetteer } from './resolve/gazetteer.js';
import { createRegistry } from './resolve/organization-registry.js';
import { createLanguageDetector } from './text/detect-language.js';
import { startReading, type Knowledge } from './text/reading.js';

export interface ReaderOptions {
  readonly packs: readonly LanguagePack[];
  readonly organizations: readonly OrganizationRecord[];
  readonly places: readonly PlaceRecord[];
}

export interface TextReader {
  /** Never throws on odd text: what is not understood comes back as an issue. */
  read(input: DocumentInput): Extraction;
}

/** A value that is made when it is first asked for: a command that reads no text pays nothing. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function withoutPack(lang: string, packs: readonly LanguagePack[]): Extraction {
  const known = packs.map(({ code }) => code).join(', ');
  const message = `No language pack reads "${lang}"; there are packs for ${known}. See docs/add-a-language.md.`;
  return { lang, events: [], issues: [{ code: 'LANGUAGE_WITHOUT_PACK', message }] };
}

/**
 * 120 printed pages. A longer text is a book or an attack: 10 MB of opening quotes took half a minute, this much of them
 * one second.
 */
const MAX_TEXT_LENGTH = 300_000;

/** The part of a text that is read, cut where a word ends, so that every offset into it holds in the whole. */
function readablePart(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text;
  const end = text.slice(0, MAX_TEXT_LENGTH).search(/\s\S{0,200}$/);
  return text.slice(0, end < 0 ? MAX_TEXT_LENGTH - 1 : end).replace(/[\uD800-\uDBFF]$/, '');
}

function tooLong(text: string, read: string): Issue {
  const message = `The text has ${text.length} characters; only the first ${read.length} were read. Split it into its parts.`;
  return { code: 'TEXT_TOO_LONG', message, start: read.length, end: text.length };
}

function readWith(compiled: CompiledPack, input: DocumentInput, knowledge: Knowledge): Extraction {
  const text = readablePart(input.text);
  const reading = startReading({ text, published: input.published, compiled }, knowledge);
  findMentions(reading);
  const events = writeEvents(reading, { events: assembleEvents(reading), topic: judgeTopic(reading) });
  const issues = text === input.text ? reading.issues : [tooLong(input.text, text), ...reading.issues];
  return { lang: compiled.pack.code, events, issues };
}

/**
 * A reader over the given languages, organizations and places.
 * `createReader({ packs, organizations, places }).read({ text, published: '2020-08-27' })`.
 * A declared language wins; otherwise it is told from the text. Packs and indexes are compiled on first use.
 */
export function createReader({ packs, organizations, places }: ReaderOptions): TextReader {
  const knowledge = once(() => ({ registry: createRegistry(organizations), gazetteer: createGazetteer(places) }));
  const detect = once(() => createLanguageDetector(packs));
  const compiled = new Map(packs.map((pack) => [pack.code, once(() => compilePack(pack))]));
  return {
    read(input) {
      const lang = input.language?.split('-')[0]?.toLowerCase() ?? detect()(readablePart(input.text));
      const pack = compiled.get(lang);
      return pack === undefined ? withoutPack(lang, packs) : readWith(pack(), input, knowledge());
    },
  };
}
