import { codeOf } from './database/retry.ts';

type Fields = Record<string, string | number | boolean>;

/**
 * One JSON object a line. Callers name routes, counts and codes, never what people typed, their address or a URL:
 * a log is kept longer and read by more people than a database.
 */
export interface Log {
  info(event: string, fields?: Fields): void;
  error(event: string, error: unknown, fields?: Fields): void;
}

/** @param write takes a finished line with its line break */
export function createLog(write: (line: string) => void): Log {
  const line = (level: string, event: string, fields: Fields) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields = {}) => line('info', event, fields),
    error: (event, error, fields = {}) => line('error', event, { ...describe(error), ...fields }),
  };
}

/** Where an error comes from. Its message is left out: databases quote the offending row in it. */
function describe(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame));
  return { error: error.name, code: codeOf(error), stack: frames.slice(0, 8).join('\n') };
}
