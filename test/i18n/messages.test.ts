import { expect } from '@open-wc/testing';
import { messages as english } from '../../src/i18n/en/index.ts';
import { calendar } from '../../src/i18n/fr/calendar.ts';
import { carousel } from '../../src/i18n/fr/carousel.ts';
import { common } from '../../src/i18n/fr/common.ts';
import { done } from '../../src/i18n/fr/done.ts';
import { errors } from '../../src/i18n/fr/errors.ts';
import { facets } from '../../src/i18n/fr/facets.ts';
import { filter } from '../../src/i18n/fr/filter.ts';
import { form } from '../../src/i18n/fr/form.ts';
import { leave } from '../../src/i18n/fr/leave.ts';
import { meeting } from '../../src/i18n/fr/meeting.ts';
import { month } from '../../src/i18n/fr/month.ts';
import { programme } from '../../src/i18n/fr/programme.ts';
import { registration } from '../../src/i18n/fr/registration.ts';
import { week } from '../../src/i18n/fr/week.ts';
import { languages, loadMessages, type Messages } from '../../src/i18n/messages.ts';
import { plural } from '../../src/i18n/plural.ts';

const french: Messages = {
  common,
  calendar,
  carousel,
  done,
  errors,
  facets,
  filter,
  form,
  leave,
  meeting,
  month,
  programme,
  registration,
  week,
};

/** Every sentence that is written out, by its path. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

describe('plurals', () => {
  const counts: [n: number, french: string, english: string][] = [
    [0, 'place', 'seats'],
    [1, 'place', 'seat'],
    [1.5, 'place', 'seats'],
    [2, 'places', 'seats'],
    [21, 'places', 'seats'],
  ];
  for (const [n, inFrench, inEnglish] of counts) {
    it(`${n} ${inFrench}, ${n} ${inEnglish}`, () => {
      expect(plural('fr', n, 'place', 'places')).to.equal(inFrench);
      expect(plural('en', n, 'seat', 'seats')).to.equal(inEnglish);
    });
  }
});

describe('the languages', () => {
  it('are French and English, French first', () => {
    expect(languages).to.deep.equal(['fr', 'en']);
  });

  it('are loaded by their tag; there is nothing to load for French, nor for what there is not', async () => {
    expect((await loadMessages('en'))?.common.retry).to.equal('Try again');
    for (const none of ['fr', 'de', '', 'constructor', '__proto__']) {
      expect(await loadMessages(none), none).to.equal(undefined);
    }
  });

  it('say the same things', () => {
    const paths = (messages: Messages) => sentences(messages).map(([path]) => path);
    expect(paths(english)).to.have.members(paths(french));
  });

  it('leave nothing untranslated', () => {
    const inFrench = new Map(sentences(french));
    const same = sentences(english).filter(([path, text]) => inFrench.get(path) === text);
    // Words, names and addresses that are the same in both.
    const alike =
      /^(?:Documents|Programme|Question\W*|Source\W*|Date|Participants|[^a-z]*|.*@.*|[\d\s]+|Camille Martin)$/;
    expect(same.filter(([, text]) => !alike.test(text)).map(([path, text]) => `${path}: ${text}`)).to.deep.equal([]);
  });

  it('write French as it is typeset: no plain blank before : ; ? ! », curly apostrophes', () => {
    const slips = sentences(french).filter(([, text]) => / [:;?!»]|« |'/.test(text));
    expect(slips.map(([path, text]) => `${path}: ${text}`)).to.deep.equal([]);
  });
});
