/** The example of docs/guide/seeds.md, word for word, beside the reference data. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedsFolder } from '../../src/files.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { withLabels } from '../../src/seed/format.ts'
import { readSeeds, type Seeds } from '../../src/seed/reader.ts'
import { tablesOf } from '../../src/seed/tables.ts'
import { askGap, statesOf } from '../support/ask.ts'
import { temporaryFolder } from '../support/server.ts'

const guide = readFileSync(join(seedsFolder, '../docs/guide/seeds.md'), 'utf8')
const files = [...guide.matchAll(/<!-- (seeds\/\S+\.yaml) -->\n```yaml\n([\s\S]*?)```/g)].map(
  ([, path = '', text = '']): [string, string] => [path, text],
)
const { path: home, remove } = temporaryFolder()
let seeds: Seeds

beforeAll(() => {
  cpSync(seedsFolder, join(home, 'seeds'), { recursive: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  seeds = readSeeds(join(home, 'seeds'))
})
afterAll(remove)

it('a framework and its table, written as the guide shows, pass the check', () => {
  expect(files.map(([path]) => path)).toEqual([
    'seeds/accueil-2026/referentiel.yaml',
    'seeds/crosswalks/cpas-2025--accueil-2026.yaml',
  ])
  expect(tablesOf(seeds.data).find(({ id }) => id === 'cw:cpas-2025>accueil-2026')).toMatchObject({
    complete: true,
    counts: { FULL: 1, PART: 1, NONE: 1 },
    readTwice: 3,
    differed: 1,
  })
})

it('formatting the example writes the schema and the labels, and the guide shows one of its lines', () => {
  const labels = new Map(seeds.data.nodes.map(({ id, properties }) => [id, String(properties['label'])]))
  const labelOf = (id: string) => labels.get(id)
  const [, [, table = ''] = []] = files
  const lines = withLabels(table, { labelOf, schemaOf: (kind) => `../schema/${kind}.json` }).split('\n')
  expect(lines[0]).toBe('# yaml-language-server: $schema=../schema/crosswalk.json')
  expect(lines).toContain(guide.match(/^ {2}of: .* # « .* »$/m)?.[0])
})

it('and the gap to it says of each competence what the table settled', async () => {
  const engine = await openEmbedded()
  await engine.prepare()
  await replaceDataset(engine, 'test', seeds.data)
  const answer = await askGap(engine, { certifications: ['cpas-2025'] }, 'accueil-2026:referentiel')
  await engine.close()
  expect(answer.userErrors).toEqual([])
  expect(statesOf(answer)).toEqual({
    'accueil-2026:1': 'ACQUIRED',
    'accueil-2026:2': 'MISSING',
    'accueil-2026:3': 'PARTIAL',
  })
})
