/** The log: JSON lines on stderr (stdout belongs to data), with secrets taken out. */
import { pino, type Logger } from 'pino';
import type { Settings } from './settings.js';

const SECRETS = ['password', 'connectionString', 'url', 'err.password', 'err.connectionString', '*.authorization'];

export function createLog({ logLevel }: Pick<Settings, 'logLevel'>): Logger {
  return pino({ level: logLevel, redact: SECRETS }, pino.destination({ fd: 2, sync: true }));
}
