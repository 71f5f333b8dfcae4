import { expect } from '@open-wc/testing';
import { safeLink, safeResource } from '../../src/contract/index.ts';

const ENDPOINT = 'https://reseau.example/donnees/reseau.json';

describe('safeLink (must-pass 28)', () => {
  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    ' \u0001javascript:alert(1)',
    '\tjavascript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'da\nta:text/html,x',
    'vbscript:msgbox(1)',
    'VBS\tcript:msgbox(1)',
    'blob:https://reseau.example/1234',
    'file:///etc/passwd',
    'filesystem:https://reseau.example/temporary/x',
    'view-source:https://reseau.example/',
    'about:blank',
    'ws://reseau.example/',
    'intent://scan/#Intent;end',
    'https://',
    'http://[',
    '//',
    '',
    null,
    undefined,
  ];
  for (const url of refused) {
    it(`offers no link for ${JSON.stringify(url)}`, () => {
      expect(safeLink(url, ENDPOINT)).to.equal(undefined);
    });
  }

  const offered: [url: string, href: string][] = [
    ['https://ville.example/inscription?a=1#b', 'https://ville.example/inscription?a=1#b'],
    ['HTTP://Ville.Example/', 'http://ville.example/'],
    ['mailto:dpo@reseau.example', 'mailto:dpo@reseau.example'],
    ['tel:+33123456789', 'tel:+33123456789'],
    ['programme.pdf', 'https://reseau.example/donnees/programme.pdf'],
    ['../programme.pdf', 'https://reseau.example/programme.pdf'],
    ['/programme.pdf', 'https://reseau.example/programme.pdf'],
    ['//cdn.example/programme.pdf', 'https://cdn.example/programme.pdf'],
    ['?page=2', 'https://reseau.example/donnees/reseau.json?page=2'],
    ['  https://ville.example/\n', 'https://ville.example/'],
    ['alert(1)', 'https://reseau.example/donnees/alert(1)'],
    ['javascript&colon;alert(1)', 'https://reseau.example/donnees/javascript&colon;alert(1)'],
  ];
  for (const [url, href] of offered) {
    it(`reads ${JSON.stringify(url)} as a browser does, against the endpoint`, () => {
      expect(safeLink(url, ENDPOINT)).to.equal(href);
    });
  }

  it('offers no relative link where there is no endpoint to be relative to', () => {
    expect(safeLink('programme.pdf', '')).to.equal(undefined);
    expect(safeLink('https://ville.example/', '')).to.equal('https://ville.example/');
  });
});

describe('safeResource (must-pass 28, 29)', () => {
  for (const url of [
    'mailto:a@b.fr',
    'tel:+33',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'javascript:1',
    'blob:x',
  ]) {
    it(`fetches nothing from ${url}`, () => {
      expect(safeResource(url, ENDPOINT)).to.equal(undefined);
    });
  }

  it('takes an image beside the endpoint', () => {
    expect(safeResource('img/salle.webp', ENDPOINT)).to.equal('https://reseau.example/donnees/img/salle.webp');
  });
});
