import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Profile } from '../../src/domain/profile.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { type MobilityAnswer, mobility } from '../../src/questions/mobility/mobility.ts'
import { mobilityTable } from '../../src/questions/mobility/table.ts'
import { readOnceNotice, secondaryNotice, titlesNotice } from '../../src/words/wording.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { openEmpty } from '../support/engines.ts'

let engine: GraphEngine
beforeAll(async () => {
  engine = await openEmpty('embedded')
})
afterAll(() => engine.close())

const ask = (
  brought: Partial<Profile>,
  { framework = null, first = 10 }: { framework?: string | null; first?: number } = {},
): Promise<MobilityAnswer> => mobility(engine, { profile: profile(brought), framework, first, asOf: day }, nothingNear)
const asking = async (built: GraphBuilder, ...question: Parameters<typeof ask>): Promise<MobilityAnswer> => {
  await hold(engine, built)
  return ask(...question)
}
const near = ({ matches }: MobilityAnswer): string[] => matches.map(({ profession: id }) => id)
/** What a match shares, each with how a table covers it; `null` for the thing itself. */
const shared = (answer: MobilityAnswer, id: string): Record<string, string | null> =>
  Object.fromEntries(
    answer.matches
      .find(({ profession: one }) => one === id)
      ?.shared.map(({ element, coverage }) => [element, coverage]) ?? [],
  )

/** A diploma of two competences and an activity, and a title of three, each with its trade; a third trade beside. */
const trades = (): GraphBuilder =>
  graph()
    .certification('diplome')
    .competences('C', 'D')
    .activity('A')
    .profession('soignant', { requires: ['diplome'] })
    .certification('titre')
    .competences('1', '2', '3')
    .profession('coordonnateur', { preparedBy: ['titre'] })
    .certification('ailleurs')
    .competences('X')
    .profession('etranger', { preparedBy: ['ailleurs'] })

/** What the table from the diploma to the title says of the first competence there, by no alignment of a single one. */
const verdict = (built: GraphBuilder, carriers: string[]): GraphBuilder =>
  built
    .crosswalk('diplome', 'titre')
    .relate(
      'cw:diplome>titre',
      'EXAMINES',
      'titre:1',
      { readOn: 'FULL_TEXT', coverage: 'FULL', rationale: 'Ensemble.', carriers, codes: carriers },
      'verdict',
    )

/** Sheets of ROME in the domains J1 and K1, each with what it mobilises, whose titles have no word in common. */
function rome(sheets: Record<string, string[]>, framework = 'rome:v460'): GraphBuilder {
  const built = graph().node('Framework', framework, { frameworkKind: 'TAXONOMY', label: 'ROME' })
  for (const domain of ['J', 'K'])
    built.node('ActivityDomain', domain).node('ActivityDomain', `${domain}1`).relate(domain, 'HAS_PART', `${domain}1`)
  for (const id of new Set(Object.values(sheets).flat()))
    built.node('Competence', id, { framework, level: 'DETAILED', label: id.slice(-1) })
  for (const [code, uses] of Object.entries(sheets)) {
    built.node('Profession', `rome:${code}`, { framework, label: code })
    built.relate(`${code.charAt(0)}1`, 'HAS_PART', `rome:${code}`)
    for (const id of uses) built.relate(`rome:${code}`, 'MOBILISES', id)
  }
  return built
}

