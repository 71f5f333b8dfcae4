import { html, nothing } from 'lit';
import { emptySelection, isPast, type Period } from '../../../network/index.ts';
import { dayOf } from '../../../network/late/period.ts';
import { Zone, addMonths, dayIso, firstDayOf, monthOf, viewerZone, type Day } from '../../../time/index.ts';
import { renderChoice } from '../choice.ts';
import type { FacetActions, FacetContext, FacetView } from './facet.ts';

const PRESETS = ['month', 'quarter', 'year'] as const;
type Preset = (typeof PRESETS)[number];

/** When: one of three periods that begin with the viewer's today, or two days of one's own. */
export class PeriodView implements FacetView {
  readonly #actions: FacetActions;
  /** What was chosen when the visitor asked for days of their own, or since by them; until anybody else chooses. */
  #own: { readonly period: Period | undefined } | undefined;

  constructor(actions: FacetActions) {
    this.#actions = actions;
  }

  render(context: FacetContext): unknown {
    const { words, localize, network } = context;
    const presets = presetsOf();
    const { period } = network.selection;
    if (!isSame(this.#own?.period, period)) this.#own = undefined;
    const chosen = this.#own ? 'own' : period && (presetOf(period, presets) ?? 'own');
    const option = (value: string, label: string, of: Period | undefined) => ({
      value,
      label,
      count: countIn(of, context),
    });
    const options = [
      option('', words.periods.any, undefined),
      ...PRESETS.map((name) => option(name, words.periods[name], presets[name])),
      option('own', words.periods.own, chosen === 'own' ? period : undefined),
    ];
    return renderChoice(
      {
        name: 'period',
        legend: words.legends.period,
        options,
        chosen: chosen ? [chosen] : [],
        single: true,
        count: localize.messages.count,
        choose: ([value]) => this.#pick(value, presets, period),
      },
      chosen === 'own' ? this.#renderDays(period ?? {}, context) : nothing,
    );
  }

  describe({ network, words, localize }: FacetContext): string[] {
    const { period } = network.selection;
    if (!period) return [];
    const preset = presetOf(period, presetsOf());
    if (preset) return [words.periods[preset]];
    const [from, to] = [dayOf(period.from), dayOf(period.to)];
    const inWords = (day: Day) => localize.formats.day(day, 'day-month');
    // What was given the wrong way round is read the right way.
    if (from !== undefined && to !== undefined)
      return [words.between(inWords(Math.min(from, to)), inWords(Math.max(from, to)))];
    if (from !== undefined) return [words.since(inWords(from))];
    return to === undefined ? [] : [words.until(inWords(to))];
  }

  #pick(value: string | undefined, presets: Record<Preset, Period>, period: Period | undefined): void {
    this.#own = value === 'own' ? { period } : undefined;
    const preset = PRESETS.find((name) => name === value);
    // Days of one's own begin with those that were shown, so that nothing jumps.
    if (!this.#own) {
      this.#actions.choose({ period: preset ? presets[preset] : emptySelection.period });
      this.#actions.say();
    } else this.#actions.refresh();
  }

  #renderDays(period: Period, { words }: FacetContext) {
    const day = (side: keyof Period, label: string) =>
      html`<label class="day">
        <span>${label}</span>
        <input
          class="field"
          part="field"
          type="date"
          .value=${period[side] ?? ''}
          @change=${(event: Event) => this.#setDay(period, side, event)}
        />
      </label>`;
    return html`<div class="days">${day('from', words.from)} ${day('to', words.to)}</div>`;
  }

  #setDay(period: Period, side: keyof Period, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const next = { ...period, [side]: target.value || undefined };
    const given = next.from || next.to ? next : undefined;
    this.#own = { period: given };
    this.#actions.choose({ period: given });
    this.#actions.say();
  }

  forget(): void {
    this.#own = undefined;
  }
}

function isSame(one: Period | undefined, other: Period | undefined): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

function presetsOf(): Record<Preset, Period> {
  const today = Zone.of(viewerZone()).dayAt(Date.now());
  const month = monthOf(today);
  const january = month - (month % 12);
  const between = (from: number, to: number): Period => ({ from: dayIso(from), to: dayIso(to) });
  return {
    month: between(firstDayOf(month), firstDayOf(month + 1) - 1),
    quarter: between(today, addMonths(today, 3)),
    year: between(firstDayOf(january), firstDayOf(january + 12) - 1),
  };
}

function presetOf(period: Period, presets: Record<Preset, Period>): Preset | undefined {
  return PRESETS.find((name) => presets[name].from === period.from && presets[name].to === period.to);
}

function countIn(period: Period | undefined, { snapshot, network }: FacetContext): number {
  const now = Date.now();
  return snapshot.select({ ...network.selection, period }).filter((occurrence) => !isPast(occurrence, now)).length;
}
