/** The loaders of a request: each answers for all rows of a list with one statement. */
import type { Database } from '../schema/database.js';
import { findCategories, findItemsByIds, findItemsOfEvents, findValuesOfItems } from './aid-item/aid-item.query.js';
import { manyByKey, oneByKey } from './batch.js';
import { findCrises } from './crisis/crisis.query.js';
import { createEventsOfCrisisLoader } from './crisis/events-of-crisis.loader.js';
import {
  findDocumentsByIds,
  findDocumentsOfEvents,
  findIssues,
  findSources,
  findTexts,
} from './document/document.query.js';
import { createAsOfLoaders } from './event/as-of.loader.js';
import {
  findBeneficiaries,
  findEventsByIds,
  findEventsOfDocuments,
  findMoney,
  findParties,
  findPlaces,
  findRelatedEvents,
} from './event/event.query.js';
import { findEvidenceOfEvents, findEvidenceOfRecords, findSurroundings } from './evidence/evidence.query.js';
import { findMembers, findVoices } from './explanation/explanation.query.js';
import { findJudgementsByIds, findJudgementsOf } from './judgement/judgement.query.js';
import { createEventsInRoleLoader } from './organization/events-in-role.loader.js';
import { findRelations } from './organization/succession.query.js';
import { createPartnershipLoaders } from './partnership/partnership.loader.js';
import { findIdentifiers, findNames, findOrganizationsByIds } from './organization/organization.query.js';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(db: Database) {
  return {
    ...organizationLoaders(db),
    ...eventLoaders(db),
    ...itemLoaders(db),
    ...documentLoaders(db),
    ...evidenceLoaders(db),
    ...createPartnershipLoaders(db),
    ...explanationLoaders(db),
  };
}

const organizationLoaders = (db: Database) => ({
  organization: oneByKey(
    (ids) => findOrganizationsByIds(db, ids),
    (row) => row.asked_id,
  ),
  namesOfOrganization: manyByKey(
    (ids) => findNames(db, ids),
    (row) => row.organization_id,
  ),
  identifiersOfOrganization: manyByKey(
    (ids) => findIdentifiers(db, ids),
    (row) => row.organization_id,
  ),
  relationsOfOrganization: manyByKey(
    (ids) => findRelations(db, ids),
    (row) => row.asked_id,
  ),
  eventsInRole: createEventsInRoleLoader(db),
});

const eventLoaders = (db: Database) => ({
  event: oneByKey(
    (ids) => findEventsByIds(db, ids),
    (row) => row.asked_id,
  ),
  partiesOfEvent: manyByKey(
    (ids) => findParties(db, ids),
    (row) => row.eventId,
  ),
  moneyOfEvent: manyByKey(
    (ids) => findMoney(db, ids),
    (row) => row.event_id,
  ),
  placesOfEvent: manyByKey(
    (ids) => findPlaces(db, ids),
    (row) => row.event_id,
  ),
  beneficiariesOfEvent: manyByKey(
    (ids) => findBeneficiaries(db, ids),
    (row) => row.event_id,
  ),
  partsOfEvent: manyByKey(
    (ids) => findRelatedEvents(db, 'part_of', ids),
    (row) => row.whole_id,
  ),
  fulfilmentsOfEvent: manyByKey(
    (ids) => findRelatedEvents(db, 'fulfils', ids),
    (row) => row.whole_id,
  ),
  crisis: oneByKey(
    (ids) => findCrises(db, ids),
    (row) => row.id,
  ),
  eventsOfCrisis: createEventsOfCrisisLoader(db),
  asOf: createAsOfLoaders(db),
});

const itemLoaders = (db: Database) => ({
  item: oneByKey(
    (ids) => findItemsByIds(db, ids),
    (row) => row.id,
  ),
  itemsOfEvent: manyByKey(
    (ids) => findItemsOfEvents(db, ids),
    (row) => row.eventId,
  ),
  valueOfItem: oneByKey(
    (ids) => findValuesOfItems(db, ids),
    (row) => row.item_id,
  ),
  category: oneByKey(
    (codes) => findCategories(db, codes),
    (row) => row.code,
  ),
});

const documentLoaders = (db: Database) => ({
  document: oneByKey(
    (ids) => findDocumentsByIds(db, ids),
    (row) => row.id,
  ),
  documentsOfEvent: manyByKey(
    (ids) => findDocumentsOfEvents(db, ids),
    (row) => row.event_id,
  ),
  eventsOfDocument: manyByKey(
    (ids) => findEventsOfDocuments(db, ids),
    (row) => row.document_id,
  ),
  text: oneByKey(
    (ids) => findTexts(db, ids),
    (row) => row.id,
  ),
  source: oneByKey(
    (ids) => findSources(db, ids),
    (row) => row.id,
  ),
  issuesOfVersion: manyByKey(
    (ids) => findIssues(db, ids),
    (row) => row.subject_id,
  ),
});

const evidenceLoaders = (db: Database) => ({
  evidenceOfEvent: manyByKey(
    (ids) => findEvidenceOfEvents(db, ids),
    (row) => row.of_id,
  ),
  evidenceOfRecord: manyByKey(
    (ids) => findEvidenceOfRecords(db, ids),
    (row) => row.of_id,
  ),
  surroundings: oneByKey(
    (ids) => findSurroundings(db, ids),
    (row) => row.id,
  ),
});

const explanationLoaders = (db: Database) => ({
  judgement: oneByKey(
    (ids) => findJudgementsByIds(db, ids),
    (row) => row.id,
  ),
  judgementsOfRecord: manyByKey(
    (ids) => findJudgementsOf(db, ids),
    (row) => row.of_id,
  ),
  membersOfRecord: manyByKey(
    (ids) => findMembers(db, ids),
    (row) => row.of_id,
  ),
  voicesOfEvent: manyByKey(
    (ids) => findVoices(db, ids),
    (row) => row.event_id,
  ),
});
