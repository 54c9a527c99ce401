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
    expect(order.map((text) => out.indexOf(text))).toEqual(
      [...order.map((text) => out.indexOf(text))].sort((a, b) => a - b),
    )
    expect(order.filter((text) => !out.includes(text))).toEqual([])
    expect(out).toContain('Non couverte par ce qui est détenu (lecture sur éléments rapportés)')
    expect(out).not.toMatch(/éligible|recevable|équivalence/)
  })

  it('shows a specific bloc asked about alone once, under its own count', async () => {
    const { out } = await ccg('gap', '--from', 'ide-2009', '--to', 'cpas-2025:5-E1')
    expect(out).toContain('En tout : 8 compétences')
    expect(out).not.toMatch(/Blocs communs|Blocs spécifiques|Ensemble du référentiel/)
  })

  it('says through which certification a profession is read, and which of its blocs are not read', async () => {
    const { out } = await ccg('gap', '--from', 'ide-2009', '--to', 'cadre-intervention-sociale')
    const text = out.replace(/\s+/g, ' ')
    expect(text).toMatch(
      /Ce métier est lu à travers « Certificat .+\(2022\) » ; autre version : « Certificat .+\(2004\) »\./,
    )
    expect(text).toContain(
      "Blocs communs : 5 compétences ; 3 blocs dont le contenu n'est pas lu (BC2, BC3, BC4), hors de tout compte",
    )
    expect(text).toContain('Contenu non lu : aucune compétence de ce bloc')
  })

  it('says that a title is to be verified, and that a right rests on a diploma only supposed', async () => {
    const { out } = await ccg('gap', '--from', 'mk-2015', '--to', 'mk-2015')
    expect(out.replace(/\s+/g, ' ').match(/\(intitulé à vérifier\)/g)).toHaveLength(8)
    const supposed = await ccg('gap', '--from', 'aide-soignant', '--to', 'as-2021')
    expect(supposed.out.match(/Acquise de droit si ce diplôme est détenu \(supposé\)/g)).toHaveLength(11)
    expect(supposed.out).not.toMatch(/Acquise de droit$/m)
  })

  it('shows evidence and sources on demand', async () => {
    const { out } = await ccg('gap', '--from', 'ide-2009', '--to', 'cpas-2025:2', '--evidence')
    expect(out).toContain('← ')
    expect(out).toMatch(/source : 001_\w+\.txt, lignes \d+/)
  })

  it('ends with status 1 on an id that does not exist, and names the argument and the nearest ids', async () => {
    const { code, err, out } = await ccg('gap', '--from', 'ide-2010', '--to', 'cpas-2025')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('profile.certifications.0')
    expect(err).toContain('ide-2009')
  })

  it('explains each command', async () => {
    for (const command of [['--help'], ['gap', '--help'], ['seed', '--help'], ['serve', '--help']]) {
      const { code, out } = await ccg(...command)
      expect([code, out.length > 100]).toEqual([0, true])
    }
  })
})
