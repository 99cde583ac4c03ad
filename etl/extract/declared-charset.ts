/** The charset that a page or an XML file declares in its first kilobyte. */

/** Where HTML looks for it (the prescan of its standard). */
const PRESCAN_BYTES = 1024;

/**
 * A label as written, to be handed to TextDecoder; undefined where nothing is declared.
 *
 * @example charsetInMarkup(bytesOf('<meta charset="windows-1252">')) // 'windows-1252'
 */
export function charsetInMarkup(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES)).replace(/<!--[\s\S]*?(-->|$)/g, ' ');
  const prolog = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head)?.[1];
  const metas = head.match(/<meta\s[^<>]{0,500}>/gi) ?? [];
  const meta = metas.map((tag) => /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(tag)?.[1]).find(Boolean);
  const label = (prolog ?? meta)?.toLowerCase();
  if (label === undefined) return undefined;
  // Who could read the declaration has not read UTF-16.
  if (label.startsWith('utf-16')) return 'utf-8';
  return label === 'x-user-defined' ? 'windows-1252' : label;
}
