/** The tiers of the tests. A file's tier is read from what it imports, so that no list of files is kept by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pattern } from './pattern.ts'

/**
 * - `unit`: functions alone; no engine, no process, no file of the reference data;
 * - `system`: both engines, the whole reference data, the server, the built processes, the pages in a real Chromium.
 */
export type Tier = 'unit' | 'system'

const root = join(import.meta.dirname, '../..')

/** A test file with the helpers of tests/ that it imports, as one text. */
function withHelpers(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return ''
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const helpers = [...text.matchAll(/^(?:import|\}) .*from '(\.[^']+\.ts)'/gm)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => relative(join(root, 'tests'), path).startsWith('..') === false)
  return [text, ...helpers.map((helper) => withHelpers(helper, seen))].join('\n')
}

const heavy = pattern(
  /from '[^']*(graph\/(embedded|neo4j|open)|seed\/reader|support\/(engines|server))\.ts'|/,
  /seedsFolder|child_process|playwright-core/,
)
const tierOf = (file: string): Tier => (heavy.test(withHelpers(file)) ? 'system' : 'unit')

/** The test files of a tier, as paths from the root. */
export const filesOf = (tier: Tier): string[] =>
  readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && tierOf(join(root, 'tests', name)) === tier)
    .map((name) => `tests/${name}`)
