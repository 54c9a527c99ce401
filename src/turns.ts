/** Turns of the event loop: work that takes long is done in pieces, and others are answered between them. */

/** What the work of one turn may take, in milliseconds. */
const most = 8

/** Those who wait for a turn. */
interface Line {
  /** How many of them go on together. */
  readonly atOnce: number
  readonly waiting: (() => void)[]
}

/** What goes on may be a whole question, or a page of an export. */
const works: Line = { atOnce: 1, waiting: [] }
/** Of large answers; what fields read that go on together is read at once. */
const fields: Line = { atOnce: 250, waiting: [] }
const lines = [works, fields]

let began: number | undefined

/** Whether this turn has taken as long as it may. */
export function isOver(): boolean {
  const now = performance.now()
  if (began === undefined) {
    began = now
    setImmediate(() => {
      began = undefined
    })
  }
  return now - began > most
}

/** Things worked on before the clock is looked at: each takes some microseconds. */
const betweenLooks = 32

/** Of work on one thing after another: whether so many of them are a reason to look, and the turn is over. */
export const isDue = (count: number): boolean => count % betweenLooks === 0 && isOver()

const isWaiting = ({ waiting }: Line): boolean => waiting.length > 0

/** The lines take turns, so that none waits for the end of another. */
function goOn(): void {
  began = undefined
  lines.reverse()
  const line = lines.find(isWaiting)
  for (const resume of line?.waiting.splice(0, line.atOnce) ?? []) resume()
  if (lines.some(isWaiting)) setImmediate(goOn)
}

function waitIn(line: Line): Promise<void> {
  if (!lines.some(isWaiting)) setImmediate(goOn)
  return new Promise((resolve) => line.waiting.push(resolve))
}

/** A turn, after the works that wait already. */
export const nextTurn = (): Promise<void> => waitIn(works)

/** The same for a field of an answer. */
export const nextTurnOfFields = (): Promise<void> => waitIn(fields)

/** For work that begins: at once where this turn has time for it and nobody waits, else in a turn of its own. */
export const inTurn = (): Promise<void> | undefined => (isWaiting(works) || isOver() ? nextTurn() : undefined)

/** Work on each of many things, in as many turns as it takes. */
export async function inTurns<T>(things: ArrayLike<T>, work: (thing: T, index: number) => void): Promise<void> {
  for (let index = 0; index < things.length; index++) {
    if (isDue(index)) await nextTurn()
    work(things[index] as T, index)
  }
}
