import { css, html, nothing, type TemplateResult } from 'lit';
import { errors as french } from '../i18n/fr/errors.ts';
import type { LocalizeController, Room } from '../i18n/index.ts';
import type { LoadError, Network, Snapshot } from '../network/index.ts';
import { DAY_MS } from '../time/index.ts';

export const failureStyles = css`
  .notice {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 0.25em solid var(--_warning);
    background: var(--_surface-raised);
  }
  .notice.error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .failure {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    margin-block-end: var(--_space-3);
  }
  .failure p {
    max-inline-size: var(--_measure);
  }
`;

/**
 * What a visitor is told when loading failed: why and what to do, or how old the data is that stands in. Where there is
 * no endpoint, as with data that the page holds itself, trying again cannot help.
 */
export function failure(
  error: LoadError,
  lastGood: Snapshot | undefined,
  localize: LocalizeController<Room>,
  network: Network | undefined,
): TemplateResult {
  const again = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) keepFocus(currentTarget);
    void network?.load();
  };
  const button = html`<button class="button" type="button" part="button" @click=${again}>
    ${localize.common.retry}
  </button>`;
  return html`<div class="failure notice error" part="error" role="alert">
    <p><slot name="error">${failureText(error, lastGood, localize)}</slot></p>
    ${network?.endpoint ? button : nothing}
  </div>`;
}

/** The button goes away with the failure: the focus of who pressed it stays where the data will be. */
function keepFocus(button: HTMLElement): void {
  const root = button.closest<HTMLElement>('.root');
  if (!root || !button.matches(':focus')) return;
  root.tabIndex = -1;
  root.addEventListener('blur', () => root.removeAttribute('tabindex'), { once: true });
  root.focus({ preventScroll: true });
}

function failureText(error: LoadError, lastGood: Snapshot | undefined, localize: LocalizeController<Room>): string {
  const errors = localize.wordsOf('errors', french);
  if (lastGood) return errors.stale(localize.formats.day(Math.floor(lastGood.generatedAt / DAY_MS), 'full'));
  const text = errors[error.code];
  return typeof text === 'function' ? text(error.status) : text;
}
