/** The vocabularies of feeds: whatever prefix a feed chooses, an element has one name. */

/** The prefix that a vocabulary goes by here; RSS and Atom need none. */
const USUAL_PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/atom$/i, ''],
  [/^http:\/\/purl\.org\/(atom\/ns#?|rss\/1\.0\/?|net\/rss1\.1#)$/i, ''],
  [/^http:\/\/(my|channel)\.netscape\.com\//i, ''],
  [/^http:\/\/(backend|blogs)\.userland\.com\/rss/i, ''],
  [/^http:\/\/purl\.org\/dc\/elements\//i, 'dc'],
  [/^http:\/\/purl\.org\/dc\/terms\//i, 'dcterms'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//i, 'content'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/i, 'xhtml'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/i, 'rdf'],
  [/^http:\/\/www\.itunes\.com\/dtds\/podcast/i, 'itunes'],
  [/^http:\/\/search\.yahoo\.com\/mrss/i, 'media'],
];

/** `''` for RSS and Atom themselves; undefined for a vocabulary that is not known. */
function usualPrefix(namespace: string): string | undefined {
  return USUAL_PREFIXES.find(([pattern]) => pattern.test(namespace.trim()))?.[1];
}

export interface Namespaces {
  /** Declarations count for the whole feed: nobody gives one prefix two meanings. */
  readonly declare: (attributes: Readonly<Record<string, string>>) => void;
  /** @example createNamespaces().nameOf('a10:Updated') // 'updated' */
  readonly nameOf: (written: string) => string;
}

export function createNamespaces(): Namespaces {
  const prefixes = new Map([
    ['atom', ''],
    ['a10', ''],
    ['rss', ''],
  ]);
  return {
    declare: (attributes) => {
      for (const [name, namespace] of Object.entries(attributes)) {
        const usual = name.startsWith('xmlns:') ? usualPrefix(namespace) : undefined;
        if (usual !== undefined) prefixes.set(name.slice(6).toLowerCase(), usual);
      }
    },
    nameOf: (written) => {
      const name = written.toLowerCase();
      const colon = name.indexOf(':');
      if (colon < 0) return name;
      const prefix = name.slice(0, colon);
      const usual = prefixes.get(prefix) ?? prefix;
      return usual === '' ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`;
    },
  };
}
