import { existsSync } from 'node:fs'
import { join } from 'node:path'

const hasSeeds = existsSync(join(import.meta.dirname, 'seeds'))
/**
 * The folder that holds seeds/, schema/ and the built pages: dist/ when built, be it from a chunk of it, the checkout when run from
 * source. Never the working directory.
 */
const home = hasSeeds ? import.meta.dirname : join(import.meta.dirname, '..')
/** The schema lies beside the seeds in dist/ alone. */
const isBuilt = existsSync(join(home, 'schema.graphql'))

export const seedsFolder = join(home, 'seeds')
export const schemaFile = join(home, isBuilt ? '.' : 'src/generated', 'schema.graphql')
/** Built pages; absent until `npm run build`. */
export const pagesFolder = join(home, isBuilt ? 'pages' : 'dist/pages')

/** Where a running server says its address, so that commands beside it ask it instead of opening its folder. */
export const addressFile = (dataDir: string): string => join(dataDir, 'server.json')
