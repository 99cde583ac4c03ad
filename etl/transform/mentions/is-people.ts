/** Tells letters that mean people from the same letters that name a body. */
import { isKind, type Reading } from '../text/reading.js';

/** "PMI warga negara Indonesia", "para PMI": people (pekerja migran), not the Red Cross of the same letters. */
export function isPeople(reading: Reading, at: number, to: number): boolean {
  if (to - at > 1 || reading.tokens[at]?.isUpper !== true) return false;
  if (reading.tokens[to]?.isCapital === false && isKind(reading, to, 'group')) return true;
  if (isKind(reading, at, 'group'))
    return isKind(reading, at - 1, 'groupQuantifier') || isKind(reading, at - 1, 'group');
  return (
    reading.tokens[at - 1]?.isCapital === false &&
    isKind(reading, at - 1, 'groupQuantifier') &&
    isKind(reading, at, 'group')
  );
}
