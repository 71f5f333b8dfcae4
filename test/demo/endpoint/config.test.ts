import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../../demo/endpoint/config.ts';

describe('The endpoint’s configuration', () => {
  it('has a default for everything', () => {
    assert.deepEqual(readConfig({}, '/data/db.sqlite'), {
      host: '127.0.0.1',
      port: 4810,
      databaseUrl: '/data/db.sqlite',
      allowedOrigins: [],
      trustedProxies: 0,
      rateLimit: 30,
      challenge: false,
      retentionDays: 365,
    });
  });

  it('reads what is set', () => {
    const config = readConfig(
      {
        PORT: '0',
        DATABASE_URL: 'postgres://db',
        PUBLIC_URL: 'https://api.example.org/',
        ALLOWED_ORIGINS: 'https://a.example, https://b.example',
        STAFF_TOKEN: 'exactly-24-characters-ok',
        CHALLENGE: 'on',
        TRUSTED_PROXIES: '1',
      },
      '',
    );
    assert.deepEqual(config.allowedOrigins, ['https://a.example', 'https://b.example']);
    assert.equal(config.publicUrl, 'https://api.example.org');
    assert.deepEqual(
      [config.staffToken, config.challenge, config.trustedProxies],
      ['exactly-24-characters-ok', true, 1],
    );
  });

  for (const [name, value] of [
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'https://a.example/'],
    ['PUBLIC_URL', 'api'],
    ['STAFF_TOKEN', 'twenty-three-characters'],
    ['STAFF_TOKEN', 'twenty four characters and a blank'],
    ['TRUSTED_PROXIES', '-1'],
    ['RATE_LIMIT', 'many'],
    ['CHALLENGE', 'yes'],
    ['RETENTION_DAYS', '1.5'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_URL', 'https://mail.example.org'],
  ] as const) {
    it(`refuses ${name}=${value} and says what it takes`, () => {
      assert.throws(
        () => readConfig({ [name]: value }, ''),
        (error) => error instanceof ConfigError && error.message.startsWith(name),
      );
    });
  }

  it('wants to know who mails come from where it is to send them, on one line', () => {
    const withSender = (from: string) =>
      readConfig({ SMTP_URL: 'smtps://user:secret@mail.example.org', MAIL_FROM: from }, '');
    assert.equal(withSender('Rencontres <rencontres@example.org>').mail?.from, 'Rencontres <rencontres@example.org>');
    for (const from of ['', 'Rencontres', 'a@example.org\r\nBcc: b@example.org', 'A\n<a@example.org>']) {
      assert.throws(
        () => withSender(from),
        (error) =>
          error instanceof ConfigError && error.message.startsWith('MAIL_FROM') && !error.message.includes('secret'),
      );
    }
  });
});
