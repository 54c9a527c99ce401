import { expect, it } from 'vitest'
import { whatIf } from '../../src/questions/whatIf/whatIf.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

const career = (): GraphBuilder =>
  graph()
    .certification('diplome', { firstAwardedOn: '2000' })
    .competences('C')
    .certification('nouveau', { firstAwardedOn: '2040' })
    .bloc('N')
    .competences('N1')
    .certification('titre')
    .bloc('1')
    .competences('1.1')
    .bloc('2')
    .competences('2.1', '2.2')
    .certification('autre')
    .competences('X', 'Y')
    .crosswalk('diplome', 'titre')
    .crosswalk('diplome', 'autre')
    .crosswalk('titre', 'autre')
    .aligned('titre:1.1', 'autre:X')
    .aligned('titre:2.1', 'autre:Y', { coverage: 'PART' })
    .profession('metier', { requires: ['diplome', 'nouveau'] })

onEachEngine('whatIf', (engine) => {
  const ask = async (
    acquire: string[],
    targets: string[],
    brought = { certifications: ['diplome'] },
    built = career(),
  ) => {
    await hold(engine(), built)
    return whatIf(engine(), { profile: profile(brought), acquire, targets, asOf: day }, nothingNear)
  }

  it('a bloc acquired is acquired for its own title, and counts by rapprochement for another', async () => {
    const { targets } = await ask(['titre:1'], ['titre', 'autre'])
    expect(targets).toMatchObject([
      {
        target: 'titre',
        before: { acquired: 0, missing: 3 },
        after: { acquired: 1, missing: 2 },
        changes: [{ competence: 'titre:1.1', bloc: 'titre:1', before: 'MISSING', after: 'ACQUIRED' }],
      },
      {
        target: 'autre',
        before: { acquired: 0, missing: 2 },
        after: { acquired: 1, missing: 1 },
        changes: [{ competence: 'autre:X' }],
      },
    ])
  })

  it('of an option asked about alone, its own competences are the headline', async () => {
    const built = career().certification('titre').specificBloc('E').competences('E.1', 'E.2')
    const [option] = (await ask(['titre:E.1'], ['titre:E'], undefined, built)).targets
    expect(option).toMatchObject({
      commonBefore: { total: 2, acquired: 0 },
      commonAfter: { total: 2, acquired: 1 },
    })
  })

  it('a single competence acquired counts as held, which a declared one never does', async () => {
    const { targets } = await ask(['titre:2.1'], ['titre', 'autre'])
    expect(targets.map(({ changes }) => changes)).toEqual([
      [{ competence: 'titre:2.1', bloc: 'titre:2', before: 'MISSING', after: 'ACQUIRED' }],
      [{ competence: 'autre:Y', bloc: null, before: 'MISSING', after: 'PARTIAL' }],
    ])
  })

  it('acquiring nothing changes nothing', async () => {
    expect((await ask([], ['titre'])).targets).toMatchObject([{ changes: [] }])
  })

  it('a hypothesis leaves the assumed diploma in place', async () => {
    await hold(engine(), career())
    const answer = await whatIf(
      engine(),
      { profile: profile({ professions: ['metier'] }), acquire: ['nouveau:N'], targets: ['titre'], asOf: day },
      nothingNear,
    )
    expect(answer.assumptions).toMatchObject([{ certification: 'diplome' }])
  })

  it('a diploma that nobody held yet on the day is said to be so', async () => {
    await hold(engine(), career())
    const question = { profile: profile({ certifications: ['diplome'] }), acquire: [], targets: ['titre'] }
    const { caveats } = await whatIf(engine(), { ...question, asOf: '1999-06-01' }, nothingNear)
    expect(caveats[0]).toContain("n'avait pas encore de titulaire le 1er juin 1999")
  })

  it('a target without competences is an error of its own, and the others are answered', async () => {
    const answer = await ask(['titre:1'], ['vide', 'titre'], undefined, career().unreadCertification('vide'))
    expect(answer.userErrors).toMatchObject([{ code: 'NO_COMPETENCES', field: 'targets.0' }])
    expect(answer.targets.map(({ target }) => target)).toEqual(['titre'])
  })

  it('only blocs and competences are acquired', async () => {
    expect((await ask(['titre'], ['titre'])).userErrors).toMatchObject([{ code: 'WRONG_KIND', field: 'acquire.0' }])
  })

  it('the headline is of the common blocs, before and after: a specific one changes only the whole', async () => {
    const built = career().certification('titre').specificBloc('E').competences('E.1')
    const { targets } = await ask(['titre:E'], ['titre'], undefined, built)
    expect(targets[0]).toMatchObject({
      before: { total: 4, acquired: 0 },
      after: { total: 4, acquired: 1 },
      commonBefore: { total: 3, acquired: 0 },
      commonAfter: { total: 3, acquired: 0 },
    })
  })

  it.each([
    ['none', []],
    ['eleven', Array<string>(11).fill('titre')],
  ])('of one to ten targets, %s is an error of input', async (_, targets) => {
    expect((await ask([], targets)).userErrors).toMatchObject([
      { code: 'BAD_VALUE', field: 'targets', message: 'Nommer de une à 10 cibles.' },
    ])
  })

  it('ten targets are answered', async () => {
    expect((await ask([], Array<string>(10).fill('titre'))).targets).toHaveLength(10)
  })
})
