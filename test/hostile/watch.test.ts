import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../support/leave-page.ts';
import { faultsIn } from './markup.ts';
import { watch } from './watch.ts';

/** A place whose shadow root holds this as markup: what our elements must never do. */
function broken(markup: string): HTMLElement {
  const host = document.createElement('div');
  const fragment = document.createRange().createContextualFragment(markup);
  // A script that was parsed runs in some browsers only, one that was made in all.
  for (const parsed of fragment.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.text = parsed.text;
    parsed.replaceWith(script);
  }
  host.attachShadow({ mode: 'open' }).append(fragment);
  document.body.append(host);
  return host;
}

/** A request is listed once it is answered, which may take longer than the watch waits for what must not happen. */
function wasAsked(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/pixel.gif'));
}

describe('the watch that the hostile tests rely on notices', () => {
  afterEach(leavePage);

  const attempts: [what: string, markup: string, seen: RegExp, fault: string][] = [
    ['a script', '<script>globalThis.ran = 1</script>', /violation of script-src/, '<script>'],
    [
      'a handler',
      '<details open ontoggle="alert(1)"></details>',
      /violation of script-src/,
      '<details ontoggle="alert(1)">',
    ],
    ['a request', '<img src="/nobody/pixel.gif">', /request .*pixel\.gif/, '<img src="/nobody/pixel.gif">'],
    ['a frame', '<iframe src="/nobody/frame.html"></iframe>', /violation of frame-src/, '<iframe>'],
  ];
  for (const [what, markup, seen, fault] of attempts) {
    it(what, async () => {
      const watching = watch();
      const host = broken(markup);
      const isNoticed = what === 'a request' ? wasAsked : () => watching.told.length > 0;
      await waitUntil(isNoticed, `${what} to be noticed`, { timeout: 5000 });
      expect((await watching.seen()).join('\n')).to.match(seen);
      expect(faultsIn(host)).to.include(fault);
      host.remove();
    });
  }

  it('a dialog, a request of a script, a new global', async () => {
    const watching = watch();
    window.alert(1);
    await fetch('https://evil.example/').catch(() => {});
    Object.assign(globalThis, { ran: true });
    const seen = await watching.seen();
    Reflect.deleteProperty(globalThis, 'ran');
    expect(seen).to.have.members(['alert()', 'fetch https://evil.example/', 'global ran']);
  });

  it('nothing where nothing happened', async () => {
    const watching = watch();
    const host = broken('<p>Rencontre <bdi>des</bdi> <a href="https://reseau.example/">régions</a></p>');
    expect(await watching.seen()).to.deep.equal([]);
    expect(faultsIn(host)).to.deep.equal([]);
    host.remove();
  });
});
