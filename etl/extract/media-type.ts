/** The parts of a Content-Type: `text/html; charset=windows-1252`. */

export interface MediaType {
  /** Lower case, without parameters; undefined for an empty header. */
  readonly essence?: string;
  readonly charset?: string;
}

/** @example parseMediaType('text/HTML; charset="utf-8"') // { essence: 'text/html', charset: 'utf-8' } */
export function parseMediaType(header: string | undefined): MediaType {
  const [essence = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.toLowerCase().startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/^["']|["']$/g, '');
  return {
    ...(essence === '' ? {} : { essence: essence.toLowerCase() }),
    ...(charset === undefined || charset === '' ? {} : { charset }),
  };
}
