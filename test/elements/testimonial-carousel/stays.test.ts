import { expect, waitUntil } from '@open-wc/testing';
import { LoadError } from '../../../src/network/load-error.ts';
import { all, documentWith, inView, mount, settled, testimonials } from './support.ts';

const five = () => mount(documentWith(testimonials(5)));

describe('the carousel stays where the visitor is', () => {
  it('with what it has when newer data cannot be loaded', async () => {
    const element = await five();
    element.network?.fail(new LoadError('network', 'offline'));
    await waitUntil(() => all(element, '[role="alert"]').length > 0);
    await settled(element);
    expect(inView(element)).to.deep.equal(['Parole numéro 1.']);
    await expect(element).to.be.accessible();
  });
});
