/**
 * `Temporal` where the engine has it, its polyfill (18 kB, loaded only then) where not.
 * Whoever converts between zones awaits {@link temporalReady} once; from then on {@link temporal} answers at once.
 */
let implementation: typeof Temporal | undefined = (globalThis as { Temporal?: typeof Temporal }).Temporal;
let loading: Promise<void> | undefined;

/** Resolves when {@link temporal} may be called. Rejects only where the polyfill's chunk cannot be fetched. */
export function temporalReady(): Promise<void> {
  loading ??= implementation
    ? Promise.resolve()
    : import('temporal-polyfill').then((polyfill) => void (implementation = polyfill.Temporal));
  return loading;
}

/** @internal What is there at once: the engine's own, or the polyfill once it has come. */
export function temporalSoFar(): typeof Temporal | undefined {
  return implementation;
}

/**
 * @internal its type would ask every consumer for the `lib` that knows `Temporal`
 * @throws Error before {@link temporalReady} has resolved in an engine without `Temporal`
 */
export function temporal(): typeof Temporal {
  if (!implementation) throw new Error('temporalReady() must resolve before a zone is read');
  return implementation;
}
