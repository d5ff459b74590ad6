/** Why no file comes of a request: told with HTTP 4xx and this code before anything is written. */
export type FileRefusal =
  /** The document is no query that can be read, or does not name one operation. */
  | 'CSV_NOT_A_QUERY'
  /** The path leads to no connection of the query. */
  | 'CSV_NO_CONNECTION_THERE'
  /** The connection stands below the items of another one. */
  | 'CSV_CONNECTION_IN_A_LIST'
  /** The query asks for nothing of the items. */
  | 'CSV_NO_COLUMN'
  /** What the path leads to is not there: a plan that nobody knows, for instance. */
  | 'CSV_NOTHING_THERE';

/** A refusal on its way to the caller. */
export class RefusedFile extends Error {
  readonly code: FileRefusal;
  constructor(code: FileRefusal) {
    super(code);
    this.code = code;
  }
}
