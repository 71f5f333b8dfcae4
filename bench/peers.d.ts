/*
 * The little of each peer that is used here. Written down, so that the types can be checked without installing them:
 * peers are no dependencies of the library.
 */
declare module '*?inline' {
  const css: string;
  export default css;
}

declare module 'fullcalendar' {
  export interface EventInput {
    id: string;
    title: string;
    start: string;
    end?: string;
  }
  export class Calendar {
    constructor(
      element: HTMLElement,
      options: Record<string, unknown> & { eventClass?: (info: { view: { type: string } }) => string },
    );
    render(): void;
    next(): void;
    changeView(name: string): void;
    setOption(name: 'events', value: readonly EventInput[]): void;
  }
}
declare module 'fullcalendar/daygrid' {
  const plugin: object;
  export default plugin;
}
declare module 'fullcalendar/list' {
  const plugin: object;
  export default plugin;
}
declare module 'fullcalendar/themes/classic' {
  const plugin: object;
  export default plugin;
}
declare module 'fullcalendar/locales/fr' {
  const locale: object;
  export default locale;
}

declare module '@event-calendar/core' {
  export interface EventInput {
    id: string;
    title: string;
    start: string;
    end: string;
    extendedProps: { level: string | undefined };
  }
  export const DayGrid: object;
  export const List: object;
  export function createCalendar(
    element: HTMLElement,
    plugins: readonly object[],
    options: Record<string, unknown>,
  ): { next(): void; setOption(name: string, value: unknown): void };
}

declare module '@schedule-x/calendar' {
  export interface CalendarEvent {
    id: string;
    title: string;
    start: Temporal.ZonedDateTime;
    end: Temporal.ZonedDateTime;
    level: string | undefined;
  }
  export const createViewMonthGrid: () => object;
  export const createViewList: () => object;
  export function createCalendar(
    options: Record<string, unknown>,
    plugins: readonly object[],
  ): { render(element: HTMLElement): void; events: { set(events: readonly CalendarEvent[]): void } };
}
declare module '@schedule-x/calendar-controls' {
  export function createCalendarControlsPlugin(): {
    getDate(): Temporal.PlainDate;
    setDate(date: Temporal.PlainDate): void;
    setView(name: string): void;
  };
}

declare module '@splidejs/splide' {
  export default class Splide {
    constructor(element: HTMLElement, options: Record<string, unknown>);
    on(event: 'moved', listener: (index: number) => void): void;
    mount(): void;
  }
}

declare module 'embla-carousel' {
  export default function EmblaCarousel(viewport: HTMLElement): {
    on(event: 'select', listener: () => void): void;
    scrollNext(jump: boolean): void;
    selectedScrollSnap(): number;
  };
}

declare module 'swiper/element/bundle' {
  export function register(): void;
}

interface HTMLElementTagNameMap {
  'swiper-container': HTMLElement & { swiper?: { activeIndex: number; slideNext(): void } };
  'swiper-slide': HTMLElement;
}
