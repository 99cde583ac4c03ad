/** The files of a tar archive, for corpora that come packed. */

export interface TarFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const BLOCK = 512;

/** Plain files with short names (ustar). */
export function filesOfTar(archive: Buffer): readonly TarFile[] {
  const files: TarFile[] = [];
  for (let at = 0; at + BLOCK <= archive.length;) {
    const name = field(archive, at, 100);
    if (name === '') break;
    const size = Number.parseInt(field(archive, at + 124, 12), 8) || 0;
    const type = field(archive, at + 156, 1);
    if (type === '0' || type === '') files.push({ name, bytes: archive.subarray(at + BLOCK, at + BLOCK + size) });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function field(archive: Buffer, start: number, length: number): string {
  return archive.toString('latin1', start, start + length).replace(/[\0\s][\s\S]*$/, '');
}
