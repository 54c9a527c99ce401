/**
 * Keeps the reference data of seeds/ loaded: at start, again after they changed, and as soon as an engine that was away
 * answers.
 */
import { seedsFolder } from './files.ts'
import { untilThere } from './graph/patience.ts'
import type { GraphEngine } from './graph/port.ts'
import { datasetState, type LoadReport, loadedNodes, referenceDataset, replaceDataset } from './graph/store.ts'
import { confirm, hasManifest } from './seed/confirmed.ts'
import { readSeeds, seedOrigin } from './seed/reader.ts'
import { fillStatements, holdsDocuments, keepStatements } from './seed/statements.ts'

export interface LoadOptions {
  /**
   * The operator's copies of the documents, from which official wording is filled and reported elements are confirmed.
   */
  sources?: string | undefined
  /** Load even what is loaded already. */
  force?: boolean
  progress?: (done: number, total: number) => void
}

/**
 * Loads the seeds unless they are loaded; undefined when nothing had to be done. Wording filled before is kept where
 * its place is unchanged.
 */
export async function loadReference(
  engine: GraphEngine,
  { sources, force, progress }: LoadOptions = {},
): Promise<LoadReport | undefined> {
  await engine.prepare()
  const state = await engine.read((run) => datasetState(run, referenceDataset))
  if (state?.origin === seedOrigin(seedsFolder) && !sources && !force) return undefined
  const { data, origin } = readSeeds(seedsFolder)
  const confirms = sources !== undefined && hasManifest(sources)
  // Who has only the text that was reported need not have the others.
  const filled =
    sources && (!confirms || holdsDocuments(data, sources))
      ? fillStatements(data, sources)
      : keepStatements(data, await engine.read((run) => loadedNodes(run, referenceDataset)))
  return replaceDataset(engine, referenceDataset, {
    ...(confirms ? confirm(filled, sources) : filled),
    origin,
    progress,
  })
}

/** As loadReference, until it succeeds or `stop` is aborted: an engine that is away is asked again. */
export async function loadWhenThere(
  engine: GraphEngine,
  options: LoadOptions,
  away: { stop: AbortSignal; onAway: (fault: Error) => void },
): Promise<LoadReport | undefined> {
  try {
    return await untilThere(() => loadReference(engine, options), away)
  } catch (error) {
    if (away.stop.aborted) return undefined
    throw error
  }
}
