import { html, nothing } from 'lit';
import { ONLINE, territoriesOf, type Territory } from '../../../network/late/territory.ts';
import { renderChoice, renderOptions } from '../choice.ts';
import type { FacetActions, FacetContext, FacetView } from './facet.ts';
import { chosenOf, optionsOf, valuesChoice } from './values.ts';

/**
 * Where the meetings take place: regions by name, those overseas under a heading of their own, and last «à distance»,
 * because who follows a meeting from home is in no region.
 */
export function territoryView(actions: FacetActions): FacetView {
  return {
    render(context) {
      const territories = territoriesOf(context.snapshot);
      if (territories.length === 0) return undefined;
      const options = optionsOf('territory', named(territories, context), context);
      const choice = (overseas: boolean) =>
        valuesChoice(
          'territory',
          options.filter((_, i) => territories[i]?.overseas === overseas),
          context,
          actions,
        );
      const overseas = choice(true);
      const name = context.words.overseas;
      return renderChoice(
        choice(false),
        overseas.options.length > 0
          ? html`<div class="group" role="group" aria-label=${name}>
              <p class="group-name" aria-hidden="true">${name}</p>
              ${renderOptions(overseas)}
            </div>`
          : nothing,
      );
    },
    describe: (context) => chosenOf('territory', named(territoriesOf(context.snapshot), context), context),
  };
}

function named(territories: readonly Territory[], { localize }: FacetContext): [string, string][] {
  return territories.map(({ value, label }) => [value, value === ONLINE ? localize.common.online : label]);
}
