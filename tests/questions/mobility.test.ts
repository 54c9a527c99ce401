import { expect, it } from 'vitest'
import type { Profile } from '../../src/domain/profile.ts'
import { mobility as mobilityExtract } from '../../src/extracts/mobility.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { mobility } from '../../src/questions/mobility/mobility.ts'
import { mobilityTable } from '../../src/questions/mobility/table.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

const ask = (
  engine: GraphEngine,
  brought: Partial<Profile>,
  { framework = null, first = 10 }: { framework?: string | null; first?: number } = {},
) => mobility(engine, { profile: profile(brought), framework, first, asOf: day }, nothingNear)

/** Three sheets of a vocabulary: two share a rare competence and a savoir, all share one that counts little. */
function vocabulary(): GraphBuilder {
  const built = graph().node('Framework', 'rome:v460', { frameworkKind: 'TAXONOMY' })
  const add = (
    kind: 'Competence' | 'Savoir' | 'Profession' | 'ActivityDomain' | 'Setting',
    id: string,
    label: string,
  ): GraphBuilder =>
    built.node(kind, `rome:${id}`, {
      label,
      framework: 'rome:v460',
      ...(kind === 'Competence' ? { level: 'DETAILED' } : {}),
    })
  add('Competence', '1', 'Prélever du sang').node('Competence', 'rome:2', {
    label: 'Être rigoureux',
    framework: 'rome:v460',
    level: 'DETAILED',
  })
  add('Competence', '3', 'Plaider').node('Competence', 'rome:4', {
    label: 'Vacciner',
    framework: 'rome:v460',
    level: 'DETAILED',
  })
  add('Savoir', '5', 'Hématologie')
  add('Setting', '6', 'Travail de nuit')
  add('ActivityDomain', 'J', 'Santé').relate('rome:J', 'HAS_PART', 'rome:J15')
  add('ActivityDomain', 'J15', 'Soins')
  for (const [code, label] of [
    ['J1501', 'Préleveur'],
    ['J1502', 'Laborantin'],
    ['K1901', 'Avocat'],
  ] as const) {
    add('Profession', code, label)
    built.relate(`rome:${code}`, 'MOBILISES', 'rome:2', { importance: 'SIDE' })
  }
  for (const code of ['J1501', 'J1502'])
    built
      .relate('rome:J15', 'HAS_PART', `rome:${code}`)
      .relate(`rome:${code}`, 'MOBILISES', 'rome:1', { importance: 'CORE' })
      .relate(`rome:${code}`, 'MOBILISES', 'rome:5', { importance: 'SIDE' })
      .relate(`rome:${code}`, 'WORKS_IN', 'rome:6')
  return built
    .relate('rome:J1502', 'MOBILISES', 'rome:4', { importance: 'CORE' })
    .relate('rome:K1901', 'MOBILISES', 'rome:3', { importance: 'CORE' })
}

