/** How the endpoint is run. Every value comes from the environment; see {@link readConfig}. */
export interface Config {
  /** Where it listens. A port of 0 takes any free one. */
  host: string;
  port: number;
  /** A `postgres://…` address, or the path of a SQLite file. */
  databaseUrl: string;
  /** How the world reaches it, without a trailing slash; `undefined` = as it listens. Links in answers start with it. */
  publicUrl?: string;
  /** Origins of the pages that may register. Reading is open to all. */
  allowedOrigins: readonly string[];
}

/** Says which variable is wrong and what was expected. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * `HOST` (127.0.0.1), `PORT` (4810), `DATABASE_URL`, `PUBLIC_URL`, `ALLOWED_ORIGINS` (comma-separated).
 * @throws ConfigError for a value that cannot be meant
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, defaultDatabase: string): Config {
  const config: Config = {
    host: env['HOST'] || '127.0.0.1',
    port: readPort('PORT', env['PORT'], 4810),
    databaseUrl: env['DATABASE_URL'] || defaultDatabase,
    allowedOrigins: (env['ALLOWED_ORIGINS'] ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean)
      .map(readOrigin),
  };
  if (env['PUBLIC_URL']) config.publicUrl = readPublicUrl(env['PUBLIC_URL']);
  return config;
}

export function readPort(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError(`${name} must be a port from 0 to 65535, not «${value}».`);
  }
  return port;
}

function readOrigin(value: string): string {
  if (!URL.canParse(value) || new URL(value).origin !== value) {
    throw new ConfigError(
      `ALLOWED_ORIGINS takes origins such as https://www.example.org, without a path or a final slash; not «${value}».`,
    );
  }
  return value;
}

function readPublicUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new ConfigError(`PUBLIC_URL must be an http(s) address, not «${value}».`);
  }
  return value.replace(/\/+$/, '');
}
