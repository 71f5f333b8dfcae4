import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/registration-form/define.ts';
import type { RegistrationForm } from '../../src/elements/registration-form/registration-form.ts';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { meetingOf, networkOf, registrationOf } from './documents.ts';
import { faultsIn } from './markup.ts';
import { hostileStrings } from './strings.ts';
import { watch } from './watch.ts';

describe('hostile strings in every field of a registration (must-pass 27)', function () {
  this.timeout(60_000);
  let texts: string[];
  before(async () => {
    texts = await hostileStrings();
  });
  beforeEach(stopClock);
  afterEach(leavePage);

  async function formWith(data: unknown, meeting: string): Promise<RegistrationForm> {
    const form = await fixture<RegistrationForm>(
      html`<anacej-registration-form .data=${data} .meeting=${meeting}></anacej-registration-form>`,
    );
    await waitUntil(() => form.shadowRoot?.querySelector('form, select'), 'the form', { timeout: 10_000 });
    await form.updateComplete;
    return form;
  }

  const textOf = (form: RegistrationForm) => form.shadowRoot?.textContent ?? '';

  it('are text in the questions, their hints, examples and choices', async () => {
    const watching = watch();
    const form = await formWith(networkOf(texts), `0 ${texts[0] ?? ''}`);
    expect(form.network?.snapshot?.problems, 'every field reaches the page').to.deep.equal([]);
    const text = textOf(form);
    expect(
      texts.filter((one) => !text.includes(one)),
      'not shown',
    ).to.deep.equal([]);
    expect(faultsIn(form)).to.deep.equal([]);
    expect(await watching.seen()).to.deep.equal([]);
  });

  it('are text in the choice of a meeting', async () => {
    const watching = watch();
    const form = await formWith(networkOf(texts, { registration: registrationOf('x') }), '');
    const options = [...(form.shadowRoot?.querySelectorAll('select option') ?? [])];
    const open = texts.filter((_, n) => n % 2 === 0);
    const missing = open.filter((text) => !options.some((option) => option.textContent.includes(text)));
    expect(missing, 'meetings that take place').to.deep.equal([]);
    expect(faultsIn(form)).to.deep.equal([]);
    expect(await watching.seen()).to.deep.equal([]);
  });

  it('are text in the meeting, the notice, the roles and the consents, and in the errors that name them', async () => {
    const watching = watch();
    const form = await formWith(networkOf(['x']), '0 x');
    for (const text of texts) {
      const network = networkOf([text], { meetings: [meetingOf(text, 0)] });
      await form.network?.give(network);
      form.meeting = `0 ${text}`;
      await form.updateComplete;
      const shown = textOf(form);
      expect(shown.split(text).length, text).to.be.greaterThan(10);
      expect(faultsIn(form)).to.deep.equal([]);
    }
    form.shadowRoot?.querySelector<HTMLElement>('button[type=submit]')?.click();
    await waitUntil(() => form.shadowRoot?.querySelector('[part~=error-summary]'), 'the errors');
    expect(faultsIn(form)).to.deep.equal([]);
    expect(await watching.seen()).to.deep.equal([]);
  });
});
