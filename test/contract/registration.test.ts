import { expect } from '@open-wc/testing';
import { checkRegistration, isSiren } from '../../src/contract/index.ts';

type Changes = Record<string, unknown>;
const person = { name: 'Aïcha Le Goff', email: 'aicha@kergoat.example' };

function request(changes: Changes = {}): Changes {
  return { meeting: 'm1', organization: { name: 'Kergoat' }, contact: person, participants: [person], ...changes };
}

function errorsOf(input: unknown) {
  const checked = checkRegistration(input);
  return checked.ok ? [] : checked.errors;
}

describe('checkRegistration', () => {
  it('takes the least that can be sent, and fills in the rest', () => {
    const checked = checkRegistration(request());
    expect(checked.ok && checked.request).to.deep.include({ answers: {}, consents: {}, language: 'fr' });
  });

  it('trims what people type around a name, and the spaces in a SIREN', () => {
    const organization = { name: '  Paris ', siren: '217 500 016' };
    const checked = checkRegistration(request({ organization }));
    expect(checked.ok && checked.request.organization).to.deep.equal({ name: 'Paris', siren: '217500016' });
  });

  it('reads addresses and numbers as they are meant, whatever unseen marks came along from where they were copied', () => {
    const organization = { name: 'Paris', siren: '２１７ ５００ ０１６' };
    const contact = { name: 'Zoé', email: '\u200bzoe@example.org\u200e', phone: '\u202d01 23 45 67 89\u202c' };
    const checked = checkRegistration(request({ organization, contact }));
    expect(checked).to.have.property('ok', true);
    expect(checked.ok && checked.request.organization.siren).to.equal('217500016');
    expect(checked.ok && checked.request.contact).to.deep.equal({
      name: 'Zoé',
      email: 'zoe@example.org',
      phone: '01 23 45 67 89',
    });
  });

  it('leaves the marks in a name, where scripts need them', () => {
    const contact = { name: 'می\u200cخواهم', email: 'a@example.org' };
    const checked = checkRegistration(request({ contact }));
    expect(checked.ok && checked.request.contact.name).to.equal(contact.name);
  });

  const contact = (changes: Changes) => request({ contact: { ...person, ...changes } });
  const participant = (changes: Changes) => request({ participants: [person, { ...person, ...changes }] });
  const faults: [what: string, input: unknown, path: string, code: string][] = [
    ['no meeting', request({ meeting: '' }), 'meeting', 'required'],
    ['no organization', request({ organization: undefined }), 'organization', 'required'],
    ['a blank name', contact({ name: '   ' }), 'contact.name', 'required'],
    ['a name that is missing', contact({ name: undefined }), 'contact.name', 'required'],
    ['a name that is a number', contact({ name: 7 }), 'contact.name', 'type'],
    ['a name of 201 letters', contact({ name: 'a'.repeat(201) }), 'contact.name', 'too-long'],
    ['nobody', request({ participants: [] }), 'participants', 'required'],
    ['51 people', request({ participants: Array.from({ length: 51 }, () => person) }), 'participants', 'too-many'],
    [
      'a wrong key in a SIREN',
      request({ organization: { name: 'P', siren: '217500017' } }),
      'organization.siren',
      'siren',
    ],
    ['letters in a telephone number', contact({ phone: 'appelez-moi' }), 'contact.phone', 'phone'],
    ['an answer beyond 5,000 letters', request({ answers: { need: 'a'.repeat(5001) } }), 'answers.need', 'too-long'],
    ['a consent that is no yes or no', request({ consents: { photo: 'on' } }), 'consents.photo', 'type'],
    // must-pass 55: a line break in a name or an address could become a mail header of its own.
    ['CR LF in a name', participant({ name: 'A\r\nBcc: x@y.example' }), 'participants[1].name', 'control-character'],
    [
      'LF in an address',
      participant({ email: 'a@b.example\nBcc: x@y.example' }),
      'participants[1].email',
      'control-character',
    ],
    ['NUL in a name', contact({ name: 'A\u0000B' }), 'contact.name', 'control-character'],
    [
      'NUL in a level',
      request({ organization: { name: 'P', level: 'villes\u0000' } }),
      'organization.level',
      'control-character',
    ],
    ['NUL in the version of a notice', request({ noticeVersion: '2026\u0000' }), 'noticeVersion', 'control-character'],
    ['NUL in a language', request({ language: 'fr\u0000' }), 'language', 'control-character'],
    ['a language of 501 letters', request({ language: 'f'.repeat(501) }), 'language', 'too-long'],
    ['U+2028 in a name', contact({ name: 'A\u2028B' }), 'contact.name', 'control-character'],
    ['a tab in a role', participant({ role: 'élue\tBcc' }), 'participants[1].role', 'control-character'],
    ['LF in a telephone number', contact({ phone: '01 23 45\n67 89' }), 'contact.phone', 'control-character'],
  ];
  for (const [what, input, path, code] of faults) {
    it(`refuses ${what} with the code «${code}»`, () => {
      expect(errorsOf(input)).to.deep.equal([{ path, code }]);
    });
  }

  for (const email of [
    'plainaddress',
    'a@b',
    'a b@c.fr',
    'a@@c.fr',
    'a@c..fr',
    '<a@c.fr>',
    'a@c.fr,b@c.fr',
    'a@c.fr;b@c.fr',
    '@c.fr',
    'a@',
    '"a"@c.fr',
  ]) {
    it(`refuses the address ${email}`, () => {
      expect(errorsOf(contact({ email }))).to.deep.equal([{ path: 'contact.email', code: 'email' }]);
    });
  }

  for (const email of ['a@c.fr', 'prénom.nom@mairie-été.fr', "o'neil+a@c.example.org", 'a@xn--t-9fab.fr']) {
    it(`takes the address ${email}`, () => {
      expect(errorsOf(contact({ email }))).to.deep.equal([]);
    });
  }

  it('says of each field only its first fault, and says it of every field', () => {
    const errors = errorsOf({ meeting: '', organization: { name: '' }, contact: {}, participants: [{}] });
    const paths = errors.map(({ path }) => path);
    expect(new Set(paths).size).to.equal(paths.length);
    expect(paths).to.have.members([
      'meeting',
      'organization.name',
      'contact.name',
      'contact.email',
      'participants[0].name',
      'participants[0].email',
    ]);
  });

  for (const input of [null, undefined, [], 'x', 3]) {
    it(`refuses ${JSON.stringify(input)} without an exception`, () => {
      expect(checkRegistration(input).ok).to.equal(false);
    });
  }

  it('lets no answer reach a prototype (must-pass 30)', () => {
    const answers: unknown = JSON.parse('{"__proto__": {"polluted": "1"}, "constructor": "x", "need": "fauteuil"}');
    const checked = checkRegistration(request({ answers }));
    expect(({} as Changes)['polluted']).to.equal(undefined);
    expect(checked.ok && checked.request.answers['need']).to.equal('fauteuil');
  });
});

describe('isSiren', () => {
  const numbers: [siren: string, valid: boolean][] = [
    ['217500016', true], // Ville de Paris
    ['732829320', true],
    ['217500017', false],
    ['21750001', false],
    ['2175000160', false],
    ['21750001A', false],
    ['', false],
  ];
  for (const [siren, valid] of numbers) {
    it(`${valid ? 'takes' : 'refuses'} «${siren}»`, () => {
      expect(isSiren(siren)).to.equal(valid);
    });
  }
});
