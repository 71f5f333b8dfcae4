import { html } from 'hono/html';
import { pickText, type Meeting, type Text } from '../../../src/contract/index.ts';
import { spanOf, type Span } from '../../../src/time/index.ts';
import { asHeld } from '../../../src/contract/as-held.ts';
import { languageOf, spokenDate, spokenVenue, type Venue } from '../languages.ts';
import { calendarOf } from './letter-calendar.ts';
import type { LetterFacts } from './letter-facts.ts';
import { en } from './words/en.ts';
import { fr, type MailWords } from './words/fr.ts';

export interface Letter {
  subject: string;
  /** Plain text. */
  body: string;
  html: string;
  /** An iCalendar object; empty where there is none. */
  calendar: string;
}

/** Puts into words, in the person's language, what became of their registration. */
export async function letterOf(facts: LetterFacts): Promise<Letter> {
  const { registration, meeting, network, manageUrl, formerContact } = facts;
  const language = languageOf(registration.language);
  const words = { fr, en }[language];
  const text = (value: Text | null | undefined) => pickText(value, [language, network.language]).text;
  const zone = meeting.timeZone ?? network.timeZone;
  const span = mustSpan(meeting, zone);
  // Whether they still come is not for their calendar to say: somebody else decides on the registration now.
  const calendar = formerContact ? undefined : calendarOf(facts, span, text);
  const names = registration.participants.map(({ name }) => name);
  const parts = {
    language,
    greeting: words.greeting(formerContact?.name ?? registration.contact_name),
    opening: [openingOf(facts, words), putOff(facts, words)].filter(Boolean).join(' '),
    terms: [
      [words.terms.meeting, text(meeting.title)],
      [words.terms.date, spokenDate(span, zone, language)],
      ...placeTerms(facts, words, (venue) => spokenVenue(venue, text, language)),
      [words.terms.organization, registration.organization_name],
      ...(formerContact ? [] : [[words.terms.people(names.length), names.join(', ')]]),
      [words.terms.number, registration.id],
    ] as [string, string][],
    signature: text(network.name),
    ...(calendar && { calendar: calendar.removes ? words.calendar.remove : words.calendar.add }),
    ...(manageUrl && { manageUrl }),
  };
  return {
    subject: subjectOf(facts, words, text(meeting.title)),
    body: plain(parts, words),
    html: String(await page(parts, words)),
    calendar: calendar?.file ?? '',
  };
}

interface Parts {
  language: string;
  greeting: string;
  opening: string;
  terms: [string, string][];
  manageUrl?: string;
  calendar?: string;
  signature: string;
}

function plain({ greeting, opening, terms, manageUrl, calendar, signature }: Parts, words: MailWords): string {
  const separator = words === fr ? '\u202F: ' : ': ';
  const list = terms.map(([term, value]) => `${term}${separator}${value}`).join('\n');
  const manage = manageUrl ? [`${words.manage}\n${manageUrl}\n${words.keepLink}`] : [];
  return [greeting, opening, list, ...manage, ...(calendar ? [calendar] : []), signature].join('\n\n') + '\n';
}

/** Without styles, images or anything to load: it looks like the reader's other mail and tells nobody that it was read. */
function page({ language, greeting, opening, terms, manageUrl, calendar, signature }: Parts, words: MailWords) {
  return html`<!doctype html>
    <html lang="${language}">
      <body>
        <p>${greeting}</p>
        <p>${opening}</p>
        <dl>
          ${terms.map(
            ([term, value]) =>
              html`<dt>${term}</dt>
                <dd><strong>${value}</strong></dd>`,
          )}
        </dl>
        ${manageUrl ? html`<p><a href="${manageUrl}">${words.manageLink}</a><br />${words.keepLink}</p>` : ''}
        ${calendar ? html`<p>${calendar}</p>` : ''}
        <p>${signature}</p>
      </body>
    </html>`;
}

/** Where it is; and where it was, for whoever has that in mind. */
function placeTerms(
  { meeting, change }: LetterFacts,
  { terms }: MailWords,
  spoken: (venue: Venue) => string | undefined,
): [string, string][] {
  const place = spoken(asHeld(meeting));
  const former = change?.formerVenue && spoken(change.formerVenue);
  return [
    ...(place || former ? [[terms.place, place ?? terms.placeUnknown] as [string, string]] : []),
    ...(former ? [[terms.formerPlace, former] as [string, string]] : []),
  ];
}

function subjectOf(facts: LetterFacts, words: MailWords, title: string): string {
  const { kind } = facts;
  return kind === 'meeting-changed' ? words.meetingSubject[newsOf(facts)](title) : words.subject[kind](title);
}

function openingOf(facts: LetterFacts, words: MailWords): string {
  const { kind, position = 1, registration } = facts;
  if (kind === 'meeting-changed') return words.meetingOpening[newsOf(facts)];
  if (kind === 'contact-replaced') return replacedBy(facts, words);
  if (facts.newContact) return [words.newContact, standingOf(facts, words)].filter(Boolean).join(' ');
  if (kind === 'waitlisted') return words.opening.waitlisted(position);
  if (kind === 'changed' && registration.status === 'waitlisted') {
    return `${words.opening.changed} ${words.opening.waitlisted(position)}`;
  }
  return kind === 'contact-changed' ? words.newContact : words.opening[kind];
}

/** Whoever was the contact learns who is now: nobody takes a registration over behind their back, nor by a slip. */
function replacedBy({ registration, formerContact }: LetterFacts, { replaced }: MailWords): string {
  const { takesPart } = formerContact ?? {};
  const own = takesPart === undefined ? '' : takesPart ? replaced.stays : replaced.leaves;
  return [replaced.by(registration.contact_name), own, replaced.doubt].filter(Boolean).join(' ');
}

/** A letter about the registration still gives the date, on which nobody must come. */
function putOff({ kind, meeting }: LetterFacts, { meetingOpening }: MailWords): string {
  return meeting.status === 'postponed' && kind !== 'meeting-changed' && kind !== 'cancelled'
    ? meetingOpening.postponed
    : '';
}

/** What else somebody must know who takes a registration over. */
function standingOf({ kind, position = 1, registration }: LetterFacts, { opening }: MailWords): string {
  if (kind === 'promoted') return opening.promoted;
  return registration.status === 'waitlisted' ? opening.waitlisted(position) : '';
}

function newsOf({ meeting: { status }, change }: LetterFacts): keyof MailWords['meetingSubject'] {
  if (status === 'cancelled' || status === 'postponed') return status;
  if (!change?.formerVenue || !change.sameStart) return 'moved';
  const { attendance, location } = change.formerVenue;
  return attendance === 'onsite' && !location ? 'placed' : 'elsewhere';
}

function mustSpan({ start, end }: Meeting, zone: string): Span {
  const span = spanOf(start, end, zone);
  if (!span) throw new Error('A stored meeting has no date.');
  return span;
}
