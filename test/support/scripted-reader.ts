/** A stand-in for the reader in tests of loading: it finds given words in the text, so that every span is real. */
import type { NamedReader } from '../../etl/load/load-claims.js';
import type { DocumentInput } from '../../schema/records/document.js';
import type {
  ExtractedBeneficiary,
  ExtractedDate,
  ExtractedEvent,
  ExtractedItem,
  ExtractedMoney,
  ExtractedOrganization,
} from '../../schema/records/extracted.js';
import type { Span } from '../../schema/records/span.js';

type Spanless<T extends Span> = Omit<T, 'start' | 'end'>;

/** An event in which spans are named by their words alone. */
export interface ScriptedEvent {
  readonly sentence: string;
  readonly kind?: ExtractedEvent['kind'];
  readonly donors?: readonly Spanless<ExtractedOrganization>[];
  readonly recipients?: readonly Spanless<ExtractedOrganization>[];
  readonly items?: readonly Spanless<ExtractedItem>[];
  readonly money?: readonly Spanless<ExtractedMoney>[];
  readonly beneficiaries?: readonly Spanless<ExtractedBeneficiary>[];
  readonly date?: Spanless<ExtractedDate>;
  readonly confidence?: number;
  readonly partOf?: number;
}

/** Reads each text as the events whose sentences it contains. */
export function scriptedReader(script: readonly ScriptedEvent[], version = '1'): NamedReader {
  const read = ({ text }: DocumentInput) => ({
    lang: 'en',
    issues: [],
    events: script.filter(({ sentence }) => text.includes(sentence)).map((event) => toEvent(event, text)),
  });
  return { name: 'scripted', version, configHash: 'none', read };
}

function toEvent(scripted: ScriptedEvent, text: string): ExtractedEvent {
  const base = text.indexOf(scripted.sentence);
  const find = <T extends { text: string }>(value: T): T & Span => {
    const at = text.indexOf(value.text, base);
    if (at < 0) throw new Error(`"${value.text}" is not in "${scripted.sentence}"`);
    return { ...value, start: at, end: at + value.text.length };
  };
  return {
    kind: scripted.kind ?? 'DELIVERY',
    modality: 'DONE',
    donors: (scripted.donors ?? []).map(find),
    implementers: [],
    recipients: (scripted.recipients ?? []).map(find),
    beneficiaries: (scripted.beneficiaries ?? []).map(find),
    items: (scripted.items ?? []).map(find),
    money: (scripted.money ?? []).map(find),
    date: scripted.date ? find(scripted.date) : null,
    places: [],
    partOf: scripted.partOf ?? null,
    evidence: [{ quote: scripted.sentence, start: base, end: base + scripted.sentence.length }],
    confidence: scripted.confidence ?? 0.9,
    band: 'PUBLISH',
    factors: [],
  };
}
