import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/index.ts';
import type { Occurrence } from '../../network/index.ts';
import type { FormContext } from './form-context.ts';
import { stateOf } from './meeting-card.ts';
import { setbackText, waitText } from './setback-text.ts';
import type { FormState } from './submission-controller.ts';

interface SendActions {
  stop: () => void;
  back: (() => void) | undefined;
  /** An attempt for this meeting may have arrived: whoever asks must get the answer, also after the deadline. */
  mayHaveArrived: boolean;
  /** What is in the form now is another registration than the one that may have arrived. */
  isChanged: boolean;
  /** Not the last step: the button leads on and does not send. */
  isLast: boolean;
}

/** What came of the last attempt, and the button: it says what it will do, or is doing. */
export function sendPart(
  state: FormState,
  { stop, back, isLast, mayHaveArrived, isChanged }: SendActions,
  context: FormContext,
): TemplateResult {
  const { words: messages } = context;
  const { occurrence } = context;
  const open = stateOf(occurrence);
  const isOpen = open === 'open' || open === 'waitlist';
  const canSend = isOpen || mayHaveArrived;
  const busy = state.status === 'sending' || state.status === 'waiting';
  return html`<div class="send">
    ${setback(state, isChanged, context)}
    ${!isOpen ? html`<p class="notice">${context.localize.messages.meeting.states[open]}</p>` : nothing}
    ${state.status === 'waiting' ? html`<p class="wait" part="wait">${waitText(state.wait, messages)}</p>` : nothing}
    <p class="buttons">
      ${
        canSend || !isLast
          ? html`<button
              class="button primary"
              part="button submit"
              id="submit"
              type="submit"
              aria-disabled=${busy ? 'true' : 'false'}
            >
              ${isLast ? buttonText(state, isChanged, open === 'waitlist', context) : messages.steps.next}
            </button>`
          : nothing
      }
      ${state.status === 'waiting' ? html`<button class="button plain" part="button stop" type="button" @click=${stop}>${messages.stop}</button>` : nothing}
      ${back && !busy ? html`<button class="button plain" part="button back" type="button" @click=${back}>${messages.steps.back}</button>` : nothing}
    </p>
  </div>`;
}

function setback(state: FormState, isChanged: boolean, context: FormContext): TemplateResult | typeof nothing {
  if (state.status !== 'refused') return nothing;
  const { words, draft } = context;
  const other = inDoubt(state, context);
  const text = other
    ? words.outcomes.doubt(context.text(other.meeting.title))
    : isChanged && state.setback.kind === 'unknown' && state.setback.cause !== 'offline'
      ? words.outcomes.changed
      : setbackText(state.setback, state.online, draft.participants.length, words);
  return text
    ? html`<p class="notice error" part="setback" role="alert">${icon('alert')} <span>${text}</span></p>`
    : nothing;
}

/** The meeting whose registration may have arrived, where another one is in view now. */
function inDoubt(state: FormState, { occurrence }: FormContext): Occurrence | undefined {
  if (state.status !== 'refused' || state.setback.kind !== 'unknown' || state.setback.cause === 'offline') return;
  const sent = state.submission?.occurrence;
  return sent?.meeting.id === occurrence.meeting.id ? undefined : sent;
}

function buttonText(state: FormState, isChanged: boolean, waitlist: boolean, context: FormContext): string {
  const { words: messages, draft } = context;
  if (state.status === 'sending' || state.status === 'waiting') return messages.sending;
  if (state.status === 'refused' && state.setback.kind === 'unknown' && !isChanged && !inDoubt(state, context))
    return messages.sendAgain;
  const people = draft.participants.length;
  return waitlist ? messages.sendToWaitlist(people) : messages.send(people);
}
