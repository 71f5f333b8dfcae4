import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  id?: string;
  class?: string;
  part?: string;
}

/** A heading of a rank known only at run time, held between 1 and 6: a host knows where in its outline an element stands. */
export function heading(
  level: number,
  content: unknown,
  { id, class: cls, part }: HeadingOptions = {},
): TemplateResult {
  const rank = Math.min(6, Math.max(1, Math.round(level) || 2));
  // Real <h1>–<h6> would need six templates; the role says the same to a screen reader (ARIA 1.2 §5.4 «heading»).
  return html`<div
    role="heading"
    aria-level=${rank}
    id=${id ?? nothing}
    class=${`heading ${cls ?? ''}`}
    part=${part ?? nothing}
  >
    ${content}
  </div>`;
}
