import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** What the linter says of a file with this content at this place. */
function verdict(place: string, content: string): string {
  const file = join(root, place)
  writeFileSync(file, content)
  try {
    return execFileSync(process.execPath, [biome, 'lint', '--colors=off', file], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    return String((error as { stderr: string }).stderr) + String((error as { stdout: string }).stdout)
  } finally {
    rmSync(file)
  }
}

describe('imports go one way', () => {
  it.each([
    [
      'the graph layer importing an analysis',
      'src/graph/forbidden.ts',
      "import { today } from '../analyses/dates.ts'\n\nexport const day = today()\n",
    ],
    [
      'an analysis importing a resolver',
      'src/analyses/forbidden.ts',
      "import { citationOf } from '../resolvers/citation.ts'\n\nexport const cite = citationOf\n",
    ],
    [
      'a resolver importing HTTP',
      'src/resolvers/forbidden.ts',
      "import { limits } from '../http/limits.ts'\n\nexport const most = limits\n",
    ],
    [
      'a seed reader importing an analysis',
      'src/seed/forbidden.ts',
      "import { today } from '../analyses/dates.ts'\n\nexport const day = today()\n",
    ],
    [
      'a database package outside the graph layer',
      'src/http/forbidden.ts',
      "import neo4j from 'neo4j-driver'\n\nexport const driver = neo4j\n",
    ],
  ])('the linter refuses %s', (_, place, content) => {
    expect(verdict(place, content)).toContain('noRestrictedImports')
  })

  it('the linter refuses a second reader of the environment', () => {
    expect(verdict('src/http/forbidden.ts', "export const port = process.env['PORT']\n")).toContain('noProcessEnv')
  })

  it('the linter lets an allowed import pass', () => {
    expect(
      verdict('src/analyses/allowed.ts', "import { Fault } from '../errors.ts'\n\nexport const fault = Fault\n"),
    ).not.toContain('noRestrictedImports')
  })
})
