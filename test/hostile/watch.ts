import { turn } from '../support/page.ts';
import { replace } from '../support/replace.ts';

const ask = window.fetch.bind(window);

/** What hostile text did, if anything. */
export interface Watch {
  /** What was told of so far: a violation is reported when the browser finds the time. */
  readonly told: readonly string[];
  /** Waits until everything that was asked for has been, then says what happened: `[]` for nothing. */
  seen(): Promise<string[]>;
}

let policed = false;

/**
 * A policy under which no inline script or handler runs, no frame and no object loads, and each attempt is reported.
 * It stays: a page cannot take a policy back.
 */
function police(): void {
  if (policed) return;
  policed = true;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content =
    "script-src 'self'; style-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";
  document.head.append(meta);
}

/** Listens from now on for scripts, requests, dialogs, new windows and errors, until `putBack`. */
export function watch(): Watch {
  police();
  const events: string[] = [];
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'] as const) {
    replace(window, name, () => {
      events.push(`${name}()`);
      return null;
    });
  }
  replace(window, 'fetch', (input) => {
    events.push(`fetch ${input instanceof Request ? input.url : String(input)}`);
    return Promise.reject(new TypeError('nobody may ask'));
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    events.push(`violation of ${violatedDirective}: ${blockedURI}`),
  );
  const globals = new Set(Object.getOwnPropertyNames(window));
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(5000);
  const { title, cookie } = document;
  const here = location.href;

  return {
    told: events,
    async seen() {
      await settled();
      for (const { name } of performance.getEntriesByType('resource')) {
        if (!isOurs(name)) events.push(`request ${name}`);
      }
      for (const name of Object.getOwnPropertyNames(window)) if (!globals.has(name)) events.push(`global ${name}`);
      if (document.title !== title || document.cookie !== cookie || location.href !== here)
        events.push('the page changed');
      return events;
    },
  };
}

/** Modules of ours that are fetched when they are needed, and what the runner asks for itself. */
function isOurs(url: string): boolean {
  const { origin, pathname } = new URL(url);
  return (
    origin === location.origin &&
    /^\/(?:src|node_modules|test|__web-dev-server__|corpus|wtr|favicon\.ico)/.test(pathname)
  );
}

/**
 * Until an image or a frame that was written into the page has been asked for, which takes two frames, and has been
 * answered, which a request that was made after it tells.
 */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  await ask('/corpus/available', { cache: 'no-store' });
  await turn();
}
