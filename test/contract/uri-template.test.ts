import { expect } from '@open-wc/testing';
import { expandTemplate } from '../../src/contract/uri-template.ts';

describe('a template of the contract', () => {
  for (const [template, values, address] of [
    ['meetings.ics{?level,series}', {}, 'meetings.ics'],
    ['meetings.ics{?level,series}', { level: ['a', 'b'] }, 'meetings.ics?level=a,b'],
    ['meetings.ics{?level,series}', { level: [], series: ['é&,'] }, 'meetings.ics?series=%C3%A9%26%2C'],
    ['m?v=1{&level}', { level: ['a'] }, 'm?v=1&level=a'],
    ['https://reseau.example/all.ics', { level: ['a'] }, 'https://reseau.example/all.ics'],
    ['m{?constructor}', {}, 'm'],
  ] as const) {
    it(`${template} with ${JSON.stringify(values)} is ${address}`, () => {
      expect(expandTemplate(template, values)).to.equal(address);
    });
  }
});
