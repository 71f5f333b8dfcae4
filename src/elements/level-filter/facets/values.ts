import type { Attendance, Audience } from '../../../contract/index.ts';
import type { ValueFacet } from '../../../network/index.ts';
import { renderChoice, type Choice, type Option } from '../choice.ts';
import type { FacetActions, FacetContext, FacetView } from './facet.ts';

type Named = readonly [value: string, label: string];

/** The facets whose values do not depend on the meetings. */
export const NAMED_VALUES = {
  attendance: ({ localize: { common } }): Named[] => [
    ['onsite' satisfies Attendance, common.onsite],
    ['online' satisfies Attendance, common.online],
    ['mixed' satisfies Attendance, common.mixed],
  ],
  series: ({ snapshot, text }): Named[] => snapshot.document.series.map(({ id, label }) => [id, text(label)]),
  audience: ({ words }): Named[] => [
    ['everyone' satisfies Audience, words.everyone],
    ['members' satisfies Audience, words.members],
  ],
} satisfies Partial<Record<ValueFacet, (context: FacetContext) => Named[]>>;

export type NamedFacet = keyof typeof NAMED_VALUES;

/** A facet of values, as boxes in the endpoint's order. */
export function valuesView(facet: NamedFacet, actions: FacetActions): FacetView {
  const named: (context: FacetContext) => Named[] = NAMED_VALUES[facet];
  return {
    render(context) {
      const values = named(context);
      if (values.length === 0) return undefined;
      return renderChoice(valuesChoice(facet, optionsOf(facet, values, context), context, actions));
    },
    describe: (context) => chosenOf(facet, named(context), context),
  };
}

/** The options of a facet with what each would leave; none goes away for leaving nothing. */
export function optionsOf(facet: ValueFacet, values: readonly Named[], { network, snapshot }: FacetContext): Option[] {
  const counts = snapshot.count(facet, network.selection, Date.now());
  return values.map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }));
}

/** A facet as the boxes ask for it. */
export function valuesChoice(
  facet: NamedFacet | 'territory',
  options: readonly Option[],
  { network, localize, words }: FacetContext,
  { choose, say }: FacetActions,
): Choice {
  return {
    name: facet,
    legend: words.legends[facet],
    options,
    chosen: network.selection[facet],
    single: false,
    count: localize.messages.count,
    choose(values) {
      choose({ [facet]: values });
      say();
    },
  };
}

/** The labels of what is chosen. */
export function chosenOf(facet: ValueFacet, values: readonly Named[], { network }: FacetContext): string[] {
  const chosen: readonly string[] = network.selection[facet];
  return values.filter(([value]) => chosen.includes(value)).map(([, label]) => label);
}
