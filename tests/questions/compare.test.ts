import { describe, expect, it } from 'vitest'
import { bestOf } from '../../src/domain/coverage.ts'
import { compare } from '../../src/questions/compare/compare.ts'
import { matrix } from '../../src/questions/matrix/matrix.ts'
import { day, hold, nothingNear } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

/** Two titles of two blocs each. */
const twoTitles = (): GraphBuilder =>
  graph()
    .certification('a')
    .bloc('1')
    .competences('1.1', '1.2')
    .bloc('2')
    .competences('2.1')
    .certification('b')
    .bloc('X')
    .competences('x1', 'x2')
    .bloc('Y')
    .competences('y1')

onEachEngine('compare', (engine) => {
  const ask = async (built: GraphBuilder, a = 'a', b = 'b') => {
    await hold(engine(), built)
    return compare(engine(), { a, b, asOf: day }, nothingNear)
  }

  it('gives the blocs of each by those of the other, cell by cell, with the alignments behind', async () => {
    const built = twoTitles()
      .crosswalk('a', 'b')
      .aligned('a:1.1', 'b:x1')
      .aligned('a:2.1', 'b:x1', { coverage: 'PART' })
      .aligned('a:2.1', 'b:x2', { coverage: 'PART' })
    const { aOnB } = await ask(built)
    expect(aOnB).toMatchObject({
      of: 'a:referentiel',
      against: 'b:referentiel',
      complete: true,
      counts: { total: 3, full: 1, part: 1, none: 1, unknown: 0 },
      only: ['b:y1'],
    })
    expect(aOnB?.rows[0]).toMatchObject({
      group: 'b:X',
      cells: [
        { held: 'a:1', full: 1, part: 0, alignments: [{ held: 'a:1.1', target: 'b:x1', coverage: 'FULL' }] },
        { held: 'a:2', full: 0, part: 2, alignments: [{ target: 'b:x1' }, { target: 'b:x2' }] },
      ],
    })
  })

  it('judges each direction on its own: without a table the other way, nothing is said', async () => {
    const { bOnA } = await ask(twoTitles().crosswalk('a', 'b').aligned('a:1.1', 'b:x1'))
    expect(bOnA).toMatchObject({
      crosswalk: null,
      complete: null,
      counts: { total: 3, unknown: 3, none: 0 },
      only: [],
      notExamined: ['a:1.1', 'a:1.2', 'a:2.1'],
    })
  })

  it('supports, proposals and rejections cover nothing', async () => {
    const built = twoTitles()
      .crosswalk('a', 'b')
      .aligned('a:1.1', 'b:x1', { coverage: 'NONE' })
      .aligned('a:1.1', 'b:x2', { status: 'PROPOSED' })
      .aligned('a:1.1', 'b:y1', { status: 'REJECTED' })
    expect((await ask(built)).aOnB?.counts).toMatchObject({ none: 3 })
  })

  it('a table that is proposed says nothing, one that is not complete says what it found', async () => {
    const built = (options: Parameters<GraphBuilder['crosswalk']>[2]) =>
      twoTitles().crosswalk('a', 'b', options).aligned('a:1.1', 'b:x1').aligned('a:2.1', 'b:y1', { coverage: 'PART' })
    const complete = await ask(built({}))
    expect(complete.aOnB).toMatchObject({ crosswalk: 'cw:a>b', counts: { full: 1, part: 1, none: 1, unknown: 0 } })
    const open = await ask(built({ complete: false }))
    expect(open.aOnB).toMatchObject({ crosswalk: 'cw:a>b', counts: { full: 1, part: 1, none: 0, unknown: 1 } })
    const proposed = await ask(built({ status: 'PROPOSED' }))
    expect(proposed.aOnB).toMatchObject({ crosswalk: null, counts: { full: 1, part: 1, none: 0, unknown: 1 } })
  })

  it('a certification without blocs stands as one', async () => {
    const built = twoTitles().certification('c').competences('k', 'l').crosswalk('a', 'c').aligned('a:1.1', 'c:k')
    const { aOnB, bOnA } = await ask(built, 'a', 'c')
    expect(aOnB?.rows.map(({ group, items }) => [group, items.map(({ element }) => element)])).toEqual([
      ['c', ['c:k', 'c:l']],
    ])
    expect(bOnA?.rows.map(({ group, cells }) => [group, cells.map(({ held }) => held)])).toEqual([
      ['a:1', ['c']],
      ['a:2', ['c']],
    ])
  })

  it('where domains of activities were compared and no competence, domains are what is shown', async () => {
    const built = twoTitles()
      .node('ActivityDomain', 'a:D', { framework: 'a:referentiel' })
      .node('ActivityDomain', 'b:E', { framework: 'b:referentiel' })
      .node('ActivityDomain', 'b:F', { framework: 'b:referentiel' })
      .crosswalk('a', 'b', { level: 'DOMAIN' })
      .relate('cw:a>b', 'EXAMINES', 'b:E', { readOn: 'TITLE' })
      .relate('cw:a>b', 'EXAMINES', 'b:F', { readOn: 'TITLE', note: 'Rien.' })
      .aligned('a:D', 'b:E', { coverage: 'PART' })
    expect((await ask(built)).aOnB).toMatchObject({
      crosswalkLevel: 'DOMAIN',
      counts: { total: 2, part: 1, none: 1 },
      only: ['b:F'],
      rows: [{ group: 'b:E', cells: [{ held: 'a:D', part: 1 }] }, { items: [{ notes: ['Rien.'], readOn: 'TITLE' }] }],
    })
  })

  it('a certification stands for its référentiel; one without cannot be compared, nor one with itself', async () => {
    expect((await ask(twoTitles().unreadCertification('vide'), 'a', 'vide')).userErrors).toMatchObject([
      { code: 'NO_COMPETENCES', field: 'b' },
    ])
    expect((await ask(twoTitles().unreadCertification('vide'), 'vide', 'a')).userErrors).toMatchObject([
      { code: 'NO_COMPETENCES', field: 'a', message: expect.stringContaining('« Certification vide »') },
    ])
    expect((await ask(twoTitles(), 'a', 'a:referentiel')).userErrors).toMatchObject([
      { code: 'BAD_VALUE', field: 'b', message: 'Une comparaison demande deux référentiels différents.' },
    ])
    expect((await ask(twoTitles(), 'a:1', 'b')).userErrors).toMatchObject([{ code: 'WRONG_KIND', field: 'a' }])
  })

  it('a référentiel of which no competence is here is named, whichever it is', async () => {
    const message = "Aucune compétence de « Certification vide » n'est connue ici : rien ne peut être comparé."
    for (const [a, b, field] of [
      ['vide', 'b', 'a'],
      ['a', 'vide', 'b'],
    ] as const)
      expect(await ask(twoTitles().certification('vide'), a, b)).toMatchObject({
        ...{ aOnB: null, bOnA: null },
        userErrors: [{ code: 'NO_COMPETENCES', field, message }],
      })
  })
})

