/** Where the API writes what happened; a pino logger is one. */
export interface ApiLog {
  error(details: object, message: string): void;
  warn?(details: object, message: string): void;
  /** A line for each request. */
  info?(details: object, message: string): void;
}
