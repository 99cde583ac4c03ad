/** What every format offers: how it is recognised, and how its bytes become documents. */
import type { Reading } from '../../../schema/records/document.js';
import type { Confine } from './confine.js';
import type { TableMapping } from './table/mapping.js';

/** What is known of the bytes besides themselves. */
export interface FormatContext {
  /** Where the bytes came from: a path, a URL, `-`. */
  readonly locator: string;
  readonly mediaType?: string;
  /** The charset that the transport declares (HTTP). */
  readonly charset?: string;
  /** `2020-08-27`: a date given by hand. */
  readonly published?: string;
  /** The size that one document may have, in bytes. */
  readonly maxBytes?: number;
  /** Has bytes parsed in a process of its own; only formats whose files can be bombs (XLSX, PDF) ask for it. */
  readonly confine?: Confine;
  /** What a person says of the source's tables: which column means what. */
  readonly mapping?: TableMapping;
  /** Loads what tells the category of a thing: "kits de higiene" → `wash.hygiene_kit`, `other` where no language knows it. */
  readonly loadCategories?: () => Promise<(thing: string) => string>;
}

interface FormatShape {
  /** As in `--format html`. */
  readonly name: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Without parameters, lower case. */
  readonly mediaTypes: readonly string[];
  /** Whether text that begins like this (up to 4,096 characters, no byte-order mark) looks like the format. */
  readonly recognises: (head: string) => boolean;
  /** Only formats that are no text have it: whether a file that begins with these bytes (up to 8,192) is one of theirs. */
  readonly recognisesBytes?: (head: Uint8Array) => boolean;
}

/**
 * Yields documents, records and issues as it goes. Does no I/O and does not throw on odd input: what cannot be read becomes
 * an Issue. Only bytes that are hopeless as a whole throw an AidgraphError.
 */
type Read<Bytes> = (bytes: Bytes, context: FormatContext) => AsyncIterable<Reading>;

/** A format whose bytes are read as a whole. */
export interface WholeFormat extends FormatShape {
  /** True where one file holds many documents: its size is then not bounded by the size of one document. */
  readonly isCollection: boolean;
  readonly read: Read<Uint8Array>;
}

/** A format of files that may be too large for the memory: read piece by piece, as the pieces come. */
export interface StreamedFormat extends FormatShape {
  readonly readChunks: Read<AsyncIterable<Uint8Array>>;
}

export type Format = WholeFormat | StreamedFormat;
