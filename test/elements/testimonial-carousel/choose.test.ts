import { expect } from '@open-wc/testing';
import { parseNetwork, type NetworkDocumentInput, type TestimonialInput } from '../../../src/contract/index.ts';
import { choose, type Wish } from '../../../src/elements/testimonial-carousel/choose.ts';
import { OTHER_LEVELS, Snapshot } from '../../../src/network/index.ts';
import { temporalReady } from '../../../src/time/index.ts';
import { documentWith, testimonial, testimonials } from './support.ts';

const NOON = Date.parse('2026-03-10T12:00:00+01:00');

function chosen(
  said: TestimonialInput[],
  wish: Partial<Wish> = {},
  changes: Partial<NetworkDocumentInput> = {},
): string {
  const parsed = parseNetwork(documentWith(said, changes));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const snapshot = new Snapshot(parsed.data, parsed.problems, 'https://reseau.example/');
  const all: Wish = { levels: [], chosen: [], meeting: '', answersOnly: false, order: 'endpoint', limit: 0, now: NOON };
  return choose(snapshot, { ...all, ...wish })
    .map(({ id }) => id)
    .join(' ');
}

describe('choosing testimonials', () => {
  before(temporalReady);

  describe('by date of expiry', () => {
    const cases: [expires: string, timeZone: string, shown: boolean][] = [
      ['2026-03-10', 'Europe/Paris', true],
      ['2026-03-09', 'Europe/Paris', false],
      ['2026-03-10T12:00', 'Europe/Paris', false],
      ['2026-03-10T12:01', 'Europe/Paris', true],
      ['2026-03-10T11:00:00Z', 'Europe/Paris', false],
      // In Tahiti it is still the day before.
      ['2026-03-09', 'Pacific/Tahiti', false],
      ['2026-03-10', 'Pacific/Noumea', true],
    ];
    for (const [expires, timeZone, shown] of cases) {
      it(`${shown ? 'shows' : 'leaves out'} one that expires on ${expires} in ${timeZone}, at noon in Paris on 10 March`, () => {
        const network = { name: 'Réseau', timeZone };
        expect(chosen([testimonial(1, { expires })], {}, { network })).to.equal(shown ? 't1' : '');
      });
    }
  });

  it('shows what the chosen level says', () => {
    const said = [
      testimonial(1, { levels: ['regions'] }),
      testimonial(2, { levels: ['departements', 'regions'] }),
      testimonial(3),
    ];
    expect(chosen(said, { chosen: ['regions'] })).to.equal('t1 t2');
  });

  it('shows all when the chosen level has said nothing', () => {
    const said = [testimonial(1, { levels: ['regions'] }), testimonial(2)];
    expect(chosen(said, { chosen: ['departements'] })).to.equal('t1 t2');
  });

  it('never goes beyond the levels the page asks for', () => {
    const said = [testimonial(1, { levels: ['regions'] }), testimonial(2, { levels: ['departements'] })];
    expect(chosen(said, { levels: ['regions'], chosen: ['departements'] })).to.equal('t1');
  });

  it('finds those of levels the endpoint does not list under the others', () => {
    const said = [testimonial(1, { levels: ['regions'] }), testimonial(2, { levels: ['villages'] })];
    expect(chosen(said, { chosen: [OTHER_LEVELS] })).to.equal('t2');
  });

  it('shows only those of one meeting', () => {
    expect(chosen([testimonial(1), testimonial(2, { meeting: 'm1' })], { meeting: 'm1' })).to.equal('t2');
    expect(chosen([testimonial(1)], { meeting: 'm1' })).to.equal('');
  });

  it('shows only answers in an interview', () => {
    expect(chosen([testimonial(1), testimonial(2, { question: 'Et alors ?' })], { answersOnly: true })).to.equal('t2');
  });

  it('keeps the order of the endpoint, and of it as many as asked for', () => {
    expect(chosen(testimonials(5), { limit: 3 })).to.equal('t1 t2 t3');
    expect(chosen(testimonials(2), { limit: 0 })).to.equal('t1 t2');
    expect(chosen(testimonials(2), { limit: NaN })).to.equal('t1 t2');
  });

  it('puts the newest first and those without a date last, in their order', () => {
    const said = [
      testimonial(1),
      testimonial(2, { date: '2026-01-05' }),
      testimonial(3, { date: '2026-02-01T10:00' }),
      testimonial(4),
      testimonial(5, { date: '2026-02-01T08:00:00Z' }),
    ];
    expect(chosen(said, { order: 'newest' })).to.equal('t3 t5 t2 t1 t4');
  });

  describe('mixed by day', () => {
    const mixed = (now: number, count = 12) => chosen(testimonials(count), { order: 'random-by-day', now });

    it('is the same all day long', () => {
      const midnight = Date.parse('2026-03-10T00:00:00+01:00');
      expect(mixed(midnight)).to.equal(mixed(NOON));
      expect(mixed(midnight + 24 * 3600_000 - 1)).to.equal(mixed(NOON));
    });

    it('is another one the next day', () => {
      expect(mixed(NOON + 24 * 3600_000)).not.to.equal(mixed(NOON));
    });

    it('loses and doubles none', () => {
      expect(mixed(NOON).split(' ').sort()).to.deep.equal(
        testimonials(12)
          .map(({ id }) => id)
          .sort(),
      );
    });

    it('keeps the order of those that remain when some go', () => {
      const fewer = mixed(NOON)
        .split(' ')
        .filter((id) => Number(id.slice(1)) <= 6);
      expect(mixed(NOON, 6).split(' ')).to.deep.equal(fewer);
    });

    it('gives each its turn at the front: over 300 days none comes first three times as often as it should', () => {
      const firsts = new Map<string, number>();
      for (let day = 0; day < 300; day++) {
        const [first = ''] = mixed(NOON + day * 24 * 3600_000, 10).split(' ');
        firsts.set(first, (firsts.get(first) ?? 0) + 1);
      }
      expect(firsts.size).to.equal(10);
      expect(Math.max(...firsts.values())).to.be.lessThan(90);
    });
  });
});
