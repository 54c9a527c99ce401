/**
 * Writes everything under src/generated, the JSON Schemas of the seeds, and the guide's table of importers. `--check`
 * fails when something was stale.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { printCatalog, readCatalog } from './catalog.ts'
import { conditionFields, conditionsSdl } from './conditions.ts'
import { connectionNames, connectionsSdl, elementsSdl, valuesSdl } from './connections.ts'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'src/generated')
mkdirSync(generated, { recursive: true })

const seeds = join(root, 'seeds')
const folders = [generated, join(root, 'src/explorer/generated'), join(seeds, 'schema')]
const guide = join(root, 'docs/guide/import-export.md')
const openApi = join(root, 'docs/schema/openapi.json')
const snapshot = (): Map<string, string> =>
  new Map([
    ...[guide, openApi]
      .filter((file) => existsSync(file))
      .map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
    ...folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
  ])

/** The importers of the registry as rows of a table; it is loaded late, since it uses the catalog that is written here. */
async function importerTable(): Promise<string> {
  const { importers } = await import('../src/exchange/index.ts')
  const rows = Object.entries(importers).map(
    ([name, { argument, description, meaning }]) => `| \`import ${name} ${argument}\` | ${description} | ${meaning} |`,
  )
  return ['| command | what it reads | what becomes what |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Loaded late for the same reason. */
async function seedJsonSchemas(): Promise<void> {
  const { jsonSchemaOf } = await import('../src/seed/jsonSchema.ts')
  const { schemaFile } = await import('../src/seed/format.ts')
  mkdirSync(join(seeds, 'schema'), { recursive: true })
  for (const kind of ['elements', 'crosswalk'] as const) writeFileSync(schemaFile(seeds, kind), jsonSchemaOf(kind))
}

/** The REST addresses, from the schema and the operations that were just written. */
async function describeRest(): Promise<void> {
  const { openApiOf } = await import('../src/http/openapi.ts')
  const { publicQuestions } = await import('../src/operations/catalog.ts')
  const { createSchema } = await import('../src/schema.ts')
  writeFileSync(openApi, `${JSON.stringify(openApiOf(publicQuestions(createSchema())), null, 1)}\n`)
}

const before = snapshot()
writeFileSync(join(generated, 'queries.ts'), printCatalog(readCatalog(join(root, 'cypher'))))
writeFileSync(join(generated, 'connections.graphql'), connectionsSdl())
writeFileSync(join(generated, 'elements.graphql'), elementsSdl(readFileSync(join(root, 'schema/base.graphql'), 'utf8')))
writeFileSync(join(generated, 'values.graphql'), valuesSdl())
const referentiels = readdirSync(join(root, 'schema')).map((file) => readFileSync(join(root, 'schema', file), 'utf8'))
const conditions = conditionsSdl(conditionFields(parse(referentiels.join('\n'))))
writeFileSync(join(generated, 'conditions.graphql'), conditions)
writeFileSync(join(generated, 'connections.ts'), connectionNames())
await seedJsonSchemas()
const marked = /(<!-- importers -->\n)[\s\S]*?(\n<!-- end -->)/
const table = await importerTable()
writeFileSync(
  guide,
  readFileSync(guide, 'utf8').replace(marked, (_, start: string, end: string) => `${start}${table}${end}`),
)
if (!process.argv.includes('--queries'))
  execFileSync('npx', ['graphql-codegen', '--config', 'codegen.ts', '--silent'], { cwd: root, stdio: 'inherit' })
await describeRest()
const after = snapshot()
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Generated files were stale; commit them:\n${stale.join('\n')}`)
  process.exit(1)
}
