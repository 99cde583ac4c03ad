/** PDFs for tests, honest and otherwise: as small as a reader accepts them. */
import { deflateSync } from 'node:zlib';

/** A line of text; `x` and `y` in points from the upper left corner of a page of A4. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface PdfOptions {
  /** Values of the information dictionary. */
  readonly info?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** More entries of the trailer: `/Encrypt 9 0 R`. */
  readonly trailer?: string;
  /** More objects, numbered from `firstObject` on. */
  readonly objects?: readonly (string | Buffer)[];
}

const HEIGHT = 842;
/** Objects before the first page. */
const FONTS = 5;

/** Lines of a paragraph below each other. */
export function column(at: Omit<PdfText, 'text'> & { readonly leading?: number }, lines: readonly string[]): PdfText[] {
  const leading = at.leading ?? 1.25 * (at.size ?? 10);
  return lines.map((text, index) => ({ ...at, y: at.y + index * leading, text }));
}

/** The number of the first of `objects`. */
export const firstObject = (pages: number): number => FONTS + 4 + 2 * pages;

/** Latin letters are drawn in Helvetica; a text with others in a font that says which character each glyph is, drawn from left to right. */
export function makePdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Buffer {
  const others = [...new Set(pages.flat().flatMap(({ text }) => (isLatin(text) ? [] : [...text])))];
  const kids = pages.map((_, index) => `${FONTS + 4 + 2 * index} 0 R`).join(' ');
  const info = Object.entries(options.info ?? {}).map(([key, value]) => `/${key} ${stringOf(value)}`);
  return makeFile(
    [
      `<</Type/Catalog/Pages 2 0 R${options.language === undefined ? '' : `/Lang ${stringOf(options.language)}`}>>`,
      `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
      `<<${info.join('')}>>`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
      '<</Type/Font/Subtype/Type0/BaseFont/Other/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>',
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/Other/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Other/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700/Descent 0/CapHeight 700/StemV 80>>>>',
      stream(toUnicode(others)),
      ...pages.flatMap((texts, index) => [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Contents ${FONTS + 5 + 2 * index} 0 R/Resources<</Font<</F1 4 0 R/F2 5 0 R/F3 6 0 R>>>>>>`,
        stream(texts.map((text) => draw(text, others)).join('\n')),
      ]),
      ...(options.objects ?? []),
    ],
    options.trailer,
  );
}

/** Objects are numbered from 1; the first is the catalog, the third the information dictionary. */
export function makeFile(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  parts.push(Buffer.from(`${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 3 0 R${trailer}>>\n`));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${length}\n%%EOF\n`)]);
}

export function stream(content: string | Buffer, entries = ''): Buffer {
  const deflated = deflateSync(content, { level: 9 });
  const head = Buffer.from(`<</Length ${deflated.length}/Filter/FlateDecode${entries}>>\nstream\n`);
  return Buffer.concat([head, deflated, Buffer.from('\nendstream')]);
}

const isLatin = (text: string): boolean => /^[\u0020-\u00ff]*$/.test(text);

function draw({ x, y, text, size = 10, isBold = false }: PdfText, others: readonly string[]): string {
  const at = `1 0 0 1 ${x} ${HEIGHT - y} Tm`;
  if (isLatin(text)) return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${at} ${stringOf(text)} Tj ET`;
  const glyphs = [...text].map((character) => hex(others.indexOf(character) + 1)).join('');
  return `BT /F3 ${size} Tf ${at} <${glyphs}> Tj ET`;
}

const stringOf = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;
const hex = (value: number): string => value.toString(16).padStart(4, '0');

function toUnicode(characters: readonly string[]): string {
  const lines = characters.map((character, index) => `<${hex(index + 1)}> <${hex(character.codePointAt(0)!)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap end end`;
}
