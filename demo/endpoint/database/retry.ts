/** What an error of either database means for the request that met it. */
export type Fault = 'contention' | 'unavailable' | 'unreadable' | 'other';

const CONTENTION = new Set([
  '40001', // PostgreSQL: serialization failure
  '40P01', // PostgreSQL: deadlock
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
]);
/** Connection lost, refused or shut down; disk full, read-only or failing. */
const UNAVAILABLE = /^(08|53|57P0|25006|ECONN|EPIPE|ETIMEDOUT|SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB))/;

/** PostgreSQL: a text with the character NUL, which it keeps nowhere and so cannot compare with either. */
const UNREADABLE = '22021';

export function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  if (CONTENTION.has(code)) return 'contention';
  if (UNAVAILABLE.test(code) || isConnectionTimeout(error)) return 'unavailable';
  if (code === UNREADABLE) return 'unreadable';
  return 'other';
}

/** The database's own code (`40001`, `SQLITE_BUSY`), safe to log: it never carries data. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function isConnectionTimeout(error: unknown): boolean {
  return (
    error instanceof Error && /^(timeout exceeded when trying to connect|Connection terminated)/.test(error.message)
  );
}

/**
 * Runs a whole transaction again when it lost to another one. Bounded: under a lasting jam the last error is thrown.
 * @param attempts how often at most
 */
export function retrying<T>(transaction: () => Promise<T>, attempts = 8): Promise<T> {
  return repeating(transaction, attempts, 'contention', (attempt) => Math.random() * Math.min(10 * 2 ** attempt, 400));
}

/**
 * Reads again what a lost connection cut off: nothing was changed, and the pool learns of connections that a server
 * closed behind its back only by using one. Where the database is gone, the last error is thrown.
 * @param attempts how often at most
 */
export function rereading<T>(read: () => Promise<T>, attempts = 3): Promise<T> {
  return repeating(read, attempts, 'unavailable', () => 0);
}

/** @param pause how long to wait after an attempt, counted from 1; in milliseconds */
async function repeating<T>(
  work: () => Promise<T>,
  attempts: number,
  fault: Fault,
  pause: (attempt: number) => number,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || faultOf(error) !== fault) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause(attempt)));
    }
  }
}