describe('what tables say of what is held', () => {
  it('counts as shared: the best of several readings, and never more than what is held itself', async () => {
    const built = trades()
      .aligned('diplome:C', 'titre:1', { coverage: 'PART' })
      .aligned('diplome:D', 'titre:1', { coverage: 'FULL' })
      .aligned('diplome:C', 'titre:2', { coverage: 'PART' })
      .aligned('diplome:C', 'titre:3', { coverage: 'NONE' })
      .aligned('diplome:D', 'diplome:C', { coverage: 'PART', readOn: 'TITLE' })
    const answer = await asking(built, { professions: ['soignant'] })
    expect(near(answer)).toEqual(['coordonnateur'])
    expect(shared(answer, 'coordonnateur')).toEqual({ 'titre:1': 'FULL', 'titre:2': 'PART' })
    expect(answer.matches[0]?.missing.map(({ element }) => element)).toEqual(['titre:3'])
    const itself = await ask({ competences: ['diplome:C', 'diplome:D'] }, { first: 1 })
    expect(shared(itself, 'soignant')).toEqual({ 'diplome:C': null, 'diplome:D': null })
    expect(itself.caveats).toEqual([])
  })

  it.each([
    ['a first reading that is better than the next', ['FULL', 'PART'], 'FULL'],
    ['a first reading that the next is better than', ['PART', 'FULL'], 'FULL'],
    ['two of a part', ['PART', 'PART'], 'PART'],
  ] as const)('of %s, the best counts', async (_, [first, second], coverage) => {
    const built = trades()
      .aligned('diplome:C', 'titre:1', { coverage: first })
      .aligned('diplome:D', 'titre:1', { coverage: second })
    expect(shared(await asking(built, { professions: ['soignant'] }), 'coordonnateur')).toEqual({ 'titre:1': coverage })
  })

  it('is worth more whole than in part, and at the core of what is held', async () => {
    const score = async (coverage: 'FULL' | 'PART') => {
      const built = trades().relate('soignant', 'MOBILISES', 'ailleurs:X').aligned('diplome:C', 'titre:1', { coverage })
      return (await asking(built, { professions: ['soignant'] })).matches.find(
        ({ profession: id }) => id === 'coordonnateur',
      )?.score
    }
    // Of four trades' worth of rarity one is shared: 0.7 × 1.5 beside three competences, two of them of nobody else.
    const [full, part] = [await score('FULL'), await score('PART')]
    expect(full).toBeGreaterThan(part ?? 0)
    expect(part).toBeGreaterThan(0)
  })

  it('is read of all that carries a verdict together: FULL where all of it is held, else PART', async () => {
    await hold(engine, verdict(trades(), ['diplome:C', 'diplome:D']))
    const said = async (brought: Partial<Profile>) => shared(await ask(brought), 'coordonnateur')
    for (const whole of [{ professions: ['soignant'] }, { certifications: ['diplome'] }])
      expect(await said(whole)).toEqual({ 'titre:1': 'FULL' })
    expect(await said({ competences: ['diplome:C', 'diplome:D'] })).toEqual({ 'titre:1': 'FULL' })
    expect(await said({ competences: ['diplome:C'] })).toEqual({ 'titre:1': 'PART' })
    expect(near(await ask({ competences: ['ailleurs:X'] }))).toEqual(['etranger'])
    // One of the référentiel that the certification does not certify is not held with it.
    const beside = trades().node('Competence', 'diplome:Z', { framework: 'diplome:referentiel' })
    await hold(engine, verdict(beside, ['diplome:C', 'diplome:Z']))
    expect(await said({ professions: ['soignant'] })).toEqual({ 'titre:1': 'PART' })
  })

  it('tells verdicts of two tables and of two reasons apart', async () => {
    const built = trades()
      .crosswalk('diplome', 'titre')
      .judged('titre:1', ['diplome:C', 'diplome:D'], { coverage: 'FULL' })
      .judged('titre:2', ['diplome:C'], { coverage: 'FULL' })
    expect(shared(await asking(built, { competences: ['diplome:C'] }), 'coordonnateur')).toEqual({
      'titre:1': 'PART',
      'titre:2': 'FULL',
    })
  })

  it('has an activity for a carrier only with the certification that states it, held whole', async () => {
    await hold(engine, verdict(trades(), ['diplome:A']))
    const byActivity = await ask({ professions: ['soignant'] })
    expect(shared(byActivity, 'coordonnateur')).toEqual({ 'titre:1': 'FULL' })
    expect(shared(await ask({ certifications: ['diplome'] }), 'coordonnateur')).toEqual({ 'titre:1': 'FULL' })
    expect(near(await ask({ competences: ['diplome:C', 'diplome:D'] }))).toEqual(['soignant'])
    // It is worth what a competence is that is held.
    const byCompetence = await asking(trades().aligned('diplome:C', 'titre:1'), { professions: ['soignant'] })
    expect(byActivity.matches[0]?.score).toBe(byCompetence.matches[0]?.score)
  })

  it('is told to be weak where it is', async () => {
    const built = trades()
      .crosswalk('diplome', 'titre')
      .aligned('diplome:C', 'titre:1', { readOn: 'TITLE', method: 'IMPORTED' })
      .aligned('diplome:D', 'titre:2', { method: 'READING' })
    expect((await asking(built, { professions: ['soignant'] })).caveats).toEqual([titlesNotice, readOnceNotice])
    const reported = trades()
      .crosswalk('diplome', 'titre')
      .node('Framework', 'diplome:referentiel', { frameworkKind: 'CERTIFICATION', rereadAt: 'BO 2009/7' })
      .aligned('diplome:C', 'titre:1', { readOn: 'SECONDARY', method: 'IMPORTED' })
    expect((await asking(reported, { professions: ['soignant'] })).caveats).toEqual([secondaryNotice('BO 2009/7')])
  })

  it('is not told to be weak of what the nearest do not share', async () => {
    const built = trades()
      .crosswalk('diplome', 'titre')
      .aligned('diplome:C', 'titre:1', { readOn: 'TITLE' })
      .relate('soignant', 'MOBILISES', 'diplome:C')
    const answer = await asking(built, { competences: ['diplome:C'] }, { first: 1 })
    expect([near(answer), answer.caveats]).toEqual([['soignant'], []])
  })
})

