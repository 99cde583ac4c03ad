/** A page of organizations. */
import { connectionType } from '../connection/connection-type.js';
import { Organization } from './organization.type.js';

export const OrganizationConnection = connectionType(Organization, 'Organization');
