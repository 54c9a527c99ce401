/**
 * What the server reads before anybody asks for it: what stands around each element, and the sheets of occupations with
 * the competences that they name.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { distinct } from './domain/lists.ts'
import { queries } from './generated/queries.ts'
import { patiently } from './graph/patience.ts'
import { type GraphEngine, type State, sameState } from './graph/port.ts'
import type { AdjacencyService, Paced } from './loaders/adjacency.ts'
import { readProfessions, vocabulariesOf } from './questions/mobility/data.ts'

/** Sheets that are read at once: some ten milliseconds of the event loop. */
const sheetsAtOnce = 20

/**
 * Everything that `competenceGap` reads of these sheets, with what their competences are part of, kept as if somebody
 * had asked.
 */
const readSheets = (engine: GraphEngine, sheets: string[]): Promise<void> =>
  engine.read(async (run) => {
    await run(queries.domain.named, { ids: sheets })
    const named = await run(queries.domain.onSheets, { ids: sheets })
    const ids = named.flatMap(({ id, macro }) => (macro ? [id, macro] : [id]))
    await run(queries.elements.byIds, { ids: distinct(ids) })
  })

/** Others have as much of the time as each piece takes. */
const pacedUntil =
  (stop: AbortSignal): Paced =>
  async (piece) => {
    stop.throwIfAborted()
    const began = performance.now()
    const done = await patiently(piece)
    await pause(performance.now() - began, undefined, { ref: false })
    return done
  }

/** Vocabulary by vocabulary, the smallest first, while there is room. */
async function readVocabularies(engine: GraphEngine, paced: Paced): Promise<void> {
  const vocabularies: string[][] = []
  for (const framework of await patiently(() => vocabulariesOf(engine)))
    vocabularies.push((await readProfessions(engine, framework)).map(({ id }) => id))
  const sheets = vocabularies.sort((a, b) => a.length - b.length).flat()
  for (let start = 0; start < sheets.length && engine.hasRoom(); start += sheetsAtOnce)
    await paced(() => readSheets(engine, sheets.slice(start, start + sheetsAtOnce)))
}

/**
 * How long a state must have lasted before it is read ahead, in milliseconds: while people decide, each decision makes
 * void what was read.
 */
const settledMs = 60_000

interface ReadAhead {
  engine: GraphEngine
  adjacency: AdjacencyService
}

/**
 * To be called now and then: reads ahead of the state that was met last, the first one at once and a later one when it
 * has lasted; where that fails, again in a minute. The rows are kept within `CACHE_MB` and go with their state; a
 * question that finds them there does not wait for the graph.
 */
export function readingAhead({ engine, adjacency }: ReadAhead, stop: AbortSignal): () => Promise<void> {
  const paced = pacedUntil(stop)
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
      if (engine.hasRoom()) await adjacency.read(paced)
      await readVocabularies(engine, paced)
      if (of === current) due = Number.POSITIVE_INFINITY
    } finally {
      busy = false
    }
  }
}
