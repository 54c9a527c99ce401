/**
 * Writes everything under src/generated, the JSON Schemas of the seeds, and the guides' tables. `--check`
 * fails when something was stale.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { functions } from '../src/cypher/readOnly.ts'
import { type Kind, kindMeanings, kinds, relationMeanings, relations, relationTypes } from '../src/model/kinds.ts'
import { printCatalog, readCatalog } from './catalog.ts'
import { conditionFields, conditionsSdl } from './conditions.ts'
import { connectionNames, connectionsSdl, elementsSdl, valuesSdl } from './connections.ts'
import { writtenSdl } from './sdl.ts'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'src/generated')
mkdirSync(generated, { recursive: true })

const seeds = join(root, 'seeds')
const folders = [generated, join(root, 'src/explorer/generated'), join(seeds, 'schema')]
const guide = join(root, 'docs/guide/import-export.md')
const cypherGuide = join(root, 'docs/guide/cypher.md')
const openApi = join(root, 'docs/schema/openapi.json')
const snapshot = (): Map<string, string> =>
  new Map([
    ...[guide, cypherGuide, openApi]
      .filter((file) => existsSync(file))
      .map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
    ...folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
  ])

/**
 * The importers of the registry as rows of a table; it is loaded late, since it uses the catalog that is written here.
 */
async function importerTable(): Promise<string> {
  const { importers } = await import('../src/exchange/index.ts')
  const rows = Object.entries(importers).map(
    ([name, { argument, description, meaning }]) => `| \`import ${name} ${argument}\` | ${description} | ${meaning} |`,
  )
  return ['| command | what it reads | what becomes what |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Kinds, and relations with what they join, for who writes a statement. */
function modelTables(): string {
  const ends = (some: readonly Kind[]) => (some.length === kinds.length ? 'any' : some.join(', '))
  const ofKinds = kinds.map((kind) => `| ${kind} | ${kindMeanings[kind]} |`)
  const ofRelations = relationTypes.map(
    (type) => `| ${type} | ${ends(relations[type].from)} | ${ends(relations[type].to)} | ${relationMeanings[type]} |`,
  )
  return [
    ...['| kind | what it is |', '| --- | --- |', ...ofKinds, ''],
    ...['| relation | from | to | meaning |', '| --- | --- | --- | --- |', ...ofRelations],
  ].join('\n')
}

/** Writes the part of a guide that stands between `<!-- name -->` and `<!-- end -->`. */
function fill(file: string, name: string, text: string): void {
  const part = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?\\n?(<!-- end -->)`)
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(part, (_, start: string, end: string) => `${start}${text}\n${end}`),
  )
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
const written = writtenSdl()
writeFileSync(join(generated, 'elements.graphql'), elementsSdl(written))
writeFileSync(join(generated, 'values.graphql'), valuesSdl())
writeFileSync(join(generated, 'conditions.graphql'), conditionsSdl(conditionFields(written)))
writeFileSync(join(generated, 'connections.ts'), connectionNames())
await seedJsonSchemas()
fill(guide, 'importers', await importerTable())
fill(cypherGuide, 'model', modelTables())
fill(cypherGuide, 'functions', functions.map((name) => `\`${name}\``).join(', '))
if (!process.argv.includes('--queries'))
  execFileSync('npx', ['graphql-codegen', '--config', 'codegen.ts', '--silent'], { cwd: root, stdio: 'inherit' })
await describeRest()
const after = snapshot()
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Generated files were stale; commit them:\n${stale.join('\n')}`)
  process.exit(1)
}
