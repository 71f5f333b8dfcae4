/**
 * Why an endpoint gave no data:
 * - `offline`: the browser says there is no connection;
 * - `network`: no answer that may be read (DNS, TLS, CORS, connection cut): browsers do not say which;
 * - `timeout`: the deadline passed, all tries included;
 * - `server`: 5xx, 408 or 429, after the last try; `refused`: any other HTTP error, tried once;
 * - `tooLarge`: more bytes than the limit; `invalid`: not a document of the contract; `version`: one of a later major;
 * - `endpoint`: no address, or one that is no URL.
 */
export type LoadErrorCode =
  'offline' | 'network' | 'timeout' | 'server' | 'refused' | 'tooLarge' | 'invalid' | 'version' | 'endpoint';

export class LoadError extends Error {
  readonly code: LoadErrorCode;
  /** The HTTP status, where there was an answer. */
  readonly status: number;

  constructor(code: LoadErrorCode, message: string, status = 0) {
    super(message);
    this.name = 'LoadError';
    this.code = code;
    this.status = status;
  }
}
