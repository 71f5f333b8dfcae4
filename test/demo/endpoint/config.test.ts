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
    });
  });

  it('reads what is set', () => {
    const config = readConfig(
      {
        PORT: '0',
        DATABASE_URL: 'postgres://db',
        PUBLIC_URL: 'https://api.example.org/',
        ALLOWED_ORIGINS: 'https://a.example, https://b.example',
      },
      '',
    );
    assert.deepEqual(config.allowedOrigins, ['https://a.example', 'https://b.example']);
    assert.equal(config.publicUrl, 'https://api.example.org');
  });

  for (const [name, value] of [
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'https://a.example/'],
    ['PUBLIC_URL', 'api'],
  ] as const) {
    it(`refuses ${name}=${value} and says what it takes`, () => {
      assert.throws(
        () => readConfig({ [name]: value }, ''),
        (error) => error instanceof ConfigError && error.message.startsWith(name),
      );
    });
  }
});
