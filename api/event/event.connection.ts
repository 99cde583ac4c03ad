/** A page of events. */
import { connectionType } from '../connection/connection-type.js';
import { Event } from './event.type.js';

export const EventConnection = connectionType(Event, 'Event');
