import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'n3'
import { afterAll, describe, expect, it } from 'vitest'
import { run, temporaryFolder } from '../support/server.ts'
import { folder, lines } from './support.ts'

const home = temporaryFolder()
afterAll(() => home.remove())
const ccg = (...args: string[]) => run('src/cli/index.ts', args, { DATA_DIR: join(home.path, 'data') })

const sheet = (label: string): Record<string, string> => ({
  'elements.csv': lines(
    'id,kind,label,level,frameworkKind',
    'mine:v1,Framework,Le mien,,COMPETENCES',
    `mine:1,Competence,${label},DETAILED,`,
  ),
  'relations.csv': 'from,type,to\nmine:v1,HAS_PART,mine:1\n',
})

describe('ccg import and ccg export', () => {
  it('write a template, which is not written over', async () => {
    const path = join(home.path, 'template')
    const { code, out } = await ccg('import', 'template', path)
    expect([code, existsSync(join(path, 'elements.csv')), existsSync(join(path, 'relations.csv'))]).toEqual([
      0,
      true,
      true,
    ])
    expect(out).toContain('docs/guide/import-export.md')
    expect((await ccg('import', 'template', path)).code).not.toBe(0)
  })

  it('import a framework, say what changed the second time, and that nothing did the third', async () => {
    const first = await ccg('import', 'csv', folder(sheet('Écouter')))
    expect(first.out).toMatch(/mine:v1: revision [0-9a-f]{12}, 2 added, 0 removed, 0 relabelled/)
    expect((await ccg('import', 'csv', folder(sheet('Bien écouter')))).out).toContain(
      '    mine:1: Écouter → Bien écouter',
    )
    expect((await ccg('import', 'csv', folder(sheet('Bien écouter')))).out).toContain('nothing changed')
  })

  it('refuse bad files with status 1, and list each fault', async () => {
    const { code, out } = await ccg(
      'import',
      'csv',
      folder({ ...sheet('Écouter'), 'relations.csv': 'from,type,to\nmine:v1,HAS_PART,mine:9\n' }),
      '--dry-run',
    )
    expect(code).toBe(1)
    expect(out).toContain("relations.csv:2: 'mine:9'; expected an element that is defined, for HAS_PART to reach")
    expect(out).toContain('Nothing was written.')
  })

  it('export one framework to standard output, to a file that is whole, and to a folder of CSV', async () => {
    const base = 'https://data.example/'
    const { code, out } = await ccg('export', 'skos', '--framework', 'mine:v1', '--base', base)
    expect(code).toBe(0)
    expect(new Parser().parse(out).some(({ subject }) => subject.value === `${base}mine:1`)).toBe(true)
    const file = join(home.path, 'mine.graphml')
    expect((await ccg('export', 'graphml', '--framework', 'mine:v1', '--out', file)).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/<\/graphml>\n$/)
    const csv = join(home.path, 'csv')
    expect((await ccg('export', 'csv', '--framework', 'mine:v1', '--out', csv)).code).toBe(0)
    const again = await ccg('import', 'csv', csv)
    expect(again.out).toContain('nothing changed')
    rmSync(csv, { recursive: true })
  })

  it('export the extracts to a folder, each table as CSV and as Parquet, with what describes them', async () => {
    const none = await ccg('export', 'extracts')
    expect([none.code === 0, none.err]).toEqual([false, expect.stringContaining('--out: a folder is needed')])
    const out = join(home.path, 'extracts')
    expect((await ccg('export', 'extracts', '--framework', 'mine:v1', '--out', out)).code).toBe(0)
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[]
    }
    expect(readdirSync(out).sort()).toEqual([...resources.map(({ path }) => path), 'datapackage.json'].sort())
    const header = ({ schema: { fields } }: (typeof resources)[number]) => fields.map(({ name }) => name).join(',')
    for (const one of resources) {
      const bytes = readFileSync(join(out, one.path))
      if (one.path.endsWith('.csv')) expect(bytes.toString().split('\n')[0]).toBe(header(one))
      else expect(bytes.subarray(0, 4).toString()).toBe('PAR1')
    }
    expect(readFileSync(join(out, 'degrees.csv'), 'utf8')).toMatch(/^mine:1,/m)
  })

  it('name the formats that there are, and frameworks that there are not', async () => {
    expect((await ccg('export', 'pdf')).err).toContain('skos, jsonld, case, graphml, csv, cypher')
    const { code, err, out } = await ccg('export', 'case', '--framework', 'mine:v9')
    expect([code === 0, out]).toEqual([false, ''])
    expect(err).toContain("No framework has the id 'mine:v9'.")
  })
})
