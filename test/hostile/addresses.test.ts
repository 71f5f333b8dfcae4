import { expect } from '@open-wc/testing';
import type { NetworkDocumentInput } from '../../src/contract/index.ts';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { Screen } from '../support/screen.ts';
import { meetingOf, networkOf, registrationOf, testimonialOf } from './documents.ts';
import { TAGS, elementWith, faultsInMeetings, type Tag } from './element.ts';
import { addressesIn, everything, faultsIn } from './markup.ts';
import { BAD_ADDRESSES, hostileStrings } from './strings.ts';
import { watch } from './watch.ts';

/** A network whose every address is one of these: a meeting and a testimonial each. */
function withAddresses(addresses: readonly string[]): NetworkDocumentInput {
  const [first = ''] = addresses;
  return networkOf(['x'], {
    network: { name: 'Réseau', url: first, logo: first },
    feeds: { icalendar: first },
    meetings: addresses.map((url, n) => ({
      ...meetingOf('x', n * 2),
      url,
      organizer: { name: 'x', url },
      image: { src: url, alt: 'x' },
      documents: [{ label: 'x', url }],
      registration: { url, remaining: 3 },
    })),
    testimonials: addresses.map((url, n) => ({
      ...testimonialOf('x', n),
      author: { name: 'x', photo: { src: url, alt: 'x' } },
      source: { label: 'x', url },
    })),
    registration: { ...registrationOf('x'), url: first, challengeUrl: first },
  });
}

/** Out of view, so that no picture is fetched. */
function elementOf<T extends Tag>(tag: T, addresses: readonly string[]): Promise<HTMLElementTagNameMap[T]> {
  const place = document.createElement('div');
  place.hidden = true;
  return elementWith(tag, withAddresses(addresses), { meeting: '0 x', place });
}

describe('addresses of an endpoint', function () {
  this.timeout(60_000);
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const tag of TAGS) {
    it(`that no one should follow are neither links nor pictures in <${tag}> (must-pass 28)`, async () => {
      const watching = watch();
      const element = await elementOf(tag, BAD_ADDRESSES);
      expect(addressesIn(element)).to.deep.equal([]);
      expect(faultsIn(element)).to.deep.equal([]);
      expect(await watching.seen()).to.deep.equal([]);
    });

    it(`may be any hostile string: <${tag}> leads to the web, a mailbox or a telephone, or nowhere (must-pass 28)`, async () => {
      const texts = await hostileStrings();
      const watching = watch();
      expect(faultsIn(await elementOf(tag, texts))).to.deep.equal([]);
      expect(await watching.seen()).to.deep.equal([]);
    });
  }

  it('that no one should follow are no links in an open meeting either (must-pass 28)', async () => {
    const calendar = await elementOf('anacej-meeting-calendar', BAD_ADDRESSES);
    expect(await faultsInMeetings(calendar)).to.deep.equal({ faults: [], addresses: [] });
    calendar.remove();
    const texts = await hostileStrings();
    const other = await elementOf('anacej-meeting-calendar', texts);
    expect((await faultsInMeetings(other)).faults).to.deep.equal([]);
  });

  for (const url of [...BAD_ADDRESSES, 'http://[']) {
    it(`take no registration at ${JSON.stringify(url)}: the form says so before anything is typed (must-pass 28)`, async () => {
      const registration = { ...registrationOf('x'), url };
      const form = await elementWith('anacej-registration-form', networkOf(['x'], { registration }), {
        meeting: '0 x',
      });
      expect(new Screen(form).text).to.include('Les inscriptions ne se prennent pas sur cette page.');
      expect(new Screen(form).findButton('Inscrire')).to.equal(undefined);
    });
  }

  it('make links that do not tell where they were followed', async () => {
    const calendar = await elementOf('anacej-meeting-calendar', ['https://ville.example/page']);
    await faultsInMeetings(calendar);
    const links = [...(calendar.shadowRoot?.querySelectorAll('dialog a') ?? [])];
    expect(links.length).to.be.greaterThan(1);
    for (const link of links) expect(link.getAttribute('rel')).to.include('noreferrer');
  });

  it('make pictures by <img> alone, which tell nobody who asks (must-pass 29)', async () => {
    const addresses = ['https://ville.example/photo.svg', 'https://ville.example/photo.webp'];
    const element = await elementOf('anacej-testimonial-carousel', addresses);
    const pictures = everything(element.shadowRoot ?? element).filter((one) => one.hasAttribute('src'));
    expect(pictures.map((one) => one.getAttribute('src'))).to.deep.equal(addresses);
    for (const picture of pictures) {
      expect(picture.localName).to.equal('img');
      expect(picture.getAttribute('referrerpolicy')).to.equal('no-referrer');
    }
  });
});
