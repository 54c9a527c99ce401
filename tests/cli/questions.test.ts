import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run, temporaryFolder } from '../support/server.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const ccg = (...args: string[]) => run('src/cli/index.ts', args, { DATA_DIR: join(folder.path, 'data') })

/** Said with every answer that rests on the nurse's reported elements. */
const reported = /éléments\s+rapportés[\s\S]*à\s+relire\s+au\s+BO\s+Santé/

describe('ccg prints each analysis as a French report', () => {
  it.each<[string, string[], (string | RegExp)[]]>([
    [
      'vaeBridge',
      ['--from', 'infirmier', '--activity', 'cpas-2025:A', '--to', 'cpas-2025'],
      [
        'Accès par la VAE non confirmé : vérifier la fiche RNCP',
        'Expérience : Bien étayé (9 sur 9 sous-activités',
        'Expérience non décrite',
        /pas\s+ceux d'un jury/,
        'À demander au certificateur',
        /Repères issus de la voie formation/,
        reported,
      ],
    ],
    [
      'vaeBridge',
      ['--activity', 'caferuis-2004:F1.R1', '--to', 'caferuis-2004'],
      [
        'Expérience : Aucune activité connue pour ce bloc',
        /ne rejoignent aucun bloc[\s\S]+\(caferuis-2004:F1\.R1\)/,
        /– compétence 1\.1, non examinée :/,
      ],
    ],
    [
      'paths',
      ['--from', 'infirmier', '--to', 'policy:hpst', '--first', '1'],
      ['Chemin 1, 2 étapes', 'peut mener au métier', /source : .+ lignes \d+/, 'Liste incomplète'],
    ],
    [
      'pathways',
      ['--from', 'infirmier', '--to', 'caferuis-2004', '--max-steps', '2'],
      [
        /remplacé par/i,
        /Ce que donne le droit\n +§ Infirmier diplômé d'État : entrée en formation au CAFERUIS/,
        'Au départ, sur 16 compétences communes',
        /À l'arrivée : /,
        reported,
      ],
    ],
    ['mobility', ['aide-soignant'], [/^Inconnu : /m, 'Ce que donne le droit', /Mène vers : .*Auxiliaire de vie/]],
    [
      'compare',
      ['dees-2018', 'cpas-2025'],
      [
        /Table : .+ vers CPAS 2025/,
        'Pas de table de rapprochement dans ce sens',
        /lecture du projet, sans\s+valeur juridique/,
      ],
    ],
    [
      'matrix',
      ['ide-2009', 'cpas-2025'],
      ['ide-2009:referentiel → cpas-2025:referentiel', "qu'aucun autre ne couvre", reported],
    ],
    [
      'whatIf',
      ['--from', 'ide-2009', '--acquire', 'cpas-2025:1', '--to', 'cpas-2025'],
      [
        'avant : ● 10 couvertes',
        'après : ● 19 acquises de droit (13) ou couvertes sans valeur juridique (6)',
        reported,
      ],
    ],
    [
      'policyImpact',
      ['policy:hpst'],
      ["Métiers : 1 d'après les textes, dont 1 directement", 'ajouter --derived', '4 axes'],
    ],
  ])('%s', async (command, args, expected) => {
    const { code, out } = await ccg(command, ...args)
    expect(code).toBe(0)
    expect(out).toContain('Compare des référentiels, pas une personne.')
    for (const text of expected) expect(out).toMatch(text)
    expect(out).not.toMatch(/éligible|recevable|équivalence/)
    expect(out).toMatch(new RegExp(`Citer cette réponse : /answers/${command}\\?`))
  })

  it('gap, for a diploma obtained in a year: the version of that year, of which nothing was read', async () => {
    const named = await ccg('gap', 'infirmière diplômée en 2011', 'CPAS')
    expect(named.out).toMatch(/est lu comme « Infirmier »[\s\S]*dates\s+déduites[\s\S]*59 non examinées/)
    const { out } = await ccg('gap', '--from', 'infirmier', '--obtained', '2011', '--to', 'cpas-2025')
    expect(out).toMatch(/Infirmier \(diplôme obtenu en 2011\)[\s\S]*programme de\s+1992[\s\S]*59 non examinées/)
  })

  it("gives the API's object with --json, and for an unknown id status 1 with the nearest ids", async () => {
    const { out } = await ccg('policyImpact', 'policy:hpst', '--derived', '--json')
    expect(JSON.parse(out)).toMatchObject({ includeDerived: true, userErrors: [] })
    const wrong = await ccg('paths', '--from', 'infirmie', '--to', 'policy:hpst')
    expect([wrong.code, wrong.out]).toEqual([1, ''])
    expect(wrong.err).toMatch(/^from : .*infirmier/m)
  })

  it.each<[string, string[]]>([
    ['--max-steps', ['pathways', '--from', 'ide-2009', '--to', 'cpas-2025', '--max-steps', 'x']],
    ['--first', ['search', 'soins', '--first', '0']],
    ['--as-of', ['gap', '--from', 'ide-2009', '--to', 'cpas-2025', '--as-of', '2026-02-30']],
    ['--relations', ['paths', '--from', 'infirmier', '--to', 'policy:hpst', '--relations', 'NOPE']],
  ])('a wrong %s is said by its name, in one line and without a trace', async (option, args) => {
    const { code, out, err } = await ccg(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(new RegExp(`^error: option '${option} <\\w+>' argument '.+' is invalid\\.`))
    expect(err).not.toContain('    at ')
  })

  it('a profile may name what is held by any id of the graph, and is said by its labels', async () => {
    const { code, out } = await ccg('gap', '--from', 'rome:J1506,as-2021', '--to', 'as-2021', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ userErrors: [{ code: 'UNKNOWN_ID', field: 'profile.professions.0' }] })
    expect((await ccg('gap', '--from', 'as-2021', '--to', 'cpas-2025')).out).toMatch(
      /^Écart de compétences : Diplôme d'État d'aide-soignant/,
    )
  })
})
