import { expect } from '@open-wc/testing';
import { viewerZone } from '../../src/time/zone.ts';

it('the browser stands in one of the zones that the suite names', () => {
  expect(viewerZone()).to.be.oneOf(['Europe/Paris', 'America/Martinique', 'Pacific/Noumea']);
});
