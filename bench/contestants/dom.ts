/** A new element with a class and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Puts a style sheet in force. */
export function adopt(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/** Presses what a visitor would press. */
export function press(root: ParentNode, selector: string): void {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing to press at ${selector}`);
  found.click();
}
