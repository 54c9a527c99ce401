/** What the server reads before anybody asks for it: the sheets of occupations, and the competences that they name. */
import { setTimeout as pause } from 'node:timers/promises'
import { distinct } from './domain/lists.ts'
import { queries } from './generated/queries.ts'
import { patiently } from './graph/patience.ts'
import { type GraphEngine, type State, sameState } from './graph/port.ts'
import { readProfessions, vocabulariesOf } from './questions/mobility/data.ts'

/** Sheets that are read at once: some ten milliseconds of the event loop. */
const sheetsAtOnce = 20

/** Everything that `competenceGap` reads of these sheets, with what their competences are part of, kept as if somebody had asked. */
const readSheets = (engine: GraphEngine, sheets: string[]): Promise<unknown> =>
  patiently(() =>
    engine.read(async (run) => {
      await run(queries.domain.named, { ids: sheets })
      const named = await run(queries.domain.onSheets, { ids: sheets })
      const ids = named.flatMap(({ id, macro }) => (macro ? [id, macro] : [id]))
      await run(queries.elements.byIds, { ids: distinct(ids) })
    }),
  )

/** Vocabulary by vocabulary, the smallest first, while there is room; others have as much of the time as this takes. */
async function readVocabularies(engine: GraphEngine, stop: AbortSignal): Promise<void> {
  const vocabularies: string[][] = []
  for (const framework of await patiently(() => vocabulariesOf(engine)))
    vocabularies.push((await readProfessions(engine, framework)).map(({ id }) => id))
  const sheets = vocabularies.sort((a, b) => a.length - b.length).flat()
  for (let start = 0; start < sheets.length; start += sheetsAtOnce) {
    if (stop.aborted || !engine.hasRoom()) return
    const began = performance.now()
    await readSheets(engine, sheets.slice(start, start + sheetsAtOnce))
    await pause(performance.now() - began, undefined, { ref: false })
  }
}

/** How long a state must have lasted before it is read ahead, in milliseconds: while people decide, each decision makes void what was read. */
const settledMs = 60_000

/**
 * To be called now and then: reads ahead of the state that was met last, the first one at once and a later one when it has
 * lasted; where that fails, again in a minute. The rows are kept within `CACHE_MB` and go with their state; a question that
 * finds them there does not wait for the graph.
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
    const current = of
    busy = true
    due = performance.now() + settledMs
    try {
      await readVocabularies(engine, stop)
      if (of === current) due = Number.POSITIVE_INFINITY
    } finally {
      busy = false
    }
  }
}
