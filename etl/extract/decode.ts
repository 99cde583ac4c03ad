/** Bytes to text: byte-order mark, then UTF-8 where the bytes are valid UTF-8, then what was declared, then windows-1252. */
import type { Issue } from '../../schema/records/issue.js';
import { cleanText } from './clean-text.js';
import { charsetInMarkup } from './declared-charset.js';

export interface DecodeOptions {
  /** What the transport declares. */
  readonly charset?: string;
  /** True to look for `<meta charset>` and the XML prolog in the first kilobyte. */
  readonly isMarkup?: boolean;
}

export interface DecodedText {
  /** Without a byte-order mark, otherwise exactly as decoded. */
  readonly text: string;
  /** The WHATWG name of the encoding that was used: `utf-8`, `windows-1252`. */
  readonly charset: string;
  readonly issues: readonly Issue[];
}

/** Declarations that valid UTF-8 does not contradict: their bytes are ASCII with escapes, or hold NULs. */
const NOT_CONTRADICTED = new Set(['utf-16le', 'utf-16be', 'iso-2022-jp']);

/** Decodes bytes; never throws, odd bytes become U+FFFD with an Issue. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const marked = charsetOfMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked, []);
  const declared = declaredCharset(bytes, options);
  if (isValidUtf8(bytes) && (declared === undefined || !NOT_CONTRADICTED.has(declared))) {
    return decodeAs(bytes, 'utf-8', misdeclared(bytes, declared));
  }
  if (declared !== undefined && declared !== 'utf-8') return decodeAs(bytes, declared, []);
  return isMostlyUtf8(bytes) ? decodeAs(bytes, 'utf-8', [brokenBytes()]) : decodeAs(bytes, 'windows-1252', []);
}

function decodeAs(bytes: Uint8Array, charset: string, issues: readonly Issue[]): DecodedText {
  const decoded = new TextDecoder(charset).decode(bytes);
  const { text, issues: cleaned } = cleanText(charset === 'windows-1252' ? mendWindows1252(decoded) : decoded);
  return { text, charset, issues: [...issues, ...cleaned] };
}

/** What windows-1252 has at 0x80 to 0x9f; Node 20 decodes these bytes as if they were ISO 8859-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

/** The charset that a byte-order mark gives away. */
export function charsetOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Text in UTF-16 without a mark shows as a zero in nearly every other byte of a mostly Latin text. */
export function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const most = 0.4 * length;
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : undefined;
}

/** The WHATWG name of what the transport declares, else of what the markup does; undefined for none and for one unknown. */
export function declaredCharset(bytes: Uint8Array, { charset, isMarkup }: DecodeOptions): string | undefined {
  const transport = charset === undefined ? undefined : canonicalName(charset);
  if (transport !== undefined || isMarkup !== true) return transport;
  const written = charsetInMarkup(bytes);
  return written === undefined ? undefined : canonicalName(written);
}

/** The name by which TextDecoder knows a label; undefined for a label it does not know. */
function canonicalName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 with a few bytes broken (a truncated file, a pasted legacy name): more good sequences than bad ones. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let bad = 0;
  for (const [character] of text.matchAll(/\P{ASCII}/gu)) {
    if (character === '\uFFFD') bad += 1;
    else good += 1;
  }
  return good > bad;
}

function misdeclared(bytes: Uint8Array, declared: string | undefined): readonly Issue[] {
  if (declared === undefined || declared === 'utf-8' || bytes.every((byte) => byte < 0x80)) return [];
  const message = `The document declares the charset "${declared}", but its bytes are valid UTF-8; they were read as UTF-8.`;
  return [{ code: 'CHARSET_MISDECLARED', message }];
}

function brokenBytes(): Issue {
  return { code: 'CHARSET_BROKEN', message: 'Some bytes are not valid UTF-8; each became U+FFFD.' };
}
