import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder that holds seeds/, schema/ and the built pages: dist/ when built, the checkout when run from source. Never
 * the working directory.
 */
const isBuilt = existsSync(join(import.meta.dirname, 'seeds'))
const home = isBuilt ? import.meta.dirname : join(import.meta.dirname, '..')

export const seedsFolder = join(home, 'seeds')
export const schemaFile = existsSync(join(home, 'schema.graphql'))
  ? join(home, 'schema.graphql')
  : join(home, 'src', 'generated', 'schema.graphql')
/** Built pages; absent until `npm run build`. */
export const pagesFolder = join(home, isBuilt ? 'pages' : 'dist/pages')

/** Where a running server says its address, so that commands beside it ask it instead of opening its folder. */
export const addressFile = (dataDir: string): string => join(dataDir, 'server.json')