describe('the vocabulary in which professions are ranked', () => {
  it('is, of what belongs to a référentiel without professions, that of the reference data', async () => {
    const built = trades()
      .certification('diplome')
      .node('Savoir', 'savoir:droit')
      .relate('diplome:C', 'DRAWS_ON', 'savoir:droit')
    const answer = await asking(built.relate('coordonnateur', 'MOBILISES', 'savoir:droit'), {
      certifications: ['diplome'],
    })
    expect([answer.framework, near(answer)]).toEqual([null, ['soignant', 'coordonnateur']])
    // The savoirs that a competence draws on are brought with it.
    expect(shared(answer, 'coordonnateur')).toEqual({ 'savoir:droit': null })
  })

  it('is each of those that the profile names: the nearest of all of them, best first, equals by id', async () => {
    const sheets = rome({ J01: ['rome:1'], J02: ['rome:1'], J03: ['rome:1'], K01: ['rome:2'] })
    for (const id of ['un', 'deux', 'trois']) sheets.profession(id).relate(id, 'MOBILISES', 'autre:c')
    sheets
      .node('Competence', 'autre:c')
      .profession('quatre')
      .node('Competence', 'autre:d', { label: 'd' })
      .relate('quatre', 'MOBILISES', 'autre:d')
    const brought = { professions: ['deux', 'rome:J02'] }
    const all = await asking(sheets, brought)
    expect(near(all)).toEqual(['rome:J01', 'rome:J03', 'trois', 'un'])
    const scores = all.matches.map(({ score }) => score)
    expect(scores).toEqual([1, 1, 1, 1])
    expect(near(await ask(brought, { first: 3 }))).toEqual(['rome:J01', 'rome:J03', 'trois'])
    const further = await asking(
      sheets.relate('rome:J01', 'MOBILISES', 'rome:2').relate('rome:J03', 'MOBILISES', 'rome:2'),
      brought,
    )
    expect(near(further)).toEqual(['trois', 'un', 'rome:J01', 'rome:J03'])
  })

  it('is the one asked for: by its id, or its latest release by the beginning of one', async () => {
    const built = rome({ J01: ['rome:1'], J02: ['rome:1'] })
      .node('Framework', 'rome:v459', { frameworkKind: 'TAXONOMY' })
      .node('Framework', 'romeo:v9', { frameworkKind: 'TAXONOMY' })
    const asked = async (framework: string) => (await ask({ professions: ['rome:J01'] }, { framework })).framework
    await hold(engine, built)
    expect([await asked('rome'), await asked('rome:v460'), await asked('rome:v459'), await asked('romeo')]).toEqual([
      'rome:v460',
      'rome:v460',
      'rome:v459',
      'romeo:v9',
    ])
  })

  it('is refused where none has that name, with those that there are, and where it has no profession', async () => {
    const built = rome({ J01: ['rome:1'] })
    built.node('Framework', 'cadre:1', { frameworkKind: 'COMPETENCES', label: 'Cadre' })
    const refused = async (framework: string) => (await ask({ professions: ['rome:J01'] }, { framework })).userErrors
    await hold(engine, built)
    expect(await refused('esco')).toEqual([
      {
        code: 'UNKNOWN_ID',
        field: 'framework',
        message: "Aucun référentiel n'a l'identifiant « esco ».",
        suggestions: [{ id: 'rome:v460', label: 'ROME' }],
      },
    ])
    expect(await refused('cadre')).toEqual([
      { code: 'BAD_VALUE', field: 'framework', message: "« cadre:1 » n'a pas de métiers à classer.", suggestions: [] },
    ])
    const none = await asking(graph().profession('un'), { professions: ['un'] }, { framework: 'rom' })
    expect(none.userErrors.map(({ message }) => message)).toEqual([
      "Aucun référentiel n'a l'identifiant « rom ». Aucun vocabulaire de métiers n'est importé.",
    ])
  })
})

