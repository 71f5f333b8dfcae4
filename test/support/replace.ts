const undo: (() => void)[] = [];

/** Puts something else in the place of a property of the page, until {@link putBack}. */
export function replace<T extends object, K extends keyof T>(owner: T, name: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  });
}

/** Puts everything back as it was. For `afterEach`. */
export function putBack(): void {
  for (const step of undo.splice(0).reverse()) step();
}
