import { css, html, nothing, type TemplateResult } from 'lit';
import { leave as french } from '../../../i18n/fr/leave.ts';
import type { ViewContext } from '../view.ts';
import { exportFile, subscribeUrl, type Held } from './export.ts';

/** What the menu leaves from, and how it is left itself. */
export interface LeaveFrame extends Held {
  /** Called when the menu is to be closed; the focus belongs on its button again then. */
  readonly closed: () => void;
}

/**
 * The ways to take along what is shown: a subscription, a file, paper. A list under its button (APG «disclosure»),
 * which shows and names it. Loaded when it is first opened.
 */
function render(context: ViewContext, frame: LeaveFrame): TemplateResult {
  const { snapshot, network, occurrences } = context;
  const words = context.localize.wordsOf('leave', french);
  const webcal = network && subscribeUrl(snapshot.document, network.selection, frame, snapshot.base);
  return html`<div class="leave" part="leave" @keydown=${(event: KeyboardEvent) => closeOnEscape(event, frame)}>
    <ul>
      ${
        webcal
          ? html`<li><a class="choice" part="button subscribe" href=${webcal}>${words.subscribe}</a></li>
              <li>
                <button
                  class="choice"
                  part="button copy"
                  type="button"
                  @click=${(event: Event) => copy(event, webcal, words)}
                >
                  ${words.copy}
                </button>
              </li>`
          : nothing
      }
      <li>
        <button
          class="choice"
          part="button file"
          type="button"
          ?disabled=${occurrences.length === 0}
          @click=${() => exportFile(occurrences, context)}
        >
          ${words.file(occurrences.length)}
        </button>
      </li>
      <li>
        <button class="choice" part="button print" type="button" @click=${() => print()}>${words.print}</button>
      </li>
    </ul>
    <p class="said" role="status"></p>
  </div>`;
}

function closeOnEscape(event: KeyboardEvent, { closed }: LeaveFrame): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  closed();
}

/** Programs that do not know `webcal:` take the address itself. */
async function copy({ currentTarget }: Event, webcal: string, words: typeof french): Promise<void> {
  const said = currentTarget instanceof Element ? currentTarget.closest('.leave')?.querySelector('.said') : null;
  const answer = (await isCopied(webcal)) ? words.copied : words.address(webcal);
  if (said) said.textContent = answer;
}

/** A browser may refuse, and a page without TLS may not even ask. */
async function isCopied(text: string): Promise<boolean> {
  const device: Partial<Navigator> = navigator;
  try {
    await device.clipboard?.writeText(text);
    return device.clipboard !== undefined;
  } catch {
    return false;
  }
}

const styles = css`
  .leave {
    margin-block: var(--_space-2);
    margin-inline-start: auto;
    padding: var(--_space-2);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    inline-size: max-content;
    max-inline-size: 100%;
  }
  .choice {
    display: block;
    inline-size: 100%;
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    text-align: var(--_start);
    text-decoration: none;
  }
  .choice:hover {
    background: var(--_accent-soft);
  }
  .choice:disabled {
    color: var(--_text-quiet);
    cursor: default;
  }
  .said:not(:empty) {
    padding: var(--_space-2) var(--_space-3);
    color: var(--_text-quiet);
    font-size: var(--_size-s);
  }
`;

export const part = { styles, render };
export type LeaveMenu = typeof part;
