/** How many files are written at once: each asks for more as soon as the client has taken what there was. */
import { refusal } from '../errors.js';

/** Of a visitor's hour, whatever the length of the file. */
export const POINTS_OF_A_FILE = 10;
/** Half of the connections that read: questions go on beside them. */
export const MAX_FILES_AT_ONCE = 4;

export class FilesAtOnce {
  #open = 0;

  /** @throws GraphQLError RATE_LIMITED where too many are being written */
  async during(write: () => Promise<void>): Promise<void> {
    if (this.#open >= MAX_FILES_AT_ONCE) throw tooMany();
    this.#open += 1;
    try {
      await write();
    } finally {
      this.#open -= 1;
    }
  }
}

const tooMany = () =>
  refusal({
    status: 429,
    code: 'RATE_LIMITED',
    message: `${MAX_FILES_AT_ONCE} files are being written at the moment.`,
    hint: 'Come back in a minute.',
    headers: { 'retry-after': '60' },
  });