onEachEngine('matrix', (engine) => {
  const three = (): GraphBuilder =>
    twoTitles()
      .certification('c')
      .competences('k')
      .crosswalk('a', 'b')
      .crosswalk('c', 'b')
      .aligned('a:1.1', 'b:x1')
      .aligned('c:k', 'b:x2', { coverage: 'PART' })
  const ask = async (built: GraphBuilder, frameworks: string[]) => {
    await hold(engine(), built)
    return matrix(engine(), { frameworks, asOf: day }, nothingNear)
  }

  it('gives every ordered pair, and what none of the others covers', async () => {
    const answer = await ask(three(), ['a', 'b', 'c'])
    expect(answer.cells.map(({ of, against }) => `${of[0]}>${against[0]}`)).toEqual([
      'a>b',
      'a>c',
      'b>a',
      'b>c',
      'c>a',
      'c>b',
    ])
    expect(answer.uncovered).toContainEqual({ framework: 'b:referentiel', none: ['b:y1'], notExamined: [] })
  })

  it('a missing table leaves what nothing covers not examined', async () => {
    expect((await ask(three(), ['a', 'b', 'c'])).uncovered).toContainEqual({
      framework: 'a:referentiel',
      none: [],
      notExamined: ['a:1.1', 'a:1.2', 'a:2.1'],
    })
    const { uncovered } = await ask(three().crosswalk('b', 'a').aligned('b:x1', 'a:1.1'), ['a', 'b', 'c'])
    expect(uncovered[0], 'one table of two').toEqual({
      framework: 'a:referentiel',
      none: [],
      notExamined: ['a:1.2', 'a:2.1'],
    })
  })

  it('a table by domains says nothing of competences: what no other covers stays not examined', async () => {
    const built = twoTitles()
      .node('ActivityDomain', 'a:D', { framework: 'a:referentiel' })
      .node('ActivityDomain', 'b:E', { framework: 'b:referentiel' })
      .crosswalk('a', 'b', { level: 'DOMAIN' })
      .relate('cw:a>b', 'EXAMINES', 'b:E', { readOn: 'TITLE' })
      .certification('c')
      .competences('k')
      .crosswalk('c', 'b')
      .aligned('c:k', 'b:x1')
    expect((await ask(built, ['a', 'b', 'c'])).uncovered[1]).toEqual({
      framework: 'b:referentiel',
      none: [],
      notExamined: ['b:x2', 'b:y1'],
    })
  })

  it.each([[['a']], [['a', 'a:referentiel']], [[]]])('needs two different frameworks: %j', async (frameworks) => {
    expect((await ask(three(), frameworks)).userErrors).toMatchObject([
      {
        ...{ code: 'BAD_VALUE', field: 'frameworks' },
        message: 'Une matrice demande de 2 à 8 référentiels différents.',
      },
    ])
  })

  it('takes eight at most', async () => {
    const built = graph()
    const ids = Array.from({ length: 9 }, (_, index) => `t${index}`)
    for (const id of ids) built.certification(id).competences('1')
    expect((await ask(built, ids.slice(1))).cells).toHaveLength(56)
    expect((await ask(built, ids)).userErrors).toMatchObject([{ code: 'BAD_VALUE', field: 'frameworks' }])
  })

  it('names each framework that is not here, or has nothing to compare', async () => {
    const built = three().unreadCertification('obscur').certification('vide')
    expect((await ask(built, ['a', 'obscur'])).userErrors).toMatchObject([
      { code: 'NO_COMPETENCES', field: 'frameworks.1', message: expect.stringContaining('« Certification obscur »') },
    ])
    expect(await ask(built, ['a', 'b', 'vide'])).toMatchObject({
      cells: [],
      userErrors: [
        { code: 'NO_COMPETENCES', field: 'frameworks.2', message: expect.stringContaining('« Certification vide »') },
      ],
    })
  })
})

describe('the best of what covers', () => {
  it.each([
    [['PART', 'FULL'] as const, true, 'FULL'],
    [['PART', 'PART'] as const, true, 'PART'],
    [['NONE'] as const, true, 'NONE'],
    [[] as const, false, 'UNKNOWN'],
    [['PART'] as const, false, 'PART'],
  ])('%j, everything read: %s', (coverages, looked, state) => {
    expect(bestOf([...coverages], looked)).toBe(state)
  })
})
