import { h } from './dom.ts';

/** A text to copy, under what it is for. Whether it was copied is said beside the button. */
export function piece(title: string, code: string): HTMLElement {
  const copy = h('button', { type: 'button', 'aria-label': `Copier\u202F: ${title}` }, 'Copier');
  const said = h('p', { class: 'copied', role: 'status' });
  // A block that scrolls must be reachable by keyboard (WCAG 2.1.1).
  const text = h('pre', { tabindex: '0', role: 'region', 'aria-label': title }, h('code', {}, code));
  copy.addEventListener(
    'click',
    () =>
      void copied(code, text).then((sentence) => {
        // A blank more, where the words are the same: a live region speaks only when its text changes.
        said.textContent = said.textContent === sentence ? `${sentence}\u00a0` : sentence;
      }),
  );
  return h('div', { class: 'piece' }, h('div', { class: 'piece-head' }, h('h3', {}, title), said, copy), text);
}

/** Where the browser keeps pages away from the clipboard, the text is selected instead. */
async function copied(code: string, shown: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code);
    return 'Copié.';
  } catch {
    shown.focus();
    getSelection()?.selectAllChildren(shown);
    return 'Le navigateur ne permet pas de copier\u202F: le texte est sélectionné, copiez-le au clavier.';
  }
}