onEachEngine('mobility', (engine) => {
  it('imported professions are near by rare competences and savoirs, and the answer says why', async () => {
    await hold(engine(), vocabulary())
    const answer = await ask(engine(), { professions: ['rome:J1501'] })
    expect(answer.userErrors).toEqual([])
    expect(answer.matches).toMatchObject([
      {
        profession: 'rome:J1502',
        shared: [
          { element: 'rome:5', coverage: null, professionCount: 2 },
          { element: 'rome:1' },
          { element: 'rome:6' },
          { element: 'rome:2' },
        ],
        missing: [{ element: 'rome:4', core: true, professionCount: 1 }],
        sameDomain: 'rome:J15',
        why:
          'Laborantin : 2 compétences et 1 savoir en commun, dont « Hématologie » (2 métiers sur 3) ' +
          'et « Prélever du sang » (2 métiers sur 3) ; 1 condition de travail en commun ; ' +
          'même domaine professionnel : Soins.',
      },
    ])
  })

  it('competences declared alone make a profile', async () => {
    await hold(engine(), vocabulary())
    expect((await ask(engine(), { competences: ['rome:3'] })).matches.map(({ profession: id }) => id)).toEqual([
      'rome:K1901',
    ])
  })

  it('professions of the profile are not proposed', async () => {
    await hold(engine(), vocabulary())
    expect((await ask(engine(), { professions: ['rome:J1501', 'rome:J1502'] })).matches).toEqual([])
  })

  it('a profession of the reference data is read in ROME through the sheet whose code it carries', async () => {
    await hold(
      engine(),
      vocabulary().node('Profession', 'preleveur', { label: 'Préleveur', romeCodes: ['J1501', 'Z9999'] }),
    )
    const answer = await ask(engine(), { professions: ['preleveur'] }, { framework: 'rome' })
    expect(answer).toMatchObject({
      framework: 'rome:v460',
      readAs: [{ profession: 'preleveur', sheet: 'rome:J1501' }],
      matches: [{ profession: 'rome:J1502' }],
    })
  })

  it('reference professions are near by the competences of their titles, and by alignments at a discount', async () => {
    const built = graph()
      .certification('diplome')
      .competences('C', 'D')
      .certification('titre')
      .bloc('1')
      .competences('1.1', '1.2')
      .certification('autre')
      .competences('X')
      .aligned('diplome:C', 'titre:1.1')
      .aligned('diplome:D', 'titre:1.2', { coverage: 'PART' })
      .aligned('diplome:C', 'autre:X', { status: 'PROPOSED' })
      .profession('soignant', { requires: ['diplome'] })
      .profession('coordonnateur', { preparedBy: ['titre'] })
      .profession('etranger', { requires: ['autre'] })
    await hold(engine(), built)
    expect(
      (await ask(engine(), { professions: ['soignant'] })).matches.find(({ profession: id }) => id === 'coordonnateur'),
    ).toMatchObject({
      shared: [
        { element: 'titre:1.1', coverage: 'FULL' },
        { element: 'titre:1.2', coverage: 'PART' },
      ],
      missing: [],
    })
    const reversed = (await ask(engine(), { professions: ['coordonnateur'] })).matches.find(
      ({ profession: id }) => id === 'soignant',
    )
    expect(reversed?.shared ?? [], 'an alignment is not read backwards').toEqual([])
    const proposed = (await ask(engine(), { professions: ['soignant'] })).matches.find(
      ({ profession: id }) => id === 'etranger',
    )
    expect(proposed?.shared ?? [], 'a proposed alignment does not count').toEqual([])
  })

  it('of a profession of which nothing is known, what is near is said to be unknown', async () => {
    await hold(engine(), graph().profession('inconnu'))
    expect(await ask(engine(), { professions: ['inconnu'] })).toMatchObject({
      known: false,
      reason: expect.stringMatching(/^Inconnu : aucune compétence/),
      matches: [],
      userErrors: [],
    })
  })

  it('words and conditions of work in common make no profession near', async () => {
    const built = graph()
      .node('Setting', 'lieu:hopital')
      .profession('un')
      .profession('autre')
      .node('Competence', 'x:1', { label: 'Mener un entretien clinique', level: 'DETAILED' })
      .node('Competence', 'y:1', { label: 'Préparer un entretien clinique', level: 'DETAILED' })
      .relate('un', 'MOBILISES', 'x:1')
      .relate('autre', 'MOBILISES', 'y:1')
      .relate('un', 'WORKS_IN', 'lieu:hopital')
      .relate('autre', 'WORKS_IN', 'lieu:hopital')
    await hold(engine(), built)
    expect(await ask(engine(), { professions: ['un'] })).toMatchObject({
      known: false,
      reason: expect.stringContaining('Des mots en commun ne suffisent pas'),
      matches: [],
    })
  })

  it('what the law opens from a title stands beside, with the professions there, and ranks nothing', async () => {
    const built = graph()
      .certification('diplome', { firstAwardedOn: '2000' })
      .competences('C')
      .certification('suite')
      .competences('S')
      .profession('soignant', { requires: ['diplome'] })
      .profession('aide', { preparedBy: ['diplome'] })
      .profession('encadrant', { preparedBy: ['suite'] })
      .bridge('bridge:entree', 'diplome', [], { bridgeKind: 'ACCESS' })
      .relate('bridge:entree', 'TO', 'suite')
    await hold(engine(), built)
    const route = {
      bridge: 'bridge:entree',
      from: 'diplome',
      to: 'suite',
      status: 'IN_FORCE',
      professions: ['encadrant'],
    }
    for (const id of ['soignant', 'aide']) {
      const answer = await ask(engine(), { professions: [id] })
      expect(answer.routes, id).toMatchObject([route])
      expect(answer.matches.some(({ profession }) => profession === 'encadrant')).toBe(false)
    }
  })

  it('an empty profile, an unknown id, an unknown vocabulary and an impossible number are user errors', async () => {
    await hold(engine(), vocabulary())
    expect(await ask(engine(), {})).toMatchObject({ userErrors: [{ code: 'BAD_VALUE', field: 'profile' }] })
    expect(await ask(engine(), { professions: ['rome:Z'] })).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_ID', field: 'profile.professions.0' }],
    })
    expect(await ask(engine(), { professions: ['rome:J1501'] }, { framework: 'esco' })).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_ID', field: 'framework', suggestions: [{ id: 'rome:v460' }] }],
    })
    expect(await ask(engine(), { professions: ['rome:J1501'] }, { first: 101 })).toMatchObject({
      userErrors: [{ code: 'BAD_VALUE', field: 'first' }],
    })
  })

  it('the whole table comes page by page, and says the same as single questions', async () => {
    await hold(engine(), vocabulary())
    const page = (after: string | null) =>
      mobilityTable(engine(), { framework: 'rome', first: 10, after, professions: 2 })
    const [first, second] = [await page(null), await page('rome:J1502')]
    expect([first.next, second.next]).toEqual(['rome:J1502', null])
    const [match] = (await ask(engine(), { professions: ['rome:J1501'] })).matches
    expect([...first.rows, ...second.rows]).toEqual([
      { profession: 'rome:J1501', nearest: [{ id: 'rome:J1502', score: match?.score }] },
      { profession: 'rome:J1502', nearest: [{ id: 'rome:J1501', score: match?.score }] },
      { profession: 'rome:K1901', nearest: [] },
    ])
    const rows = []
    for await (const some of mobilityExtract.rows(engine(), {})) rows.push(...some)
    expect(
      rows.map(([framework, profession, , rank, near, , score]) => [framework, profession, rank, near, score]),
    ).toEqual([
      ['rome:v460', 'rome:J1501', 1, 'rome:J1502', match?.score],
      ['rome:v460', 'rome:J1502', 1, 'rome:J1501', match?.score],
    ])
  })

  it('a framework without professions has no table, and says so', async () => {
    await hold(engine(), vocabulary().node('Framework', 'f:1', { frameworkKind: 'COMPETENCES', label: 'Autre' }))
    const table = await mobilityTable(engine(), { framework: 'f:1', first: 10, after: null, professions: 2 })
    expect(table).toMatchObject({ rows: [], userErrors: [{ code: 'BAD_VALUE', field: 'framework' }] })
  })

  it('the model follows the data', async () => {
    await hold(engine(), vocabulary())
    const before = await ask(engine(), { professions: ['rome:K1901'] })
    await hold(engine(), vocabulary().relate('rome:K1901', 'MOBILISES', 'rome:4', { importance: 'CORE' }))
    const after = await ask(engine(), { professions: ['rome:K1901'] })
    expect(after.revision).not.toBe(before.revision)
    expect([before.matches, after.matches.map(({ profession: id }) => id)]).toEqual([[], ['rome:J1502']])
  })
})
