import { LitElement, html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { CalendarContent, CalendarContestant } from '../../contest.ts';
import { press } from '../dom.ts';
import css from './plain.css?inline';
import { PER_DAY, PlainCalendar, placeOf, textOf, type Entry } from './plain-model.ts';

/** The page of the lower bound, drawn through lit as it is: what the library itself costs. */
class LitCalendar extends LitElement {
  static override styles = unsafeCSS(css);
  calendar: PlainCalendar | undefined;
  #view: 'month' | 'list' = 'month';

  protected override render(): unknown {
    const { calendar } = this;
    if (!calendar) return nothing;
    return html`<div class="plain">
      ${this.#filter(calendar)}
      <p class="status">${calendar.status()}</p>
      ${this.#bar(calendar)} ${this.#view === 'month' ? this.#month(calendar) : this.#list(calendar)}
    </div>`;
  }

  #filter(calendar: PlainCalendar): TemplateResult {
    const counts = calendar.counts();
    const choose = (event: Event, id: string) => {
      calendar.level = (event.target as HTMLInputElement).checked ? id : undefined;
      this.requestUpdate();
    };
    return html`<fieldset>
      <legend>Niveaux</legend>
      ${calendar.levels.map(
        ({ id, label }) =>
          html`<label
            ><input type="checkbox" value=${id} @change=${(event: Event) => choose(event, id)} />${label}
            <span class="count">${counts.get(id) ?? 0}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #bar(calendar: PlainCalendar): TemplateResult {
    const turn = () => {
      calendar.nextMonth();
      this.requestUpdate();
    };
    const show = (view: 'month' | 'list') => () => {
      this.#view = view;
      this.requestUpdate();
    };
    return html`<div class="bar">
      <button>Précédent</button><button class="next" @click=${turn}>Suivant</button><button>Aujourd’hui</button
      ><button class="month" @click=${show('month')}>Mois</button
      ><button class="list" @click=${show('list')}>Liste</button>
      <h2 class="period">${calendar.monthName.format(calendar.month)}</h2>
    </div>`;
  }

  #month(calendar: PlainCalendar): TemplateResult {
    return html`<table>
        <thead>
          <tr>
            ${calendar.weekdays().map((name) => html`<th>${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${calendar.weeks().map(
            (week) =>
              html`<tr>
                ${week.map(
                  ({ date, inside, entries }) =>
                    html`<td class=${inside ? '' : 'outside'}>
                      <button
                        class="number"
                        aria-label="${calendar.dayName.format(date)}, ${entries.length} rencontres"
                      >
                        ${date.getDate()}</button
                      >${entries.slice(0, PER_DAY).map((entry) => this.#pill(entry, calendar))}
                      ${
                        entries.length > PER_DAY
                          ? html`<button class="others">+ ${entries.length - PER_DAY} autres</button>`
                          : nothing
                      }
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
      <section>
        <h3>${calendar.dayName.format(calendar.day)}</h3>
        <ul>
          ${calendar.ofDay().map((entry) => this.#row(entry, calendar))}
        </ul>
      </section>`;
  }

  #pill({ meeting, start }: Entry, calendar: PlainCalendar): TemplateResult {
    const name = textOf(meeting.title);
    return html`<button class="pill" title=${name}>
      <span class="mark mark-${calendar.levelIndex(meeting)}"></span
      ><span class="clock">${calendar.clock.format(start)}</span><span class="title">${name}</span>
    </button>`;
  }

  #list(calendar: PlainCalendar): TemplateResult {
    return html`<div class="list">
      ${calendar.days().map(
        ([day, entries]) =>
          html`<h3>${day}</h3>
            <ul>
              ${entries.map((entry) => this.#row(entry, calendar))}
            </ul>`,
      )}
    </div>`;
  }

  #row({ meeting, start }: Entry, calendar: PlainCalendar): TemplateResult {
    const level = calendar.levelIndex(meeting);
    return html`<li class="row">
      <time>${calendar.clock.format(start)}</time>
      <div>
        <button class="open">${textOf(meeting.title)}</button>
        <p class="place">${placeOf(meeting)}</p>
        <p class="levels"><span class="mark mark-${level}"></span>${calendar.levels[level]?.label}</p>
      </div>
      <p class="seats">${meeting.registration?.remaining ?? 0} places restantes</p>
    </li>`;
  }
}
customElements.define('lit-calendar', LitCalendar);

const element = new LitCalendar();
const root = () => element.renderRoot;

const contestant: CalendarContestant = {
  sight: { title: '.period', entry: '.pill', row: '.list .row' },
  roots: () => (element.hasUpdated ? [root()] : []),
  mount(host, { document, listed }: CalendarContent) {
    element.calendar = new PlainCalendar(document, listed);
    host.append(element);
  },
  next: () => press(root(), '.next'),
  filter: (level) => press(root(), level ? `input[value="${level}"]` : 'input:checked'),
  show: (view) => press(root(), `.${view}`),
};
export default contestant;
