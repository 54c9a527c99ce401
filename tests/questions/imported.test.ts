import { describe, expect, it } from 'vitest'
import { mostCompetences } from '../../src/domain/competences.ts'
import { sheetsOf } from '../../src/domain/sheets.ts'
import { compare } from '../../src/questions/compare/compare.ts'
import { matrix } from '../../src/questions/matrix/matrix.ts'
import { mobility } from '../../src/questions/mobility/mobility.ts'
import { askGap, day, hold, nothingNear, profile, statesOf } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

/** A framework that describes no certification: five levels of wholes around two competences, and one beside. */
function orchard(name = 'verger'): GraphBuilder {
  const framework = `${name}:cadre`
  const built = graph().node('Framework', framework, { frameworkKind: 'COMPETENCES', label: `Cadre ${name}` })
  const competence = (id: string): GraphBuilder => built.node('Competence', id, { framework })
  for (const level of ['1', '2', '3', '4', '5']) competence(`${name}:${level}`)
  built.relate(framework, 'HAS_PART', `${name}:1`, { position: 1 })
  for (const level of [1, 2, 3, 4])
    built.relate(`${name}:${level}`, 'HAS_PART', `${name}:${level + 1}`, { position: 1 })
  for (const leaf of ['cueillir', 'echelle'])
    competence(`${name}:${leaf}`).relate(`${name}:5`, 'HAS_PART', `${name}:${leaf}`)
  return competence(`${name}:vendre`).relate(framework, 'HAS_PART', `${name}:vendre`, { position: 2 })
}
const merged = (...parts: GraphBuilder[]): GraphBuilder => {
  const whole = graph()
  for (const { nodes, relations } of parts.map((part) => part.data())) {
    for (const { id, kind, properties } of nodes) whole.node(kind, id, properties)
    for (const { from, type, to, properties } of relations) whole.relate(from, type, to, properties)
  }
  return whole
}

/** A taxonomy with more competences than a question reads. */
function taxonomy(): GraphBuilder {
  const built = graph().node('Framework', 'tax:1', { frameworkKind: 'TAXONOMY', label: 'Grand vocabulaire' })
  for (let n = 0; n <= mostCompetences; n++) built.node('Competence', `tax:c${n}`, { framework: 'tax:1' })
  return built
}

/** A nurse of the reference data whose ROME and ESCO pages are imported. */
function nurse(): GraphBuilder {
  const uuid = '0b0c0d0e-0000-4000-8000-000000000001'
  const built = graph()
    .certification('ide', { firstAwardedOn: '2012' })
    .competences('c1')
    .profession('infirmier', { requires: ['ide'] })
    .node('Profession', 'infirmier', { romeCodes: ['J1506'], escoUri: `http://data.europa.eu/esco/occupation/${uuid}` })
    .node('Profession', 'sans-diplome', { romeCodes: ['J1506'] })
  for (const [framework, own, other] of [
    ['rome:r', 'rome:J1506', 'rome:J1510'],
    ['esco:v', `esco:${uuid}`, 'esco:autre'],
  ] as const) {
    const vocabulary = framework.slice(0, 4)
    built.node('Framework', framework, { frameworkKind: 'TAXONOMY' })
    for (const id of [own, other]) built.node('Profession', id, { framework })
    for (const code of ['a', 'b', 'd', 'e']) built.node('Competence', `${vocabulary}:k-${code}`, { framework })
    for (const code of ['a', 'b']) built.relate(own, 'MOBILISES', `${vocabulary}:k-${code}`)
    for (const code of ['b', 'd']) built.relate(other, 'MOBILISES', `${vocabulary}:k-${code}`)
    built
      .node('Profession', `${vocabulary}:loin`, { framework })
      .relate(`${vocabulary}:loin`, 'MOBILISES', `${vocabulary}:k-e`)
  }
  return built
}

