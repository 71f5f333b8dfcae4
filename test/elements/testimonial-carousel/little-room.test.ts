import { expect, waitUntil } from '@open-wc/testing';
import { all, documentWith, inView, mount, one, settled, testimonial, testimonials } from './support.ts';

const QUESTION = 'Qu’avez-vous retenu de cette rencontre, et que feriez-vous autrement si elle était à refaire\u202f?';

const ROLE =
  'Vice-présidente déléguée à la jeunesse, à la vie associative, à l’éducation populaire et à la participation des habitantes et habitants';
const ORGANIZATION = 'Communauté de communes des Vallées et Plateaux réunis du Haut-Pays et de la Rivière-aux-Saules';

/** Whether the end of a text is in the box that cuts it, too. */
function isWhole(text: HTMLElement, box: HTMLElement): boolean {
  const end = document.createRange();
  end.selectNodeContents(text);
  const last = [...end.getClientRects()].at(-1);
  return last !== undefined && last.bottom <= box.getBoundingClientRect().bottom + 1;
}

describe('testimonials where there is little room', () => {
  it('stand side by side as the host asks only where they can be read', async () => {
    const element = await mount(documentWith(testimonials(5)), { width: 328, attributes: { 'per-view': '4' } });
    expect(inView(element).length).to.equal(1);
    if (element.parentElement) element.parentElement.style.width = '600px';
    await settled(element);
    expect(inView(element).length).to.equal(2);
  });

  it('keep their buttons within the page in text of twice the size', async () => {
    const element = await mount(documentWith(testimonials(40)), { width: 288, attributes: { autoplay: '' } });
    if (element.parentElement) element.parentElement.style.fontSize = '32px';
    await waitUntil(() => all(element, '[part~="pause"]').length > 0);
    const { left, right } = element.getBoundingClientRect();
    for (const control of all(element, 'button, [part="position"]')) {
      const box = control.getBoundingClientRect();
      expect(box.left).to.be.at.least(left);
      expect(box.right).to.be.at.most(right);
    }
    const { height } = one(element, '[part="position"]').getBoundingClientRect();
    expect(height, '«1 / 40» is one line').to.be.below(32 * 2);
  });

  for (const layout of ['carousel', 'grid', 'list']) {
    it(`show the whole of what somebody is and for whom, as ${layout}`, async () => {
      const author = { name: 'Camille Exemple', role: ROLE, organization: ORGANIZATION };
      const attributes = { layout, 'per-view': '4' };
      const element = await mount(documentWith([1, 2, 3, 4].map((nth) => testimonial(nth, { author }))), {
        width: 1240,
        attributes,
      });
      await waitUntil(() => all(element, '[part="role"]').length > 0);
      const role = one(element, '[part="role"]');
      expect(isWhole(role, role)).to.equal(true);
    });
  }

  for (const layout of ['carousel', 'interview']) {
    it(`show the whole of a question in text of twice the size, as ${layout}`, async () => {
      const said = [testimonial(1, { question: QUESTION })];
      const element = await mount(documentWith(said), { width: 328, attributes: { layout } });
      if (element.parentElement) element.parentElement.style.fontSize = '32px';
      await settled(element);
      const text = one(element, '[part="question"] bdi');
      expect(isWhole(text, layout === 'interview' ? text : one(element, '[part="question"]'))).to.equal(true);
    });
  }
});
