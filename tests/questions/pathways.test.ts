import { describe, expect, it } from 'vitest'
import { combinations, mayEnrol, type PathwaysQuestion, pathways } from '../../src/questions/pathways/pathways.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

const open = { enrolFrom: '2020-09-01', enrolUntil: '2030-08-31' }

/** Four competences wanted; `un` covers two, `deux` one of them and another, `trois` none. */
const careers = (): GraphBuilder =>
  graph()
    .certification('depart', { firstAwardedOn: '2000' })
    .competences('D')
    .certification('but', open)
    .bloc('1')
    .competences('a', 'b', 'c')
    .specificBloc('E')
    .competences('e')
    .certification('un', open)
    .competences('U')
    .certification('deux', open)
    .competences('V')
    .certification('trois', open)
    .competences('W')
    .certification('clos', { enrolUntil: '2026-11-21' })
    .competences('K')
    .crosswalk('depart', 'but')
    .crosswalk('un', 'but')
    .crosswalk('deux', 'but')
    .crosswalk('trois', 'but')
    .crosswalk('clos', 'but')
    .aligned('un:U', 'but:a')
    .aligned('un:U', 'but:b')
    .aligned('deux:V', 'but:b')
    .aligned('deux:V', 'but:c', { coverage: 'PART' })
    .aligned('trois:W', 'but:e')
    .aligned('clos:K', 'but:a')
    .aligned('clos:K', 'but:b')
    .aligned('clos:K', 'but:c')

onEachEngine('pathways', (engine) => {
  const ask = async (question: Partial<PathwaysQuestion> = {}, built = careers()) => {
    await hold(engine(), built)
    return pathways(
      engine(),
      {
        profile: profile({ certifications: ['depart'] }),
        target: 'but',
        maxSteps: 2,
        first: 10,
        asOf: day,
        ...question,
      },
      nothingNear,
    )
  }

  it("the target's own certification is no way to one of its blocs", async () => {
    const { pathways: found } = await ask({ target: 'but:1', maxSteps: 1 })
    expect(found.map(({ id }) => id).sort()).toEqual(['deux', 'un'])
  })

  it('rank by what nothing covers at the end, then by the number of certifications', async () => {
    const answer = await ask()
    expect(answer.start).toEqual({ total: 3, acquired: 0, legal: 0, partial: 0, missing: 3, unknown: 0 })
    expect(answer.pathways.map(({ id, notCovered }) => [id, notCovered])).toEqual([
      ['un > deux', 0],
      ['deux', 1],
      ['un', 1],
    ])
  })

  it('each step says what it adds and what stays uncovered', async () => {
    const [best] = (await ask()).pathways
    expect(best?.steps).toMatchObject([
      {
        certification: 'un',
        adds: [{ competence: 'but:a', before: 'MISSING', after: 'ACQUIRED' }, { competence: 'but:b' }],
        notCovered: ['but:c'],
      },
      { certification: 'deux', adds: [{ competence: 'but:c', before: 'MISSING', after: 'PARTIAL' }], notCovered: [] },
    ])
    expect(best?.counts).toEqual({ total: 3, acquired: 2, legal: 0, partial: 1, missing: 0, unknown: 0 })
  })

  it('a certification closed the day before is not on the way, however much it would cover', async () => {
    expect((await ask()).pathways.some(({ id }) => id.includes('clos'))).toBe(false)
    expect((await ask({ asOf: '2026-11-21' })).pathways.some(({ id }) => id.includes('clos'))).toBe(true)
  })

  it('a certification that adds nothing to the common blocs, one already held and the target itself are not on the way', async () => {
    const answer = await ask({ profile: profile({ certifications: ['depart', 'un'] }) })
    expect(answer.pathways.map(({ id }) => id)).toEqual(['deux'])
  })

  it('an unread certification never makes anything nearer', async () => {
    expect(
      (await ask({}, careers().unreadCertification('obscur', open))).pathways.some(({ id }) => id.includes('obscur')),
    ).toBe(false)
  })

  it('what is assumed at the start is still held on the way', async () => {
    const built = careers()
      .certification('suite', open)
      .competences('S')
      .crosswalk('suite', 'but')
      .aligned('suite:S', 'but:c')
      .aligned('depart:D', 'but:a')
      .profession('metier', { requires: ['depart', 'suite'] })
    const answer = await ask({ profile: profile({ professions: ['metier'] }) }, built)
    expect(answer.assumptions).toMatchObject([{ certification: 'depart' }])
    expect(answer.pathways.find(({ id }) => id === 'suite')?.counts).toMatchObject({ acquired: 2 })
  })

  it('fewer than there are is said', async () => {
    expect(await ask({ first: 1 })).toMatchObject({ pathways: [{ id: 'un > deux' }], truncated: true })
    expect(await ask()).toMatchObject({ truncated: false })
  })

  it.each([
    ['maxSteps', { maxSteps: 0 }],
    ['maxSteps', { maxSteps: 5 }],
    ['first', { first: 0 }],
    ['target', { target: 'rien' }],
  ])('an error of input names %s', async (field, question) => {
    expect((await ask(question)).userErrors).toMatchObject([{ field }])
  })
})

describe('one may enrol', () => {
  it.each([
    [{ enrolFrom: null, enrolUntil: null }, false],
    [{ enrolFrom: '2026-11-22', enrolUntil: null }, true],
    [{ enrolFrom: '2026-11-23', enrolUntil: null }, false],
    [{ enrolFrom: null, enrolUntil: '2026-11-22' }, true],
    [{ enrolFrom: null, enrolUntil: '2026-11-21' }, false],
  ])('%j: %s', (window, may) => {
    expect(mayEnrol(window, '2026-11-22')).toBe(may)
  })
})

it('sets are combined without order, smaller ones first', () => {
  expect(combinations(['a', 'b', 'c'], 2).map((set) => set.join(''))).toEqual(['a', 'b', 'c', 'ab', 'ac', 'bc'])
})
