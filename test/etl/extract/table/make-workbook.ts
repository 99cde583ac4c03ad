/** Workbooks for tests, honest and otherwise: as small as a reader accepts them, with sizes that may lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly text?: string;
  readonly deflated?: Buffer;
  /** What the archive says; the truth where left out. */
  readonly declaredSize?: number;
}

const MAIN = '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

export interface WorkbookOptions extends Omit<Part, 'name' | 'text'> {
  readonly sheet?: string;
  readonly more?: readonly Part[];
}

export function workbook({ sheet, more = [], ...part }: WorkbookOptions): Buffer {
  return makeZip([
    { name: 'xl/workbook.xml', text: MAIN },
    { name: 'xl/_rels/workbook.xml.rels', text: RELATIONS },
    ...more,
    { name: 'xl/worksheets/sheet1.xml', ...(sheet === undefined ? {} : { text: sheet }), ...part },
  ]);
}

export function makeZip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const body = part.deflated ?? deflateRawSync(Buffer.from(part.text ?? ''));
    const size = part.declaredSize ?? Buffer.byteLength(part.text ?? '');
    const name = Buffer.from(part.name);
    const fields = fieldsOf(part.text ?? '', body.length, size, name.length);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, body]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tailOf(offset), name]));
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, entries, end]);
}

/** Version, flags, method, time, date, checksum, sizes, lengths: the same in both places. */
function fieldsOf(text: string, compressed: number, size: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(text), 10);
  fields.writeUInt32LE(compressed, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function tailOf(offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}
