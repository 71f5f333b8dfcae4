import { h } from './dom.ts';

/** A text to copy, under what it is for. Whether it was copied is said in `said`. */
export function piece(title: string, code: string, said: HTMLElement): HTMLElement {
  const copy = h('button', { type: 'button', 'aria-label': `Copier\u202F: ${title}` }, 'Copier');
  // A block that scrolls must be reachable by keyboard (WCAG 2.1.1).
  const text = h('pre', { tabindex: '0', role: 'region', 'aria-label': title }, h('code', {}, code));
  copy.addEventListener('click', () => void copied(code, text).then((sentence) => (said.textContent = sentence)));
  return h('div', { class: 'piece' }, h('div', { class: 'piece-head' }, h('h3', {}, title), copy), text);
}

/** Where the browser keeps pages away from the clipboard, the text is selected instead. */
async function copied(code: string, shown: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code);
    return 'Copié.';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'Le navigateur ne permet pas de copier\u202F: le texte est sélectionné, copiez-le au clavier.';
  }
}
