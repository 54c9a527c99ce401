/** How many turns of the event loop others have while something is done. */
export async function turnsDuring(done: Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const count = () => {
    turns++
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  await done
  isDone = true
  return turns
}
