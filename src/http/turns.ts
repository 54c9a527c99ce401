/** Turns of the event loop: an answer of thousands of values is computed in pieces, and others are answered between them. */

/** How long a piece may take, in milliseconds, and how many of the fields that waited go on together: what they read is read at once. */
const piece = { milliseconds: 8, fields: 250 }

let began: number | undefined
const waiting: (() => void)[] = []

/** Whether this turn has taken as long as it may. */
export function isOver(): boolean {
  const now = performance.now()
  if (began === undefined) {
    began = now
    setImmediate(() => {
      began = undefined
    })
  }
  return now - began > piece.milliseconds
}

function goOn(): void {
  for (const resume of waiting.splice(0, piece.fields)) resume()
  if (waiting.length > 0) setImmediate(goOn)
}

/** Waits for a turn, after those that wait already. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(goOn)
  })
