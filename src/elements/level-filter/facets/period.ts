import { html, nothing } from 'lit';
import { emptySelection, isPast, type Period } from '../../../network/index.ts';
import { DAY_MS, Zone, addMonths, dayIso, firstDayOf, monthOf, parseWhen, viewerZone } from '../../../time/index.ts';
import { renderChoice } from '../choice.ts';
import type { FacetActions, FacetContext, FacetView } from './facet.ts';

const PRESETS = ['month', 'quarter', 'year'] as const;
type Preset = (typeof PRESETS)[number];

/** When: one of three periods that begin with the viewer's today, or two days of one's own. */
export class PeriodView implements FacetView {
  readonly #actions: FacetActions;
  /** The visitor asked for days of their own and has not given one yet. */
  #own = false;

  constructor(actions: FacetActions) {
    this.#actions = actions;
  }

  render(context: FacetContext): unknown {
    const { words, localize, network } = context;
    const presets = presetsOf();
    const { period } = network.selection;
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
        choose: ([value]) => this.#pick(value, presets),
      },
      chosen === 'own' ? this.#renderDays(period ?? {}, context) : nothing,
    );
  }

  describe({ network, words, localize }: FacetContext): string[] {
    const { period } = network.selection;
    if (!period) return [];
    const preset = presetOf(period, presetsOf());
    if (preset) return [words.periods[preset]];
    const inWords = (day: string) => localize.formats.day((parseWhen(day)?.ms ?? 0) / DAY_MS, 'day-month');
    const { from, to } = period;
    if (from && to) return [words.between(inWords(from), inWords(to))];
    return [from ? words.since(inWords(from)) : words.until(inWords(to ?? ''))];
  }

  #pick(value: string | undefined, presets: Record<Preset, Period>): void {
    this.#own = value === 'own';
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
    this.#own = true;
    this.#actions.choose({ period: next.from || next.to ? next : undefined });
    this.#actions.say();
  }

  forget(): void {
    this.#own = false;
  }
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
