/** Every migration in order. Append only: a migration that has run somewhere is never edited. */
import type { Migration } from 'kysely';
import * as documents from './0001-documents.js';
import * as claims from './0002-claims.js';
import * as organizations from './0003-organizations.js';
import * as events from './0004-events.js';
import * as work from './0005-work.js';
import * as roles from './0006-roles.js';
import * as identity from './0007-identity.js';
import * as organizationImport from './0008-organization-import.js';
import * as apiKeys from './0009-api-keys.js';
import * as standingJudgements from './0010-standing-judgements.js';
import * as reportedEvents from './0011-reported-events.js';
import * as exchangeRates from './0012-exchange-rates.js';
import * as sources from './0013-sources.js';
import * as aidFlows from './0015-aid-flows.js';
import * as keysLimitsSubmissions from './0017-keys-limits-submissions.js';
import * as datedRows from './0018-dated-rows.js';
import * as listsReadIndexes from './0019-lists-read-indexes.js';
import * as dataChanges from './0020-data-changes.js';
import * as eventsOfBodies from './0021-events-of-bodies.js';
import * as wordsOfItems from './0022-words-of-items.js';
import * as heldWithinYears from './0023-held-within-years.js';
import * as flowsToCountries from './0024-flows-to-countries.js';
import * as periodsInPlace from './0025-periods-in-place.js';
import * as flowsByCategory from './0026-flows-by-category.js';
import * as yearsWithoutMonths from './0027-years-without-months.js';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-claims': claims,
  '0003-organizations': organizations,
  '0004-events': events,
  '0005-work': work,
  '0006-roles': roles,
  '0007-identity': identity,
  '0008-organization-import': organizationImport,
  '0009-api-keys': apiKeys,
  '0010-standing-judgements': standingJudgements,
  '0011-reported-events': reportedEvents,
  '0012-exchange-rates': exchangeRates,
  '0013-sources': sources,
  '0015-aid-flows': aidFlows,
  '0017-keys-limits-submissions': keysLimitsSubmissions,
  '0018-dated-rows': datedRows,
  '0019-lists-read-indexes': listsReadIndexes,
  '0020-data-changes': dataChanges,
  '0021-events-of-bodies': eventsOfBodies,
  '0022-words-of-items': wordsOfItems,
  '0023-held-within-years': heldWithinYears,
  '0024-flows-to-countries': flowsToCountries,
  '0025-periods-in-place': periodsInPlace,
  '0026-flows-by-category': flowsByCategory,
  '0027-years-without-months': yearsWithoutMonths,
};
