import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when somebody leaves a field. If they leave it by pressing something else, only once that press is over: an
 * error that appears between pressing and releasing moves the button away from under the pointer.
 */
export class LeaveController implements ReactiveController {
  readonly #leave: (path: string) => void;
  #pressed = false;
  #pending: string[] = [];

  constructor(host: ReactiveControllerHost, leave: (path: string) => void) {
    this.#leave = leave;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerup', this.#onRelease);
    addEventListener('pointercancel', this.#onRelease);
  }

  hostDisconnected(): void {
    removeEventListener('pointerup', this.#onRelease);
    removeEventListener('pointercancel', this.#onRelease);
  }

  readonly onPointerDown = (): void => {
    this.#pressed = true;
  };

  readonly onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    const field = target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null;
    const path = field?.dataset['path'];
    if (!field || !path || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
    if (this.#pressed) this.#pending.push(path);
    else this.#leave(path);
  };

  readonly #onRelease = (): void => {
    this.#pressed = false;
    const paths = this.#pending.splice(0);
    // After the click that this release makes.
    if (paths.length) setTimeout(() => paths.forEach((path) => this.#leave(path)));
  };
}
