import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run, temporaryFolder } from '../support/server.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const ccg = (...args: string[]) => run('src/cli/index.ts', args, { DATA_DIR: join(folder.path, 'data') })

describe('ccg gap', () => {
  it('prints a French report: what it compares, the 59 common competences first, then 5-E1 and 5-E2', async () => {
    const { code, out } = await ccg('gap', '--from', 'infirmier', '--to', 'cpas-2025')
    expect(code).toBe(0)
    expect(out).toContain('Compare des référentiels, pas une personne')
    const order = [
      'Supposé : Infirmier',
      'Blocs communs : 59 compétences',
      'Bloc 1 — ',
      'Bloc 4 — ',
      'Blocs spécifiques',
      'Bloc 5-E1 — ',
      'Bloc 5-E2 — ',
      'Ensemble du référentiel : 75 compétences',
    ]
    expect(order.map((text) => out.indexOf(text))).toEqual([...order.map((text) => out.indexOf(text))].sort((a, b) => a - b))
    expect(order.filter((text) => !out.includes(text))).toEqual([])
    expect(out).toContain('Non couverte par ce qui est détenu (lecture sur intitulés)')
    expect(out).not.toMatch(/éligible|recevable|équivalence/)
  }, 60_000)

  it('shows evidence and sources on demand', async () => {
    const { out } = await ccg('gap', '--from', 'ide-2009', '--to', 'cpas-2025:2', '--evidence')
    expect(out).toContain('← ')
    expect(out).toMatch(/source : 001_\w+\.txt, lignes \d+/)
  }, 60_000)

  it('ends with status 1 on an id that does not exist, and names the argument and the nearest ids', async () => {
    const { code, err, out } = await ccg('gap', '--from', 'ide-2010', '--to', 'cpas-2025')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('profile.certifications.0')
    expect(err).toContain('ide-2009')
  }, 60_000)

  it('explains each command', async () => {
    for (const command of [['--help'], ['gap', '--help'], ['seed', '--help'], ['serve', '--help']]) {
      const { code, out } = await ccg(...command)
      expect([code, out.length > 100]).toEqual([0, true])
    }
  }, 60_000)
})
