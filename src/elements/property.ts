import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** As Lit reads attributes, but for `past="false"`, which is how some templates write what is off. */
const converter = {
  fromAttribute(value: string | null, type: unknown): unknown {
    if (value === null) return value;
    return type === Number ? Number(value) : type === Boolean ? value !== 'false' : value;
  },
};

/**
 * Lit's `@property`, for the one kind of decorators we compile to. Lit's own serves three kinds and weighs six times
 * as much in every page. With an attribute, the first value is the default: there it is again when a template leaves the
 * property undefined, or the attribute is taken away.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, { converter, ...options });
    if (options?.attribute === false) return;
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    const initial: unknown[] = [];
    Object.defineProperty(prototype, name, {
      set(value: unknown) {
        if (!initial.length) initial.push(value);
        // Vue and Preact write an empty text for what is undefined.
        accessor?.set?.call(this, value === '' ? (initial[0] ?? value) : (value ?? initial[0]));
      },
    });
  };
}

/** Lit's `@state`: a property that renders and is nobody else's business. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
