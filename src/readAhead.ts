/** What the server reads before anybody asks for it: the sheets of occupations, and the competences that they name. */
import { setTimeout as pause } from 'node:timers/promises'
import { distinct } from './domain/lists.ts'
import { queries } from './generated/queries.ts'
import { patiently } from './graph/patience.ts'
import { type GraphEngine, type State, sameState } from './graph/port.ts'

const page = 500
/** Sheets that are read at once: some ten milliseconds of the event loop. */
const sheetsAtOnce = 20

/** Of a vocabulary, after an id; in natural order of text. */
const pageOf = (engine: GraphEngine, framework: string, after: string) =>
  patiently(() =>
    engine.read((run) => run(queries.mobility.professions, { framework, after, limit: page }), { uncached: true }),
  )

/** Everything that `competenceGap` reads of these sheets, kept as if somebody had asked. */
const readSheets = (engine: GraphEngine, ids: string[]): Promise<unknown> =>
  patiently(() =>
    engine.read(async (run) => {
      await run(queries.domain.named, { ids })
      const named = await run(queries.domain.onSheets, { ids })
      await run(queries.elements.byIds, { ids: distinct(named.map(({ id }) => id)) })
    }),
  )

/** Vocabulary by vocabulary, while there is room; others have as much of the time as this takes. */
async function readVocabularies(engine: GraphEngine, stop: AbortSignal): Promise<void> {
  const frameworks = await patiently(() => engine.read((run) => run(queries.mobility.frameworks, { prefix: '' })))
  for (const { id, frameworkKind } of frameworks) {
    if (frameworkKind !== 'TAXONOMY') continue
    for (let after: string | undefined = ''; after !== undefined; ) {
      const professions: { id: string }[] = await pageOf(engine, id, after)
      for (let start = 0; start < professions.length; start += sheetsAtOnce) {
        if (stop.aborted || !engine.hasRoom()) return
        const began = performance.now()
        const sheets = professions.slice(start, start + sheetsAtOnce).map((one) => one.id)
        await readSheets(engine, sheets)
        await pause(performance.now() - began, undefined, { ref: false })
      }
      after = professions.length < page ? undefined : professions.at(-1)?.id
    }
  }
}

/** How long a state must have lasted before it is read ahead, in milliseconds: while people decide, each decision makes void what was read. */
const settledMs = 60_000

/**
 * To be called now and then: reads ahead of the state that was met last, the first one at once and a later one when it has
 * lasted. The rows are kept within `CACHE_MB` and go with their state; a question that finds them there does not wait for the graph.
 */
export function readingAhead(engine: GraphEngine, stop: AbortSignal): () => Promise<void> {
  let of: State | undefined
  let due = 0
  let busy = false
  return async () => {
    const state = engine.lastSeen()
    if (state && !sameState(of, state)) {
      due = of ? performance.now() + settledMs : 0
      of = state
    }
    if (!of || busy || performance.now() < due) return
    busy = true
    due = Number.POSITIVE_INFINITY
    await readVocabularies(engine, stop).finally(() => {
      busy = false
    })
  }
}
