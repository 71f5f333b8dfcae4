import type { MailSettings } from './mail/smtp.ts';

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
  /** Opens the staff's pages, 24 characters at least. Default: there are none. */
  staffToken?: string;
  /** How many of our own proxies stand in front and append to `X-Forwarded-For`. Default 0. */
  trustedProxies?: number;
  /** Requests a minute of one address that may register. Default: no limit (`readConfig` sets one). */
  rateLimit?: number;
  /** Whether a registration must bring a proof of work (ALTCHA). Default: none is asked for. */
  challenge?: boolean;
  /** Days after a meeting after which its registrations are erased. Default 365. */
  retentionDays?: number;
  /** Where mails go and who they come from. Default: they stay in the outbox. */
  mail?: MailSettings;
}

/** Says which variable is wrong and what was expected. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The twelve months of the sample's notice. */
export const RETENTION_DAYS = 365;

/** Long enough that nobody guesses it, also without the rate limit. */
const SHORTEST_TOKEN = 24;

/**
 * `HOST` (127.0.0.1), `PORT` (4810), `DATABASE_URL`, `PUBLIC_URL`, `ALLOWED_ORIGINS` (comma-separated), `STAFF_TOKEN`,
 * `TRUSTED_PROXIES` (0), `RATE_LIMIT` (30 a minute), `CHALLENGE` (`on` or `off`), `RETENTION_DAYS` (365),
 * `SMTP_URL` with `MAIL_FROM`.
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
    trustedProxies: readCount('TRUSTED_PROXIES', env['TRUSTED_PROXIES'], 0, 10),
    rateLimit: readCount('RATE_LIMIT', env['RATE_LIMIT'], 30, 100_000),
    challenge: readSwitch('CHALLENGE', env['CHALLENGE']),
    retentionDays: readCount('RETENTION_DAYS', env['RETENTION_DAYS'], RETENTION_DAYS, 36_500),
  };
  if (env['PUBLIC_URL']) config.publicUrl = readPublicUrl(env['PUBLIC_URL']);
  if (env['STAFF_TOKEN']) config.staffToken = readToken(env['STAFF_TOKEN']);
  if (env['SMTP_URL']) config.mail = readMail(env['SMTP_URL'], env['MAIL_FROM'] ?? '');
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

function readCount(name: string, value: string | undefined, fallback: number, most: number): number {
  if (!value) return fallback;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0 || count > most) {
    throw new ConfigError(`${name} must be a whole number from 0 to ${most}, not «${value}».`);
  }
  return count;
}

function readSwitch(name: string, value: string | undefined): boolean {
  if (value && value !== 'on' && value !== 'off') throw new ConfigError(`${name} must be on or off, not «${value}».`);
  return value === 'on';
}

/** The value itself is in no message: it is a secret. */
function readToken(value: string): string {
  if (value.length < SHORTEST_TOKEN || /[^\x21-\x7e]/.test(value)) {
    throw new ConfigError(`STAFF_TOKEN must have at least ${SHORTEST_TOKEN} characters, without blanks or accents.`);
  }
  return value;
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

/** The address is not quoted back: it may hold a password. */
function readMail(smtpUrl: string, from: string): MailSettings {
  if (!URL.canParse(smtpUrl) || !/^smtps?:$/.test(new URL(smtpUrl).protocol)) {
    throw new ConfigError('SMTP_URL must be an address such as smtps://user:password@mail.example.org.');
  }
  if (!/^(?:[^<>\p{C}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(from)) {
    throw new ConfigError(
      `MAIL_FROM must say who mails come from, such as Rencontres <rencontres@example.org>; not «${from}».`,
    );
  }
  return { smtpUrl, from };
}
