import { expect, it } from 'vitest'
import { competenceGap } from '../../src/questions/competenceGap/competenceGap.ts'
import { suggestions } from '../../src/questions/suggestions/suggestions.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

const titles = (): GraphBuilder =>
  graph()
    .certification('diplome')
    .node('Competence', 'diplome:C', {
      label: 'Coordonner des interventions soignantes',
      level: 'DETAILED',
      framework: 'diplome:referentiel',
    })
    .relate('diplome', 'CERTIFIES', 'diplome:C')
    .certification('titre')
    .bloc('1')
    .node('Competence', 'titre:1.1', {
      label: 'Coordonner les interventions des acteurs',
      level: 'DETAILED',
      framework: 'titre:referentiel',
    })
    .relate('titre:1', 'CERTIFIES', 'titre:1.1')
const question = { profile: profile({ certifications: ['diplome'] }), target: 'titre', asOf: day }

onEachEngine('suggestions', (engine) => {
  const ask = (first = 3) => suggestions(engine(), { ...question, first }, nothingNear)

  it('where no crosswalk exists, candidates are offered with their score and words', async () => {
    await hold(engine(), titles())
    expect((await ask()).items).toEqual([
      {
        competence: 'titre:1.1',
        state: 'UNKNOWN',
        candidates: [
          {
            held: 'diplome:C',
            through: 'diplome',
            score: expect.any(Number),
            sharedWords: expect.arrayContaining(['coordonner', 'interventions']),
            elsewhere: false,
          },
        ],
      },
    ])
  })

  it('what another diploma was found to carry leads to what is near it, unless the finding was rejected', async () => {
    const beside = (status: 'ACCEPTED' | 'REJECTED') =>
      titles()
        .certification('autre')
        .node('Competence', 'autre:C', {
          label: 'Vacciner et prescrire',
          level: 'DETAILED',
          framework: 'autre:referentiel',
        })
        .relate('autre', 'CERTIFIES', 'autre:C')
        .node('Competence', 'diplome:V', { label: 'Vacciner', level: 'DETAILED', framework: 'diplome:referentiel' })
        .relate('diplome', 'CERTIFIES', 'diplome:V')
        .crosswalk('autre', 'titre')
        .aligned('autre:C', 'titre:1.1', { coverage: 'PART', status })
    const found = async () => (await ask()).items.flatMap(({ candidates }) => candidates)
    await hold(engine(), beside('ACCEPTED'))
    expect(await found()).toContainEqual(expect.objectContaining({ held: 'diplome:V', elsewhere: true }))
    await hold(engine(), beside('REJECTED'))
    expect((await found()).map(({ held }) => held)).toEqual(['diplome:C'])
  })

  it('a candidate counts for nothing: the gap is the same', async () => {
    await hold(engine(), titles())
    expect((await competenceGap(engine(), question, nothingNear)).counts).toMatchObject({ total: 1, unknown: 1 })
  })

  it('what is acquired needs no candidate', async () => {
    await hold(engine(), titles().crosswalk('diplome', 'titre').aligned('diplome:C', 'titre:1.1', { coverage: 'FULL' }))
    expect((await ask()).items).toEqual([])
  })

  it.each([
    ['MISSING', { coverage: 'NONE' as const }],
    ['MISSING', { status: 'REJECTED' as const }],
    ['PARTIAL', { coverage: 'PART' as const }],
  ])('of a competence that stays %s, a pair that someone judged %o is no longer proposed', async (state, judged) => {
    await hold(engine(), titles().crosswalk('diplome', 'titre').aligned('diplome:C', 'titre:1.1', judged))
    expect((await ask()).items).toMatchObject([{ state, candidates: [] }])
  })

  it('an unknown target, a target without competences and an impossible number are user errors', async () => {
    await hold(engine(), titles().unreadCertification('vide'))
    expect(await suggestions(engine(), { ...question, target: 'rien', first: 3 }, nothingNear)).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_ID', field: 'target' }],
    })
    expect(await suggestions(engine(), { ...question, target: 'vide', first: 3 }, nothingNear)).toMatchObject({
      userErrors: [{ code: 'NO_COMPETENCES' }],
    })
    expect(await ask(21)).toMatchObject({ userErrors: [{ code: 'BAD_VALUE', field: 'first' }] })
  })
})

onEachEngine(
  'suggestions on the reference data',
  (engine) => {
    it('an aide-soignant, whose diploma was not compared with the CPAS, gets candidates for most of it', async () => {
      const { items } = await suggestions(
        engine(),
        { profile: profile({ certifications: ['as-2021'] }), target: 'cpas-2025', asOf: day, first: 3 },
        nothingNear,
      )
      expect(items).toHaveLength(75)
      expect(items.every(({ state }) => state === 'UNKNOWN')).toBe(true)
      expect(items.filter(({ candidates }) => candidates.length > 0).length).toBeGreaterThan(50)
    })
  },
  referenceData,
)
