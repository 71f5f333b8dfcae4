/* Runs in the partner page before anything else. */

/** What happened so far. */
export interface Seen {
  readonly tasks: number[];
  shift: number;
}

const seen: Seen = { tasks: [], shift: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) seen.tasks.push(duration);
}).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift', buffered: true });
const look = () => {
  const calendar = document.querySelector('anacej-meeting-calendar');
  if (calendar?.shadowRoot?.querySelector('.meeting')) Object.assign(globalThis, { firstMeetings: performance.now() });
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
Object.assign(globalThis, { seen });