describe('a profile as one worker of a vocabulary', () => {
  const sheets = () =>
    rome({ J01: ['rome:1'], J02: ['rome:2'], K01: ['rome:3'], J03: ['rome:1', 'rome:4'], K02: ['rome:3', 'rome:4'] })

  it('has what its professions have together, each sheet standing for a profession that states it', async () => {
    const uuid = '0b0c0d0e-0000-4000-8000-000000000001'
    const escoUri = `http://data.europa.eu/esco/occupation/${uuid}`
    const built = sheets()
      .node('Framework', 'esco:v1', { frameworkKind: 'TAXONOMY' })
      .node('Profession', `esco:${uuid}`, { framework: 'esco:v1' })
      .node('Profession', 'soignant', { romeCodes: ['J01', 'J02', 'Z99'], escoUri })
    const answer = await asking(built, { professions: ['soignant', 'rome:K01'] }, { framework: 'rome' })
    expect(answer.readAs).toEqual([
      { profession: 'soignant', sheet: 'rome:J01' },
      { profession: 'soignant', sheet: 'rome:J02' },
    ])
    expect(near(answer).sort()).toEqual(['rome:J03', 'rome:K02'])
    // Sheets are not read where no vocabulary was asked for.
    expect(await ask({ professions: ['soignant'] })).toMatchObject({ readAs: [], known: false })
    expect((await ask({ professions: ['soignant', 'rome:K01'] })).readAs).toEqual([])
  })

  it('has a domain where its professions are of one', async () => {
    const domain = async (...professions: string[]) =>
      (await ask({ professions })).matches.find(({ profession: id }) => id === 'rome:J03')?.sameDomain
    await hold(engine, sheets())
    expect([
      await domain('rome:J01'),
      await domain('rome:J01', 'rome:J02'),
      await domain('rome:J01', 'rome:K01'),
    ]).toEqual(['J1', 'J1', null])
  })

  it('has at its core what one of its professions has there', async () => {
    const built = rome({ J01: [], J02: [], K01: ['rome:2'], K02: ['rome:1'] })
    built.node('Competence', 'rome:1', { framework: 'rome:v460', level: 'DETAILED', label: '1' })
    for (const [code, importance] of [
      ['J01', 'CORE'],
      ['J02', 'SIDE'],
    ] as const)
      built
        .relate(`rome:${code}`, 'MOBILISES', 'rome:1', { importance })
        .relate(`rome:${code}`, 'MOBILISES', 'rome:2', { importance: 'SIDE' })
    await hold(engine, built)
    const order = async (...professions: string[]) => near(await ask({ professions }))
    expect(await order('rome:J01', 'rome:J02')).toEqual(['rome:K02', 'rome:K01'])
    expect(await order('rome:J02', 'rome:J01')).toEqual(['rome:K02', 'rome:K01'])
    expect(await order('rome:J02')).toEqual(['rome:J01', 'rome:K01', 'rome:K02'])
    // So is what it declares.
    expect(near(await ask({ professions: ['rome:J02'], competences: ['rome:1'] }))).toEqual([
      'rome:J01',
      'rome:K02',
      'rome:K01',
    ])
  })

  it('has what a profession of another vocabulary has, as far as tables tie it to this one', async () => {
    const built = sheets()
    built
      .certification('diplome')
      .competences('C')
      .profession('soignant', { requires: ['diplome'] })
    built.aligned('diplome:C', 'rome:4')
    const answer = await asking(built, { professions: ['soignant'] }, { framework: 'rome' })
    expect([near(answer).sort(), shared(answer, 'rome:J03')]).toEqual([['rome:J03', 'rome:K02'], { 'rome:4': 'FULL' }])
  })

  it('has the words of what the vocabulary does not have', async () => {
    const built = rome({ J01: ['rome:1', 'rome:2'], J02: ['rome:3'] })
    built.node('Competence', 'rome:2', { framework: 'rome:v460', label: 'Conduire une médiation' })
    built.node('Competence', 'libre:c', { framework: 'libre', label: 'Mener la médiation' })
    built.node('Framework', 'libre')
    const brought = { competences: ['rome:1', 'libre:c'] }
    const answer = await asking(built, brought, { framework: 'rome' })
    expect(answer.matches).toMatchObject([{ profession: 'rome:J01', words: ['médiation'] }])
  })

  it('names eight words of a title at most', async () => {
    const title =
      'Médiation, coordination, évaluation, animation, vaccination, conciliation, prévention, négociation, formation'
    const built = rome({ J01: ['rome:1', 'rome:2'], J02: ['rome:1', 'rome:3'], K01: ['rome:4'] })
    for (const id of ['rome:2', 'rome:3']) built.node('Competence', id, { framework: 'rome:v460', label: title })
    expect((await asking(built, { professions: ['rome:J01'] })).matches[0]?.words).toHaveLength(8)
  })
})

