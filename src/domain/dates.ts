/** Dates are ISO strings; one known only by its month or year counts from its first day, and until its last. */

/** Made once: making it takes half a millisecond, and every request asks for the day. */
const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
let [day, ofMinute] = ['', Number.NaN]
/** The day in Paris, said anew each minute: a request asks several times. */
export function today(): string {
  const minute = Math.floor(Date.now() / 60_000)
  if (minute !== ofMinute) [day, ofMinute] = [inParis.format(minute * 60_000), minute]
  return day
}

/** The day in Paris of an ISO time. */
export const dayOf = (at: string): string => inParis.format(new Date(at))

/** A year or a month sorts before each of its days, and has ended once it is no longer that of the day. */
export const hasBegun = (from: string, asOf: string): boolean => from <= asOf
export const hasEnded = (until: string, asOf: string): boolean => until < asOf.slice(0, until.length)

/** Whether a window is open at a date; an absent bound does not close it. The last day itself is inside. */
export const isOpen = (window: { from?: string | null; until?: string | null }, asOf: string): boolean =>
  (!window.from || hasBegun(window.from, asOf)) && (!window.until || !hasEnded(window.until, asOf))
