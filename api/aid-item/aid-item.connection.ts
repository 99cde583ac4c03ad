/** A page of aid items. */
import { connectionType } from '../connection/connection-type.js';
import { AidItem } from './aid-item.type.js';

export const AidItemConnection = connectionType(AidItem, 'AidItem');
