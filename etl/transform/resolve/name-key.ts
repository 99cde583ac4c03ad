/** The key of a name lives in schema: the API looks names up by it too. */
export { nameKey } from '../../../schema/name-key.js';
