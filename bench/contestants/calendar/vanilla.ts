import type { CalendarContestant } from '../../contest.ts';
import { adopt, el, press } from '../dom.ts';
import css from './plain.css?inline';
import { PER_DAY, PlainCalendar, placeOf, textOf, type Entry } from './plain-model.ts';

/*
 * The lower bound: what somebody would write by hand for this page alone, without a library, and draws as little anew
 * as that allows. Month as one table with pills, list by day, filter with counts and a status line.
 */
adopt(document, css);

let calendar: PlainCalendar;
const title = el('h2', 'period');
const body = el('tbody');
const table = el('table', '', el('thead'), body);
const chosen = el('section');
const list = el('div', 'list');
const status = el('p', 'status');
const counts = new Map<string, HTMLElement>();
const root = el('div', 'plain');

function mark(entry: Entry): HTMLElement {
  return el('span', `mark mark-${calendar.levelIndex(entry.meeting)}`);
}

function pill(entry: Entry): HTMLElement {
  const name = textOf(entry.meeting.title);
  const button = el(
    'button',
    'pill',
    mark(entry),
    el('span', 'clock', calendar.clock.format(entry.start)),
    el('span', 'title', name),
  );
  button.title = name;
  return button;
}

function cell({ date, inside, entries }: ReturnType<PlainCalendar['weeks']>[number][number]): HTMLElement {
  const number = el('button', 'number', String(date.getDate()));
  number.ariaLabel = `${calendar.dayName.format(date)}, ${entries.length} rencontres`;
  const made = el('td', inside ? '' : 'outside', number, ...entries.slice(0, PER_DAY).map(pill));
  if (entries.length > PER_DAY) made.append(el('button', 'others', `+ ${entries.length - PER_DAY} autres`));
  return made;
}

function drawMonth(): void {
  title.textContent = calendar.monthName.format(calendar.month);
  body.replaceChildren(...calendar.weeks().map((week) => el('tr', '', ...week.map(cell))));
  chosen.replaceChildren(
    el('h3', '', calendar.dayName.format(calendar.day)),
    el('ul', '', ...calendar.ofDay().map(row)),
  );
}

function row(entry: Entry): HTMLElement {
  const { meeting, start } = entry;
  const level = calendar.levels[calendar.levelIndex(meeting)];
  return el(
    'li',
    'row',
    el('time', '', calendar.clock.format(start)),
    el(
      'div',
      '',
      el('button', 'open', textOf(meeting.title)),
      el('p', 'place', placeOf(meeting)),
      el('p', 'levels', mark(entry), level?.label ?? ''),
    ),
    el('p', 'seats', `${meeting.registration?.remaining ?? 0} places restantes`),
  );
}

function drawList(): void {
  list.replaceChildren(
    ...calendar.days().flatMap(([day, entries]) => [el('h3', '', day), el('ul', '', ...entries.map(row))]),
  );
}

function drawFilter(): void {
  const found = calendar.counts();
  for (const [id, count] of counts) count.textContent = String(found.get(id) ?? 0);
  status.textContent = calendar.status();
}

function filterPart(): HTMLElement {
  const options = calendar.levels.map(({ id, label }) => {
    const box = el('input');
    box.type = 'checkbox';
    box.value = id;
    box.addEventListener('change', () => {
      calendar.level = box.checked ? id : undefined;
      drawFilter();
      drawMonth();
    });
    const count = el('span', 'count');
    counts.set(id, count);
    return el('label', '', box, label, ' ', count);
  });
  return el('fieldset', '', el('legend', '', 'Niveaux'), ...options);
}

function bar(): HTMLElement {
  const names = ['Précédent', 'Suivant', 'Aujourd’hui', 'Mois', 'Liste'];
  const buttons = names.map((name) => el('button', '', name));
  buttons[1]?.addEventListener('click', () => {
    calendar.nextMonth();
    drawMonth();
  });
  buttons[3]?.addEventListener('click', () => {
    list.replaceChildren();
    table.hidden = false;
    drawMonth();
  });
  buttons[4]?.addEventListener('click', () => {
    table.hidden = true;
    body.replaceChildren();
    chosen.replaceChildren();
    drawList();
  });
  return el('div', 'bar', ...buttons, title);
}

const contestant: CalendarContestant = {
  sight: { title: '.period', entry: '.pill', row: '.list .row' },
  roots: () => [root],
  mount(host, { document, listed }) {
    calendar = new PlainCalendar(document, listed);
    table.tHead?.append(el('tr', '', ...calendar.weekdays().map((name) => el('th', '', name))));
    root.append(filterPart(), status, bar(), table, chosen, list);
    drawFilter();
    drawMonth();
    host.append(root);
  },
  next: () => press(root, '.bar button:nth-of-type(2)'),
  filter: (level) => press(root, level ? `input[value="${level}"]` : 'input:checked'),
  show: (view) => press(root, `.bar button:nth-of-type(${view === 'month' ? 4 : 5})`),
};
export default contestant;
