/** A page of partnerships. */
import { connectionType } from '../connection/connection-type.js';
import { Partnership } from './partnership.type.js';

export const PartnershipConnection = connectionType(Partnership, 'Partnership');
