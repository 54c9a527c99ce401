import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const hasSeeds = existsSync(join(import.meta.dirname, 'seeds'))
/**
 * The folder that holds seeds/, schema/ and the built pages: dist/ when built, be it from a chunk of it, the checkout
 * when run from source. Never the working directory.
 */
const home = hasSeeds ? import.meta.dirname : join(import.meta.dirname, '..')
/** The schema lies beside the seeds in dist/ alone. */
const isBuilt = existsSync(join(home, 'schema.graphql'))

export const seedsFolder = join(home, 'seeds')
export const schemaFile = join(home, isBuilt ? '.' : 'src/generated', 'schema.graphql')
/** What changed for callers, release by release. */
export const changelogFile = join(home, isBuilt ? '.' : 'docs', 'CHANGELOG.md')
/** Built pages; absent until `npm run build`. */
export const pagesFolder = join(home, isBuilt ? 'pages' : 'dist/pages')

/** Where a search index is made and kept, where the worker's script is built. */
export const searchPlace = (dataDir: string): { script: string; file: string } | undefined =>
  isBuilt ? { script: join(home, 'searchWorker.js'), file: join(dataDir, 'search.index') } : undefined

/** Where a running server says its address, so that commands beside it ask it instead of opening its folder. */
export const addressFile = (dataDir: string): string => join(dataDir, 'server.json')

/**
 * Makes a folder and those that it lies in; throws as mkdir does, and under /proc too, where Node's own way never ends.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  const around = dirname(folder)
  if (around !== folder) makeFolder(around)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have been first.
    if (!(existsSync(folder) && statSync(folder).isDirectory())) throw error
  }
}
