import { html, type TemplateResult } from 'lit';
import { form as french } from '../../i18n/fr/form.ts';
import type { Snapshot } from '../../network/index.ts';
import { NetworkElement } from '../network-element.ts';

export class RegistrationForm extends NetworkElement<'form'> {
  constructor() {
    super('form', french, ({ selection }) => [selection.registering]);
  }
  protected override renderReady(_snapshot: Snapshot): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-registration-form': RegistrationForm;
  }
}
