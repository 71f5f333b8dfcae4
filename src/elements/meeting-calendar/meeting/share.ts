import { html, type TemplateResult } from 'lit';
import { safeLink } from '../../../contract/index.ts';
import type { Occurrence } from '../../../network/index.ts';
import type { ViewContext } from '../view.ts';
import { wordsOf } from './words.ts';

/** Hands the meeting to the device's own sharing, or copies its address and says so aloud. */
export function shareButton(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const share = async ({ currentTarget }: Event) => {
    const said = currentTarget instanceof Element ? currentTarget.parentElement?.querySelector('[role=status]') : null;
    const answer = await shared(occurrence, context);
    if (said) said.textContent = answer;
  };
  return html`<span class="share">
    <button class="button plain" part="button share" type="button" @click=${share}>${wordsOf(context).share}</button>
    <span class="quiet" role="status"></span>
  </span>`;
}

/** @returns what there is to say about it */
async function shared({ meeting }: Occurrence, context: ViewContext): Promise<string> {
  const words = wordsOf(context);
  // The address of the page is that of the meeting where it is written there; else the meeting's own is nearer.
  const url = safeLink(meeting.url, context.snapshot.base) ?? location.href;
  // By the types every browser can do both; Firefox on a desktop does not share, and no page without TLS may copy.
  const device: Partial<Navigator> = navigator;
  try {
    if (device.share) {
      await device.share({ title: context.text(meeting.title), url });
      return '';
    }
    if (!device.clipboard) return words.address(url);
    await device.clipboard.writeText(url);
    return words.copied;
  } catch (error) {
    // The visitor thought better of it.
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    return words.address(url);
  }
}
