import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleDocument } from '../../../demo/endpoint/sample/index.ts';
import { parseNetwork, registrationState, type NetworkDocument } from '../../../src/contract/index.ts';
import { spanOf, temporalReady } from '../../../src/time/index.ts';

await temporalReady();

function sampleOn(day: string): NetworkDocument {
  const parsed = parseNetwork(sampleDocument(new Date(`${day}T12:00:00Z`)));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.problems, []);
  return parsed.data;
}

// Winter, the two clock changes, high summer, the end of the year.
for (const day of ['2026-11-22', '2027-03-28', '2027-07-20', '2027-10-31', '2027-12-28']) {
  describe(`The sample year seen on ${day}`, () => {
    const { levels, series, meetings, testimonials, network } = sampleOn(day);
    const now = Date.parse(`${day}T12:00:00Z`);
    const states = new Set(
      meetings.map((meeting) => {
        const zone = meeting.timeZone ?? network.timeZone;
        return registrationState(meeting, spanOf(meeting.start, meeting.end, zone)?.start ?? 0, now, zone);
      }),
    );

    it('has the levels, series, meetings and testimonials it promises', () => {
      assert.deepEqual([levels.length, series.length, testimonials.length], [6, 2, 15]);
      assert.ok(meetings.length >= 60);
      assert.equal(new Set(meetings.map(({ id }) => id)).size, meetings.length);
      const questions = testimonials.flatMap(({ question }) => (question ? [JSON.stringify(question)] : []));
      assert.equal(new Set(questions).size, 2);
    });

    it('has meetings behind and ahead', () => {
      const past = meetings.filter(({ start }) => start < day).length;
      assert.ok(past >= 20 && meetings.length - past >= 35, `${past} of ${meetings.length}`);
    });

    it('shows every state a meeting can be in', () => {
      assert.deepEqual([...new Set(meetings.map(({ status }) => status))].sort(), [
        'cancelled',
        'movedOnline',
        'postponed',
        'rescheduled',
        'scheduled',
      ]);
      assert.deepEqual([...new Set(meetings.map(({ attendance }) => attendance))].sort(), [
        'mixed',
        'online',
        'onsite',
      ]);
      assert.deepEqual([...states].sort(), ['closed', 'early', 'full', 'none', 'off', 'open', 'past', 'waitlist']);
    });

    it('refers only to levels, series and meetings that exist', () => {
      const known = new Set([...levels, ...series, ...meetings].map(({ id }) => id));
      const named = [
        ...meetings.flatMap((meeting) => [...meeting.levels, ...[meeting.series ?? []].flat()]),
        ...testimonials.flatMap((testimonial) => [...testimonial.levels, ...[testimonial.meeting ?? []].flat()]),
      ];
      assert.deepEqual(
        named.filter((id) => !known.has(id)),
        [],
      );
    });

    it('never ends before it starts', () => {
      assert.deepEqual(
        meetings.filter(({ start, end }) => end != null && end < start),
        [],
      );
    });
  });
}

describe('The sample', () => {
  it('is the same all through a day', () => {
    assert.deepEqual(sampleDocument(Date.parse('2026-11-22T00:00Z')), sampleDocument(Date.parse('2026-11-22T22:00Z')));
  });

  it('is set in French typography', () => {
    const text = JSON.stringify(sampleDocument(Date.parse('2026-11-22T12:00Z')));
    assert.doesNotMatch(text, / [;?!:]|« | »|\p{L}'\p{L}/u);
  });
});
