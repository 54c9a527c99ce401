/** The walls of the house hold: each import below is refused, on a copy of the sources to which it is added. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What stands in `from`, a new file of src/, and what it must not import. */
const forbidden: [sentence: string, from: string, to: string][] = [
  ['the model imports nothing, not even a fault', 'model/a.ts', 'errors.ts'],
  ['words know no rules', 'words/a.ts', 'domain/dates.ts'],
  ['the graph layer does not know the server', 'graph/a.ts', 'serve.ts'],
  ['the graph layer reads no settings itself', 'graph/b.ts', 'config.ts'],
  ['the rules know no question', 'domain/a.ts', 'questions/competenceGap/competenceGap.ts'],
  ['the rules need no package', 'domain/b.ts', 'lru-cache'],
  ['a question knows no other question', 'questions/paths/a.ts', 'questions/whatIf/whatIf.ts'],
  ['a question knows no resolver', 'questions/paths/b.ts', 'resolvers/citation.ts'],
  ['seeds are read without the rules of answers', 'seed/a.ts', 'domain/profile.ts'],
  ['importers ask no question', 'exchange/a.ts', 'questions/search/service.ts'],
  ['loaders stand below resolvers', 'loaders/a.ts', 'resolvers/elements.ts'],
  ['resolvers do not know HTTP', 'resolvers/a.ts', 'http/limits.ts'],
  ['HTTP does not choose an engine', 'http/a.ts', 'graph/neo4j.ts'],
  ['reports do not know the command line', 'reports/a.ts', 'cli/output.ts'],
  ['assistants do not know the command line', 'mcp/a.ts', 'cli/output.ts'],
  ['HTTP does not know the command line', 'http/b.ts', 'cli/output.ts'],
  ['nothing but traces follows every promise', 'http/d.ts', 'async_hooks'],
  ['a database driver stays in the graph layer', 'http/c.ts', 'neo4j-driver'],
  ['the embedded driver does so too', 'cli/a.ts', '@grafeo-db/js'],
  ['the command line opens engines through the port', 'cli/b.ts', 'graph/embedded.ts'],
  ['what runs needs no tool of development', 'cli/c.ts', 'fast-check'],
  ['the explorer opens no graph', 'explorer/a.ts', 'graph/open.ts'],
  ["the explorer does not know the server's types", 'explorer/ui/a.ts', 'generated/schema.ts'],
  ['the editor is no part of the explorer', 'editor/a.ts', 'explorer/profile.ts'],
]

const circles: [sentence: string, from: string, to: string, how: string][] = [
  ['a circle of two files', 'domain/circleA.ts', 'domain/circleB.ts', 'import'],
  ['a circle of types alone', 'explorer/ui/circleA.ts', 'explorer/ui/circleB.ts', 'import type'],
]

const isFile = (name: string): boolean => name.endsWith('.ts')
/** How a file of src/ names another, or a package. */
const asImport = (from: string, to: string): string => {
  const up = '../'.repeat(from.split('/').length - 1) || './'
  return isFile(to) ? up + to : to
}

interface Violation {
  from: string
  to: string
  rule: { name: string }
}
let house: string
let violations: Violation[]

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'))
  cpSync(join(root, 'src'), join(house, 'src'), { recursive: true })
  for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs', 'biome.json'])
    cpSync(join(root, name), join(house, name))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  const write = (from: string, to: string, how = 'import'): void => {
    const file = join(house, 'src', from)
    mkdirSync(dirname(file), { recursive: true })
    const here = how === 'import' ? 'there' : '0 as unknown as typeof there'
    writeFileSync(file, `${how} * as there from '${asImport(from, to)}'\n\nexport const here = ${here}\n`)
  }
  for (const [, from, to] of forbidden) write(from, to)
  for (const [, from, to, how] of circles) {
    write(from, to, how)
    write(to, from, how)
  }
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = spawnSync(process.execPath, [program, 'src', '--output-type', 'json'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('imports go one way', () => {
  it.each(forbidden)('%s', (_, from, to) => {
    const found = violations.filter((one) => one.from === `src/${from}`)
    expect(found.map(({ rule }) => rule.name)).toEqual(['not-in-allowed'])
    expect(found[0]?.to).toContain(to)
  })

  it.each(circles)('%s is refused', (_, from, to) => {
    expect(violations).toContainEqual(
      expect.objectContaining({
        from: `src/${from}`,
        to: `src/${to}`,
        rule: expect.objectContaining({ name: 'no-circle' }),
      }),
    )
  })

  it('the house as it stands keeps to all of it', () => {
    const added = new Set([...forbidden, ...circles].flatMap(([, from, to]) => [`src/${from}`, `src/${to}`]))
    const own = violations.filter(({ from }) => !added.has(from))
    expect(own).toEqual([])
  })
})

describe('settings have one reader', () => {
  it('a second reader of the environment is refused', () => {
    writeFileSync(join(house, 'src/http/environment.ts'), "export const port = process.env['PORT']\n")
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
    const options = ['lint', '--reporter=github', '--vcs-enabled=false']
    const { stdout } = spawnSync(process.execPath, [biome, ...options, 'src/config.ts', 'src/http'], {
      cwd: house,
      encoding: 'utf8',
    })
    const refused = [...stdout.matchAll(/noProcessEnv.*?file=([^,]+)/g)].map(([, file]) => file)
    expect(refused).toEqual([expect.stringContaining('src/http/environment.ts')])
  })
})
