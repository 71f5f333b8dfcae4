import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientAddress, networkOf } from '../../../demo/endpoint/guard/client-address.ts';
import { RateLimit } from '../../../demo/endpoint/guard/rate-limit.ts';
import { csvOf } from '../../../demo/endpoint/staff/csv.ts';

describe('The address a request is counted by', () => {
  for (const [what, forwarded, proxies, address] of [
    ['the connection without proxies', '192.0.2.9', 0, '203.0.113.1'],
    ['what the one proxy appended', '192.0.2.9, 198.51.100.1', 1, '198.51.100.1'],
    ['what the first of two proxies appended', '192.0.2.9, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
    ['the connection, if the chain is shorter than our own', '192.0.2.9', 2, '203.0.113.1'],
    ['the connection, if no address stands there', '<script>', 1, '203.0.113.1'],
    ['an address without its port', '198.51.100.1:4711', 1, '198.51.100.1'],
    ['an IPv6 address without brackets and port', '[2001:db8::1]:4711', 1, '2001:db8::1'],
  ] as const) {
    it(`must-pass 58: is ${what}`, () => assert.equal(clientAddress('203.0.113.1', forwarded, proxies), address));
  }

  it('must-pass 58: is the whole /64 of an IPv6 subscriber', () => {
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), networkOf('2001:db8:1:2::1'));
    assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'));
    assert.equal(networkOf('2001:0DB8::1'), networkOf('2001:db8:0:0:ffff::'));
    assert.equal(networkOf('fe80::1%eth0'), networkOf('fe80::2'));
    assert.equal(networkOf('::ffff:192.0.2.1'), '192.0.2.1');
  });
});

describe('A rate limit', () => {
  it('must-pass 58: remembers a bounded number of addresses, however many come', () => {
    const limit = new RateLimit(5, () => 0, 100);
    for (let i = 0; i < 10_000; i++) limit.take(`address ${i}`);
    assert.equal(limit.size, 100);
  });

  it('forgets those who have been silent long enough', () => {
    let now = 0;
    const limit = new RateLimit(5, () => now);
    for (let i = 0; i < 50; i++) limit.take(`address ${i}`);
    now = 60_000;
    limit.take('another');
    assert.equal(limit.size, 1);
  });

  it('does not count what it refuses', () => {
    let now = 0;
    const limit = new RateLimit(1, () => now);
    assert.equal(limit.take('one'), 0);
    for (let i = 0; i < 100; i++) assert.equal(limit.take('one'), 60);
    now = 60_000;
    assert.equal(limit.take('one'), 0);
  });

  it('lets everything pass where none is set', () => {
    const limit = new RateLimit(0, () => 0);
    assert.ok(Array.from({ length: 1000 }, () => limit.take('one')).every((wait) => wait === 0));
  });
});

describe('A table for a spreadsheet', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝']) {
    it(`must-pass 56: takes the force from a cell that begins with ${JSON.stringify(start)}`, () => {
      assert.equal(csvOf([[`${start}cmd|' /C calc'!A0`]]), `\uFEFF"'${start}cmd|' /C calc'!A0"\r\n`);
    });
  }

  it('must-pass 56: doubles quotes, keeps separators and line breaks inside their cell, and begins with a BOM for Excel', () => {
    assert.equal(csvOf([['a "b"', 'c;d', 'é\nf', 3]]), '\uFEFF"a ""b""";"c;d";"é\nf";"3"\r\n');
  });
});
