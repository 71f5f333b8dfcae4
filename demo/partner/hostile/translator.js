/* global document, setInterval, NodeFilter */
// What Google's translator does to a page: every text it finds wrapped in two `<font>`, again and again.
(() => {
  const seen = new WeakSet();
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (seen.has(text) || !text.data.trim() || /SCRIPT|STYLE/.test(text.parentNode.nodeName)) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      text.replaceWith(outer);
      inner.append(text.data);
      seen.add(inner.firstChild);
    }
  };
  setInterval(() => {
    translate(document.body);
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) translate(element.shadowRoot);
  }, 100);
})();