describe('where nothing is near', () => {
  it('says whether something is known of whom was named, and names them', async () => {
    const built = trades()
      .node('Profession', 'inconnu', { label: 'Métier inconnu' })
      .node('Profession', 'autre', { label: 'Autre' })
    expect(await asking(built, { professions: ['inconnu', 'autre'] })).toMatchObject({
      known: false,
      reason: 'Inconnu : aucune compétence de « Métier inconnu », « Autre » n’est connue ici.'.replace('’', "'"),
    })
    expect(await ask({ professions: ['soignant'] })).toMatchObject({
      known: false,
      reason:
        "Inconnu : rien de ce qui est connu de « Profession soignant » n'a été rapproché d'un autre métier. " +
        'Des mots en commun ne suffisent pas à dire deux métiers proches.',
    })
    expect(await ask({ competences: ['diplome:C'] })).toMatchObject({ known: true, reason: null })
    const alone = graph().certification('titre').competences('1')
    expect(await asking(alone, { certifications: ['titre'] })).toMatchObject({ known: false, userErrors: [] })
  })

  it('refuses an empty profile and a number out of its bounds, and says nothing else', async () => {
    await hold(engine, trades())
    const refused = { known: false, reason: null, readAs: [], matches: [], caveats: [], routes: [] }
    expect(await ask({})).toMatchObject({
      ...refused,
      userErrors: [
        {
          field: 'profile',
          message:
            'Le profil est vide : nommer une profession, une certification, un bloc, une activité ou une compétence.',
        },
      ],
    })
    const errors = async (first: number) => (await ask({ competences: ['diplome:C'] }, { first })).userErrors.length
    expect([await errors(0), await errors(1), await errors(100), await errors(101)]).toEqual([1, 0, 0, 1])
    expect(await ask({ competences: ['diplome:C'] }, { first: 0 })).toMatchObject(refused)
    const empty = await openEmpty('embedded')
    const answer = await mobility(empty, { profile: profile(), framework: null, first: 1, asOf: day }, nothingNear)
    expect([answer.revision, answer.userErrors.length]).toEqual(['', 1])
    await empty.close()
  })
})

describe('the table of the nearest', () => {
  const page = (question: Partial<Parameters<typeof mobilityTable>[1]> = {}) =>
    mobilityTable(engine, { framework: null, first: 10, after: null, professions: 10, ...question })

  it('says of each reference profession what its question says', async () => {
    await hold(engine, trades().aligned('diplome:C', 'titre:1'))
    const [match] = (await ask({ professions: ['soignant'] })).matches
    const table = await page()
    expect(table).toMatchObject({ framework: null, next: null, userErrors: [] })
    expect(table.rows).toEqual([
      { profession: 'coordonnateur', nearest: [] },
      { profession: 'etranger', nearest: [] },
      { profession: 'soignant', nearest: [{ id: 'coordonnateur', score: match?.score }] },
    ])
    expect((await page({ professions: 2 })).next).toBe('etranger')
    expect(await page({ professions: 1, after: 'etranger' })).toMatchObject({
      rows: [{ profession: 'soignant' }],
      next: null,
    })
    expect(await page({ after: 'soignant' })).toMatchObject({ rows: [], next: null })
  })

  it('refuses what is out of bounds, by its name', async () => {
    await hold(engine, rome({ J01: ['rome:1'] }))
    const refused = async (question: Parameters<typeof page>[0]) =>
      (await page(question)).userErrors.map(({ field }) => field)
    expect(await refused({ first: 0, professions: 0 })).toEqual(['first', 'professions'])
    expect(await refused({ first: 101, professions: 201 })).toEqual(['first', 'professions'])
    expect(await refused({ first: 1, professions: 1 })).toEqual([])
    expect(await refused({ first: 100, professions: 200 })).toEqual([])
    expect(await page({ framework: 'esco' })).toMatchObject({
      rows: [],
      next: null,
      userErrors: [{ field: 'framework' }],
    })
    expect(await page({ framework: 'rome' })).toMatchObject({ framework: 'rome:v460', userErrors: [] })
    await hold(engine, graph().node('Competence', 'c'))
    expect(await page()).toMatchObject({ rows: [], next: null, userErrors: [] })
  })
})
