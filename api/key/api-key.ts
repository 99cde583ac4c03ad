/** An API key: 32 bytes of chance behind a prefix by which leaked ones are found. Only its hash is stored. */
import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'aidg_';

/** @example createKey() // 'aidg_3q2-7…', to be shown once */
export const createKey = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`;

/** Plain SHA-256 is enough: what is hashed cannot be guessed. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The prefix and 32 bytes in base64url. */
const SHAPE = /^aidg_[A-Za-z0-9_-]{43}$/;
export const looksLikeKey = (text: string): boolean => SHAPE.test(text);
