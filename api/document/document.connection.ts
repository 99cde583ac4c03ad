/** A page of documents. */
import { connectionType } from '../connection/connection-type.js';
import { Document } from './document.type.js';

export const DocumentConnection = connectionType(Document, 'Document');
