/**
 * Runs something that reads the clock and the viewer's zone as if it ran elsewhere and at another time. Nothing else can
 * run meanwhile: it may not wait for anything.
 * @param now milliseconds since 1970
 * @param zone an IANA name
 */
export function asIf<T>(now: number, zone: string, draw: () => T): T {
  const { TZ } = process.env;
  const { now: clock } = Date;
  process.env['TZ'] = zone;
  Date.now = () => now;
  try {
    return draw();
  } finally {
    Date.now = clock;
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
}
