import type { Messages } from '../../i18n/index.ts';
import type { RegistrationWait } from '../../network/registration-client.ts';
import type { Setback } from './submission-controller.ts';

/** What an answer that is no confirmation means for the person; nothing for errors that are said at the fields. */
export function setbackText(
  setback: Setback,
  online: boolean,
  people: number,
  { outcomes }: Messages['registration'],
): string {
  switch (setback.kind) {
    case 'invalid':
      return '';
    case 'trap':
      return outcomes.trap;
    case 'refused': {
      const { reason, remaining, status } = setback;
      if (reason === 'full') return outcomes.full(remaining, people);
      return reason === 'rejected' ? outcomes.rejected(status) : outcomes[reason];
    }
    case 'unknown': {
      const { cause, status, retryAfter } = setback;
      if (cause === 'offline') return online ? outcomes.online : outcomes.offline;
      if (cause === 'server') return outcomes.server(status);
      if (cause === 'busy' || cause === 'processing') return outcomes.busy(retryAfter);
      return outcomes[cause === 'timeout' ? 'network' : cause];
    }
  }
}

/** Why there is a wait, and how long it is. */
export function waitText({ cause, ms }: RegistrationWait, { waits }: Messages['registration']): string {
  const say = cause === 'busy' || cause === 'processing' ? waits[cause] : waits.other;
  return say(Math.max(1, Math.ceil(ms / 1000)));
}
