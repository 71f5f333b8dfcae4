import { css, html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../../contract/index.ts';
import { meeting as french } from '../../i18n/fr/meeting.ts';
import type { Occurrence } from '../../network/index.ts';
import { icon } from '../../styles/index.ts';
import type { ViewContext } from './view.ts';

/** A meeting in full, in a modal `<dialog>`. Loaded when the first meeting is opened. */
function render(occurrence: Occurrence, context: ViewContext, closed: () => void): TemplateResult {
  return html`<dialog part="dialog" aria-labelledby="dialog-title" @close=${closed}>
    <div class="dialog-body">${details(occurrence, context)}</div>
  </dialog>`;
}

/** Opens the dialog that was rendered, if it is not open yet. */
function show(root: ParentNode): void {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.open) return;
  dialog.onclick = closeOnBackdrop;
  dialog.showModal();
}

/** A click beside the dialog closes it, as visitors expect; inside, its body is the target. */
function closeOnBackdrop({ target, currentTarget }: Event): void {
  if (target === currentTarget) close({ currentTarget });
}

function close({ currentTarget }: Pick<Event, 'currentTarget'>): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

function details(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { meeting } = occurrence;
  const { common } = context.localize;
  const words = wordsOf(context);
  const zone = context.zoneOf(occurrence);
  const link = safeLink(meeting.url, context.snapshot.base);
  return html`<div class="dialog-head">
      <h2 id="dialog-title" tabindex="-1" autofocus><bdi>${context.text(meeting.title)}</bdi></h2>
      <button class="button plain" part="button close" type="button" @click=${close}>
        ${icon('close')}<span class="visually-hidden">${words.close}</span>
      </button>
    </div>
    ${context.parts.statusOf(occurrence, context)}
    ${meeting.summary ? html`<p class="lead"><bdi>${context.text(meeting.summary)}</bdi></p>` : nothing}
    <dl class="details" part="details">
      ${item(words.when, html`<time datetime=${context.parts.dateTime(occurrence)}>${context.parts.whenText(occurrence, zone, context)}</time>`)}
      ${zone === context.viewerZone ? nothing : viewerTime(occurrence, zone, context)}
      ${item(words.where, html`${context.parts.placeOf(occurrence, context)} ${addressOf(occurrence, context)}`)}
      ${item(words.levels, context.parts.levelsOf(occurrence, context))}
      ${item(words.series, seriesOf(occurrence, context))}
      ${item(words.audience, meeting.audience === 'everyone' ? words.everyone : words.members)}
      ${item(words.speakers, speakersOf(occurrence, context))} ${item(words.organizer, organizerOf(occurrence))}
      ${item(words.documents, documentsOf(occurrence, context))}
      ${item(words.seats, context.parts.seatsOf(occurrence, context))}
    </dl>
    ${paragraphs(context.text(meeting.description))}
    <p class="actions">
      ${context.parts.actionOf(occurrence, context)}
      ${link ? html`<a class="button plain" href=${link} rel="external noreferrer">${words.link} ${icon('external')}<span class="visually-hidden">(${common.opensElsewhere})</span></a>` : nothing}
    </p>`;
}

function wordsOf({ localize }: ViewContext): typeof french {
  return localize.wordsOf('meeting', french);
}

function item(term: string, value: unknown): TemplateResult | typeof nothing {
  return value === nothing || value === ''
    ? nothing
    : html`<dt>${term}</dt>
        <dd>${value}</dd>`;
}

/** The viewer's own clock, where it differs from the one the meeting is shown in. */
function viewerTime(occurrence: Occurrence, zone: string, context: ViewContext): TemplateResult | typeof nothing {
  const text = context.parts.whenText(occurrence, context.viewerZone, context);
  if (occurrence.allDay || text === context.parts.whenText(occurrence, zone, context)) return nothing;
  return item(wordsOf(context).yourTime, text);
}

function addressOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const { location } = meeting;
  if (!location) return nothing;
  const { address, postalCode, city, department, region } = location;
  const lines = [
    address,
    [postalCode, city].filter(Boolean).join(' '),
    [department, region].filter(Boolean).join(', '),
  ].filter(Boolean);
  return html`${lines.map((line) => html`<span class="address-line"><bdi>${line}</bdi></span>`)}
  ${location.accessibility ? html`<span class="address-line quiet"><bdi>${context.text(location.accessibility)}</bdi></span>` : nothing}`;
}

function seriesOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const ids = meeting.series == null ? [] : [meeting.series].flat();
  const labels = context.snapshot.document.series
    .filter(({ id }) => ids.includes(id))
    .map(({ label }, i) => html`${i ? ', ' : ''}<bdi>${context.text(label)}</bdi>`);
  return labels.length ? html`${labels}` : nothing;
}

function speakersOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  if (!meeting.speakers?.length) return nothing;
  return html`<ul>
    ${meeting.speakers.map(({ name, role, organization }) => {
      const rest = [context.text(role), context.text(organization)].filter(Boolean).join(', ');
      return html`<li><bdi>${name}</bdi>${rest ? html`<span class="quiet">, <bdi>${rest}</bdi></span>` : nothing}</li>`;
    })}
  </ul>`;
}

function organizerOf({ meeting }: Occurrence): TemplateResult | typeof nothing {
  const { organizer } = meeting;
  if (organizer == null) return nothing;
  return html`<bdi>${typeof organizer === 'string' ? organizer : organizer.name}</bdi>`;
}

function documentsOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  if (!meeting.documents?.length) return nothing;
  return html`<ul>
    ${meeting.documents.map(({ label, url }) => {
      const href = safeLink(url, context.snapshot.base);
      const name = html`<bdi>${context.text(label)}</bdi>`;
      return html`<li class="fact">${href ? html`<a href=${href} rel="noreferrer">${name}</a>` : name}</li>`;
    })}
  </ul>`;
}

/** Plain text of the contract: a blank line begins a paragraph. */
function paragraphs(text: string): TemplateResult | typeof nothing {
  if (!text.trim()) return nothing;
  return html`<div class="description">
    ${text.split(/\n\s*\n/).map((paragraph) => html`<p><bdi>${paragraph}</bdi></p>`)}
  </div>`;
}

const styles = css`
  dialog {
    inline-size: min(44em, 100vi - 2em);
    max-block-size: calc(100vb - 2em);
    padding: var(--_space-6);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .dialog-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-4);
    margin-block-end: var(--_space-3);
  }
  .dialog-head h2 {
    font-size: var(--_size-xl);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
    max-block-size: 8em;
    overflow: auto;
  }
  .lead {
    max-inline-size: var(--_measure);
    font-size: 1.05em;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(6em, auto) 1fr;
    gap: var(--_space-3) var(--_space-6);
    margin-block: var(--_space-4);
    padding-block: var(--_space-4);
    border-block: 1px solid var(--_border);
  }
  .details dt {
    color: var(--_text-quiet);
  }
  .details .levels,
  .details .fact {
    color: inherit;
    font-size: 1em;
  }
  .details .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    align-self: center;
  }
  .address-line {
    display: block;
  }
  .quiet {
    color: var(--_text-quiet);
  }
  .description {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: var(--_measure);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-6);
  }
  .actions .plain:first-child {
    margin-inline-start: calc(var(--_space-3) * -1);
  }
  .actions .button:first-child:not(.plain) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (width < 30em) {
    dialog {
      padding: var(--_space-4);
    }
    .details {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .details dd {
      margin-block-end: var(--_space-3);
    }
  }
`;

export const meetingDialog = { styles, render, show };
export type MeetingDialog = typeof meetingDialog;
