import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Lit's `@property`, for the one kind of decorators we compile to. Lit's own serves three kinds and weighs six times
 * as much in every page.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Lit's `@state`: a property that renders and is nobody else's business. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
