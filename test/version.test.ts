import { expect } from '@open-wc/testing';
import packageJson from '../package.json';
import { version } from '../src/version.ts';

it('gives the loader the version of the package', () => {
  expect(version).to.equal(packageJson.version);
});
