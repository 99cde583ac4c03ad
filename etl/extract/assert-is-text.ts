/** Refuses bytes that no text format can read: nothing at all, or a binary file. */
import { AidgraphError } from '../../schema/errors.js';
import { utf16WithoutMark } from './decode.js';

/** What the first bytes of well-known binary files look like, in Latin-1. */
const SIGNATURES: Readonly<Record<string, string>> = {
  'a ZIP archive (or a file of PowerPoint or OpenDocument)': 'PK\x03\x04',
  'an empty ZIP archive': 'PK\x05\x06',
  'a gzip archive': '\x1f\x8b',
  'a PNG image': '\x89PNG',
  'a JPEG image': '\xff\xd8\xff',
  'a GIF image': 'GIF8',
  'an old Word or Excel file': '\xd0\xcf\x11\xe0',
  'a 7-Zip archive': '7z\xbc\xaf',
  'a RAR archive': 'Rar!',
  'an ELF program': '\x7fELF',
  'an SQLite database': 'SQLite format 3\0',
  'an Ogg file': 'OggS',
  'an MP3 file': 'ID3',
};

/** @throws AidgraphError EMPTY_INPUT or NOT_TEXT */
export function assertIsText(bytes: Uint8Array, locator: string): void {
  if (isBlank(bytes)) throw new AidgraphError('EMPTY_INPUT', `${locator} is empty: there is nothing to read in it.`);
  const kind = binaryKind(bytes);
  if (kind === undefined) return;
  throw new AidgraphError('NOT_TEXT', `${locator} is ${kind}, not text. Save it as text or HTML and read that.`);
}

/** Nothing, or only white space and byte-order marks. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = Object.entries(SIGNATURES).find(([, signature]) => head.startsWith(signature));
  if (known !== undefined) return known[0];
  const isUtf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff') || utf16WithoutMark(bytes) !== undefined;
  return !isUtf16 && bytes.subarray(0, 8192).includes(0) ? 'a binary file' : undefined;
}
