/** One cell, several bodies: "UNICEF; WFP", "BHA, ECHO, CERF", and what only looks like it: "Ambassadors of Dialogue, Climate and Reintegration". */
import type { KnownBodies } from '../known-bodies.js';

/** A table of one name a cell seldom has more. */
const MAX_BODIES = 20;

const SURE = /[;|\r\n]/;
/** What divides names only where every part is known: "Lumeka & Sons" is one body. */
const PERHAPS = [/,|\s\/\s/, /\s(?:&|and|et|y|e|dan|و)\s/i, /[,+]|\s\/|\/\s|\s(?:&|and|et|y|e|dan|و)\s/i];
/** Donors are listed so ("ECHO/WFP"); who carries out writes a network or a translation behind it ("ACT/DCA", "HEKS/EPER"). */
const PERHAPS_DONORS = [...PERHAPS, /[,/+]/];
const COMMA = /,/;
/** Names that are all capitals: a comma between them divides bodies, known or not. */
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,11}$/u;

export interface SplitOptions {
  readonly known: KnownBodies;
  readonly areDonors: boolean;
}

/** Most cells hold one name of plain words. */
const ANY = /[;|\r\n,/+&]|\s(?:and|et|y|e|dan|و)\s/i;

export function splitOrganizations(cell: string, options: SplitOptions): readonly string[] {
  if (!ANY.test(cell)) return [cell];
  return splitOutsideBrackets(cell, SURE)
    .slice(0, MAX_BODIES)
    .flatMap((part) => splitOne(part, options));
}

function splitOne(part: string, { known, areDonors }: SplitOptions): readonly string[] {
  for (const divider of areDonors ? PERHAPS_DONORS : PERHAPS) {
    const names = splitOutsideBrackets(part, divider);
    if (names.length > 1 && known.areSeveral(names)) return names;
  }
  const names = splitOutsideBrackets(part, COMMA);
  return names.length > 1 && names.every((name) => ACRONYM.test(name)) ? names : [part];
}

/** "EU (ECHO, EuropAid)" stays whole. */
function splitOutsideBrackets(text: string, divider: RegExp): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.split(divider).map((one) => one.trim())) {
    const open = pieces.at(-1);
    if (open !== undefined && countOf(open, '(') > countOf(open, ')')) return [text.trim()];
    if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

const countOf = (text: string, character: string): number => text.split(character).length - 1;
