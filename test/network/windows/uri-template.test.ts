import { expect } from '@open-wc/testing';
import { fillTemplate } from '../../../src/network/windows/uri-template.ts';

describe('a URI template (RFC 6570)', () => {
  const values = new Map([
    ['from', '2026-03-01'],
    ['to', '2026-04-01'],
    ['text', 'jeunes & élus'],
  ]);
  const cases: [template: string, address: string][] = [
    ['meetings{?from,to}', 'meetings?from=2026-03-01&to=2026-04-01'],
    ['meetings{?from,to,level,series,cursor}', 'meetings?from=2026-03-01&to=2026-04-01'],
    ['meetings?v=1{&from,level,to}', 'meetings?v=1&from=2026-03-01&to=2026-04-01'],
    ['meetings{?level}', 'meetings'],
    ['windows/{from}/{to}.json', 'windows/2026-03-01/2026-04-01.json'],
    ['meetings{?text}', 'meetings?text=jeunes%20%26%20%C3%A9lus'],
    ['meetings{?constructor,__proto__}', 'meetings'],
    ['meetings.json', 'meetings.json'],
  ];
  for (const [template, address] of cases) {
    it(`${template} is ${address}`, () => {
      expect(fillTemplate(template, values)).to.equal(address);
    });
  }
});
