import type { ReactiveControllerHost } from 'lit';

/**
 * Has a host drawn each minute: on a page that stays open meetings begin and end, registrations open and close, what
 * members say expires, and days pass.
 */
export function drawEachMinute(host: ReactiveControllerHost): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  host.addController({
    hostConnected: () => void (timer = setInterval(() => host.requestUpdate(), 60_000)),
    hostDisconnected: () => clearInterval(timer),
  });
}
