/** Finds every candidate of a text. The order decides who owns a word: sums and dates first, then names, then groups and things. */
import type { Reading } from '../text/reading.js';
import { absorbCountries } from './absorb-countries.js';
import { bindAcronyms } from './bind-acronyms.js';
import { bindSpelledNames } from './bind-spelled-names.js';
import { findDates } from './find-dates.js';
import { findGroups } from './find-groups.js';
import { findItems } from './find-items.js';
import { findMoney } from './find-money.js';
import { findOffices } from './find-offices.js';
import { findOrganizationShapes } from './find-organization-shapes.js';
import { findOtherActors } from './find-other-actors.js';
import { findKnownPlaces, findUnknownPlaces } from './find-places.js';
import { findRegistryNames } from './find-registry-names.js';

/** Fills `reading.mentions` and `reading.owner`. */
export function findMentions(reading: Reading): void {
  findMoney(reading);
  findDates(reading);
  bindSpelledNames(reading);
  findRegistryNames(reading);
  findOrganizationShapes(reading);
  bindAcronyms(reading);
  findOffices(reading);
  findKnownPlaces(reading);
  absorbCountries(reading);
  findGroups(reading);
  findItems(reading);
  findUnknownPlaces(reading);
  findOtherActors(reading);
  // Offices take over the words of their bodies: what no longer owns its words is kept only as an antecedent.
  const alive = reading.mentions.filter((mention) => reading.owner[mention.from] === mention);
  reading.mentions.length = 0;
  for (const mention of alive.toSorted((a, b) => a.from - b.from)) reading.mentions.push(mention);
}
