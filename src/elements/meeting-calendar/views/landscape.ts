import { nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';

let sheet: CSSStyleSheet | undefined;

/**
 * While `printing`, lays what a rule puts on `page: anacej-landscape` across A4 paper. Paper is the document's alone: an
 * `@page` rule inside a shadow root is ignored. That the page is a named one leaves the host's own pages as they are
 * (CSS Paged Media 3, «using named pages»).
 */
class Landscape extends Directive {
  override render(printing: boolean): typeof nothing {
    const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
    if (printing) document.adoptedStyleSheets = [...others, (sheet ??= paper())];
    else if (sheet && others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
    return nothing;
  }
}

function paper(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync('@page anacej-landscape { size: A4 landscape; margin: 10mm; }');
  return made;
}

export const landscape = directive(Landscape);
