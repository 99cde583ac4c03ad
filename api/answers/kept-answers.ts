/** Keeps answers in memory as long as the data stay what they were: dashboards ask the same again and again. */
import type { OperationDefinitionNode } from 'graphql';
import type { DataVersion } from './data-version.js';

export interface Answer {
  /** The body, as it was sent. */
  readonly body: Buffer;
  /** What each visitor pays for it. */
  readonly points: number;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
}

/** One large answer is not to push out all small ones. */
const LARGEST_SHARE = 1 / 8;
/** Of the entry itself; its question and its body come on top. */
const ENTRY_BYTES = 500;

const sizeOf = (question: string, { body }: Answer): number => 2 * question.length + body.length + ENTRY_BYTES;

export class KeptAnswers {
  /** By the text of the request's body; the least recently used come first. */
  readonly #answers = new Map<string, Answer>();
  /** Of the data that they are of. */
  #version = 0;
  #bytes = 0;

  /** @param maxBytes 0 keeps nothing */
  constructor(
    private readonly dataVersion: DataVersion,
    private readonly maxBytes: number,
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#answers.size;
  }

  /** What is known of the data now; give it to `keep` with an answer that is worked out from now on. */
  get version(): number {
    return this.dataVersion.known;
  }

  /** @returns the answer to the very same question, if the data are still what they were then */
  async find(question: string): Promise<Answer | undefined> {
    if (!this.#answers.has(question)) return undefined;
    // Where the database does not answer, the question itself will say so.
    const version = await this.dataVersion.look().catch(() => undefined);
    if (version === undefined) return undefined;
    this.#forgetOlder(version);
    const answer = this.#answers.get(question);
    if (answer === undefined) return undefined;
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    return answer;
  }

  /** @param version as it was before the answer was worked out */
  keep(question: string, answer: Answer, version: number): void {
    const bytes = sizeOf(question, answer);
    if (bytes > this.maxBytes * LARGEST_SHARE) return;
    this.#forgetOlder(this.dataVersion.known);
    // Nobody has looked yet: from the next answer on it is known what it is of.
    if (version === 0) this.dataVersion.look().catch(() => undefined);
    if (version === 0 || version !== this.#version) return;
    this.#forget(question);
    this.#answers.set(question, answer);
    this.#bytes += bytes;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.#forget(oldest);
    }
  }

  #forgetOlder(version: number): void {
    if (version === this.#version) return;
    this.#answers.clear();
    this.#bytes = 0;
    this.#version = version;
  }

  #forget(question: string): void {
    const answer = this.#answers.get(question);
    if (answer === undefined) return;
    this.#answers.delete(question);
    this.#bytes -= sizeOf(question, answer);
  }
}