onEachEngine('what was imported', (engine) => {
  it('is a target and no certification: its competences without parts count, whatever the depth between', async () => {
    await hold(engine(), orchard())
    const whole = await askGap(engine(), { competences: ['verger:cueillir'] }, 'verger:cadre')
    expect(whole.userErrors).toEqual([])
    expect(Object.keys(statesOf(whole)).sort()).toEqual(['verger:cueillir', 'verger:echelle', 'verger:vendre'])
    expect(whole.besideCounts.declared).toBe(1)
    const part = await askGap(engine(), {}, 'verger:1')
    expect(Object.keys(statesOf(part)).sort()).toEqual(['verger:cueillir', 'verger:echelle'])
  })

  it('counts at every depth in a bloc as well', async () => {
    const built = graph().certification('t').bloc('1').macroCompetence('1.1', '1.1.c1').node('Competence', 't:fin', {
      framework: 't:referentiel',
    })
    await hold(engine(), built.relate('t:1.1.c1', 'HAS_PART', 't:fin'))
    expect(Object.keys(statesOf(await askGap(engine(), {}, 't')))).toEqual(['t:fin'])
  })

  it('is compared by its true totals', async () => {
    await hold(engine(), merged(orchard(), orchard('jardin')))
    const { aOnB, bOnA, userErrors } = await compare(
      engine(),
      { a: 'verger:cadre', b: 'jardin:cadre', asOf: day },
      nothingNear,
    )
    expect(userErrors).toEqual([])
    expect([aOnB?.counts, bOnA?.counts]).toEqual([
      expect.objectContaining({ total: 3, unknown: 3 }),
      expect.objectContaining({ total: 3, unknown: 3 }),
    ])
  })

  it('is compared with a title as with its like', async () => {
    await hold(engine(), merged(orchard(), graph().certification('titre').bloc('1').competences('1.1')))
    const { aOnB, bOnA } = await compare(engine(), { a: 'verger:cadre', b: 'titre', asOf: day }, nothingNear)
    const groups = (one: typeof aOnB) => one?.rows.map(({ group, counts }) => [group, counts.total])
    expect([groups(aOnB), groups(bOnA)]).toEqual([[['titre:1', 1]], [['verger:cadre', 3]]])
  })

  it('is refused with its true total where it is more than a question reads, in each question', async () => {
    await hold(engine(), merged(taxonomy(), orchard()))
    const compared = await compare(engine(), { a: 'tax:1', b: 'verger:cadre', asOf: day }, nothingNear)
    const crossed = await matrix(engine(), { frameworks: ['verger:cadre', 'tax:1'], asOf: day }, nothingNear)
    const gap = await askGap(engine(), {}, 'tax:1')
    for (const [answer, field] of [
      [compared, 'a'],
      [crossed, 'frameworks.1'],
      [gap, 'target'],
    ] as const) {
      expect(answer.userErrors).toEqual([expect.objectContaining({ code: 'TOO_MANY', field })])
      expect(answer.userErrors[0]?.message).toMatch(/2\s001 compétences/)
    }
  })

  it('is not compared where nothing of it is known', async () => {
    await hold(engine(), orchard().node('Framework', 'plan:1', { frameworkKind: 'PLAN', label: 'Plan' }))
    const { userErrors } = await compare(engine(), { a: 'plan:1', b: 'verger:cadre', asOf: day }, nothingNear)
    expect(userErrors).toEqual([expect.objectContaining({ code: 'NO_COMPETENCES', field: 'a' })])
  })

  describe('a profession that states its ROME and ESCO pages', () => {
    it.each([
      ['rome', 'rome:J1510', 'rome:k'],
      ['esco', 'esco:autre', 'esco:k'],
    ])('is read through its own in %s, by the gap and by mobility', async (vocabulary, target, competence) => {
      await hold(engine(), nurse())
      const gap = await askGap(engine(), { professions: ['infirmier'] }, target)
      expect(statesOf(gap)).toEqual({ [`${competence}-b`]: 'ACQUIRED', [`${competence}-d`]: 'UNKNOWN' })
      const asked = { profile: profile({ professions: ['infirmier'] }), framework: vocabulary, first: 5, asOf: day }
      const near = await mobility(engine(), asked, nothingNear)
      expect(near.readAs).toEqual([{ profession: 'infirmier', sheet: expect.stringMatching(`^${vocabulary}:`) }])
      expect(near.matches.map((match) => match.profession)).toEqual([target])
    })

    it('is no less well known where the target is of its own référentiel', async () => {
      await hold(engine(), nurse())
      expect(statesOf(await askGap(engine(), { professions: ['infirmier'] }, 'ide'))).toEqual({ 'ide:c1': 'ACQUIRED' })
    })

    it('is a target through the first of its sheets that names a competence, and no other', async () => {
      const uuid = '0b0c0d0e-0000-4000-8000-000000000001'
      const target = async (properties: Record<string, string | string[]>) => {
        await hold(engine(), nurse().node('Profession', 'sans-diplome', properties))
        return Object.keys(statesOf(await askGap(engine(), {}, 'sans-diplome')))
      }
      const escoUri = `HTTP://data.europa.eu/ESCO/occupation/${uuid.toUpperCase()}`
      expect(await target({ romeCodes: ['J1510', 'J1506'], escoUri })).toEqual(['rome:k-b', 'rome:k-d'])
      expect(await target({ romeCodes: ['Z9999'], escoUri })).toEqual(['esco:k-a', 'esco:k-b'])
      // A code may be that of something else, and an address that of no occupation.
      expect(await target({ romeCodes: ['k-a', 'loin'], escoUri: `${escoUri}/more` })).toEqual(['rome:k-e'])
    })

    it('is read through the sheet that its import tied to it, where the release has its own no longer', async () => {
      const tied = (to: string, crosswalk = 'cw:professions>test') =>
        ({ id: `al:${to}`, coverage: 'FULL', status: 'ACCEPTED', crosswalk }) as const
      const built = nurse()
        .node('Profession', 'ancien', { romeCodes: ['Z9999'] })
        .relate('ancien', 'ALIGNED_WITH', 'rome:J1510', tied('rome:J1510'))
        .relate('ancien', 'ALIGNED_WITH', 'rome:J1506', tied('rome:J1506', 'cw:other>test'))
        .node('Profession', 'actuel', { romeCodes: ['J1506', 'Z9999'] })
        .relate('actuel', 'ALIGNED_WITH', 'rome:J1510', tied('actuel'))
        .relate('actuel', 'ALIGNED_WITH', 'esco:autre', tied('esco'))
      await hold(engine(), built)
      const sheets = await engine().read((run) => sheetsOf(run, ['ancien', 'actuel', 'infirmier']))
      expect(Object.fromEntries([...sheets].map(([id, some]) => [id, some.map((sheet) => sheet.id)]))).toEqual({
        ancien: ['rome:J1510'],
        actuel: ['rome:J1506', 'esco:autre'],
        infirmier: ['rome:J1506', 'esco:0b0c0d0e-0000-4000-8000-000000000001'],
      })
      expect(sheets.get('ancien')).toEqual([{ id: 'rome:J1510', framework: 'rome:r' }])
    })

    it('is a target through its sheet where no certification leads to it', async () => {
      await hold(engine(), nurse())
      expect(Object.keys(statesOf(await askGap(engine(), {}, 'sans-diplome')))).toEqual(['rome:k-a', 'rome:k-b'])
    })
  })
})
