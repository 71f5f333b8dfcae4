import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { html as withTag, unsafeStatic } from 'lit/static-html.js';
import '../../../src/define.ts';
import {
  LevelFilter,
  MeetingCalendar,
  NetworkProvider,
  RegistrationForm,
  TestimonialCarousel,
} from '../../../src/index.ts';
import { networkDocument } from '../../support/documents.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import { meetingsOf } from '../../support/waiting.ts';

const ELEMENTS: Record<string, typeof ReactiveElement> = {
  'anacej-network': NetworkProvider,
  'anacej-meeting-calendar': MeetingCalendar,
  'anacej-level-filter': LevelFilter,
  'anacej-testimonial-carousel': TestimonialCarousel,
  'anacej-registration-form': RegistrationForm,
};

/** What may be written in a template of any element: property, attribute, and whether it is yes or no. */
const written = Object.entries(ELEMENTS).flatMap(([tag, { elementProperties }]) => {
  return [...elementProperties]
    .filter(([, { attribute }]) => attribute !== false)
    .map(([name, { attribute, type }]) => ({
      tag,
      name: String(name),
      attribute: typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
      isSwitch: type === Boolean,
      isNumber: type === Number,
    }));
});

/** An element of which properties and attributes can be asked by name. */
type Any = HTMLElement & Record<string, unknown>;

describe('what the templates of frameworks do to an element', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const { tag, name, attribute, isSwitch, isNumber } of written) {
    const other = isSwitch ? true : isNumber ? 7 : 'week';

    it(`<${tag}> is as at first again where «${name}» is left undefined, or «${attribute}» is taken away`, () => {
      const element = document.createElement(tag) as Any;
      const initial = element[name];
      element[name] = other;
      expect(element[name]).to.equal(other);
      for (const nothing of [undefined, null, ...(initial === undefined ? [] : [''])]) {
        element[name] = other;
        element[name] = nothing;
        expect(element[name]).to.equal(initial);
      }
      element.setAttribute(attribute, isSwitch ? '' : String(other));
      expect(element[name]).to.equal(other);
      element.removeAttribute(attribute);
      expect(element[name]).to.equal(initial);
    });

    if (isSwitch)
      it(`<${tag} ${attribute}="false"> is off: Vue, Svelte and Preact write it so`, () => {
        const element = document.createElement(tag) as Any;
        element.setAttribute(attribute, 'false');
        expect(element[name]).to.equal(false);
      });
  }

  for (const tag of Object.keys(ELEMENTS).slice(1))
    it(`<${tag}> goes on when every property is left undefined`, async () => {
      const name = unsafeStatic(tag);
      const element: Any = await fixture(withTag`<${name} .data=${networkDocument()} lang="fr"></${name}>`);
      for (const { name: property } of written.filter((one) => one.tag === tag)) element[property] = undefined;
      await (element as unknown as ReactiveElement).updateComplete;
      await expect(element).to.be.accessible();
    });

  it('shows the meetings of a calendar whose every attribute was taken away again', async () => {
    const screen = new Screen(
      await fixture(
        html`<anacej-meeting-calendar
          .data=${networkDocument()}
          lang="fr"
          view="month"
          views="month"
          limit="1"
          date="2026-03-01"
        ></anacej-meeting-calendar>`,
      ),
    );
    for (const attribute of ['view', 'views', 'limit', 'date']) screen.host.removeAttribute(attribute);
    expect(await meetingsOf(screen)).to.deep.equal(['Rencontre un', 'Rencontre deux']);
    expect(screen.button('Mois')).to.exist;
  });
});
