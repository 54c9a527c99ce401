import { describe, expect, it } from 'vitest'
import { type PathsQuestion, paths } from '../../src/questions/paths/paths.ts'
import { day, hold, nothingNear } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

/** From a profession to a law: diploma, competence, alignment, competence, activity, policy. */
const fromWorkToLaw = (): GraphBuilder =>
  graph()
    .certification('diplome', { label: 'Diplôme' })
    .competences('C')
    .certification('titre')
    .bloc('1')
    .competences('1.1', '1.2')
    .activity('A', { mobilises: ['1.1', '1.2'] })
    .profession('metier', { requires: ['diplome'] })
    .crosswalk('diplome', 'titre')
    .aligned('diplome:C', 'titre:1.1')
    .policy('policy:loi', { label: 'Loi' })
    .frames('policy:loi', 'titre:A', { derived: true, rationale: 'Déduit.' })

onEachEngine('paths', (engine) => {
  const ask = async (built: GraphBuilder, question: Partial<PathsQuestion> & { from: string; to: string }) => {
    await hold(engine(), built)
    return paths(engine(), { maxLength: 6, relations: [], first: 10, asOf: day, ...question }, nothingNear)
  }
  const ids = (answer: Awaited<ReturnType<typeof ask>>) => answer.paths.map(({ id }) => id)

  it('lead from a profession to a law, each step with its direction, its sentence and its source', async () => {
    const answer = await ask(fromWorkToLaw(), { from: 'metier', to: 'policy:loi' })
    expect(ids(answer)).toEqual([
      'metier <QUALIFIES_FOR- diplome -CERTIFIES> diplome:C -ALIGNED_WITH> titre:1.1 <MOBILISES- titre:A <FRAMES- policy:loi',
      'metier <QUALIFIES_FOR- diplome -CERTIFIES> diplome:C -ALIGNED_WITH> titre:1.1 <CERTIFIES- titre:1 -HAS_PART> titre:A <FRAMES- policy:loi',
    ])
    expect(answer.paths[0]).toMatchObject({
      length: 5,
      weakest: 'FULL',
      steps: [
        {
          relation: 'QUALIFIES_FOR',
          outgoing: false,
          sentence: 'Au métier « Profession metier » mène la certification « Diplôme ».',
        },
        {
          relation: 'CERTIFIES',
          outgoing: true,
          sentence: 'La certification « Diplôme » certifie la compétence « Competence diplome:C ».',
        },
        {
          relation: 'ALIGNED_WITH',
          sentence: expect.stringMatching(/couvre.*\(rapprochement, sans valeur juridique\)\.$/),
          method: 'READING',
          statedAt: ['cw:diplome>titre'],
          source: expect.stringMatching(/lecture du projet/),
        },
        { relation: 'MOBILISES', outgoing: false },
        { relation: 'FRAMES', outgoing: false, derived: true, rationale: 'Déduit.', statedAt: ['source:x 1-2'] },
      ],
    })
    expect(answer).toMatchObject({ truncated: false, truncatedBy: [] })
  })

  it('are read from the other end alike', async () => {
    expect((await ask(fromWorkToLaw(), { from: 'policy:loi', to: 'metier' })).paths[0]).toMatchObject({
      length: 5,
      weakest: 'FULL',
    })
  })

  it('rank by length, then by the coverage of the weakest alignment, then by id', async () => {
    const built = fromWorkToLaw()
      .certification('diplome')
      .competences('D', 'E')
      .aligned('diplome:D', 'titre:1.1', { coverage: 'PART' })
      .aligned('diplome:E', 'titre:1.2', { coverage: 'NONE' })
      .frames('policy:loi', 'titre:1.2')
    const answer = await ask(built, { from: 'diplome', to: 'policy:loi' })
    const ranks = answer.paths.map(({ length, weakest }) => [length, weakest])
    expect(ranks.slice(0, 4)).toEqual([
      [3, 'NONE'],
      [4, 'FULL'],
      [4, 'PART'],
      [4, 'NONE'],
    ])
    expect(ranks).toEqual(
      [...ranks].sort(
        ([a, x], [b, y]) =>
          Number(a) - Number(b) ||
          ['FULL', 'PART', 'NONE'].indexOf(String(x)) - ['FULL', 'PART', 'NONE'].indexOf(String(y)),
      ),
    )
  })

  it.each(['PROPOSED', 'REJECTED'] as const)('a %s alignment is no way', async (status) => {
    const built = graph()
      .certification('diplome')
      .competences('C')
      .certification('titre')
      .competences('1')
      .aligned('diplome:C', 'titre:1', { status })
    expect(ids(await ask(built, { from: 'diplome', to: 'titre' }))).toEqual([])
  })

  it('a cycle is not gone round', async () => {
    const built = graph()
      .profession('a')
      .profession('b')
      .profession('c')
      .relate('a', 'CAN_BECOME', 'b')
      .relate('b', 'CAN_BECOME', 'c')
      .relate('c', 'CAN_BECOME', 'a')
    expect(ids(await ask(built, { from: 'a', to: 'c' }))).toEqual([
      'a <CAN_BECOME- c',
      'a -CAN_BECOME> b -CAN_BECOME> c',
    ])
  })

  it('keep to the length and to the relations asked for', async () => {
    expect(ids(await ask(fromWorkToLaw(), { from: 'metier', to: 'policy:loi', maxLength: 4 }))).toEqual([])
    expect(
      ids(
        await ask(fromWorkToLaw(), {
          from: 'metier',
          to: 'policy:loi',
          relations: ['QUALIFIES_FOR', 'CERTIFIES', 'ALIGNED_WITH', 'MOBILISES'],
        }),
      ),
    ).toEqual([])
  })

  it('do not pass through a document or a place that many share, unless asked to', async () => {
    const built = graph()
      .profession('a')
      .profession('b')
      .node('Setting', 'lieu:x')
      .relate('a', 'WORKS_IN', 'lieu:x')
      .relate('b', 'WORKS_IN', 'lieu:x')
    expect(ids(await ask(built, { from: 'a', to: 'b' }))).toEqual([])
    expect(ids(await ask(built, { from: 'a', to: 'b', relations: ['WORKS_IN'] }))).toHaveLength(1)
  })

  it('say that there are more than were asked for', async () => {
    const built = graph().profession('a').profession('z')
    for (const between of ['b', 'c', 'd'])
      built.profession(between).relate('a', 'CAN_BECOME', between).relate(between, 'CAN_BECOME', 'z')
    expect(await ask(built, { from: 'a', to: 'z', first: 2 })).toMatchObject({
      paths: [{ length: 2 }, { length: 2 }],
      truncated: true,
      truncatedBy: ['NUMBER'],
    })
    expect(await ask(built, { from: 'a', to: 'z', first: 3 })).toMatchObject({ truncated: false })
  })

  it('leave out elements where too many relations meet, and say so', async () => {
    const built = graph()
      .profession('a')
      .profession('z')
      .profession('hub')
      .relate('a', 'CAN_BECOME', 'hub')
      .relate('hub', 'CAN_BECOME', 'z')
      .profession('m')
      .profession('n')
    built.relate('a', 'CAN_BECOME', 'm').relate('m', 'CAN_BECOME', 'n').relate('n', 'CAN_BECOME', 'z')
    for (let index = 0; index < 3_100; index++) built.profession(`p${index}`).relate(`p${index}`, 'CAN_BECOME', 'hub')
    const answer = await ask(built, { from: 'a', to: 'z' })
    expect(answer.truncatedBy).toContain('WORK')
    expect(ids(answer)).toContain('a -CAN_BECOME> m -CAN_BECOME> n -CAN_BECOME> z')
  })

  it('a bridge that could not be checked is shown as such', async () => {
    const built = graph()
      .certification('diplome')
      .certification('titre')
      .bloc('1')
      .bridge('bridge:d', 'diplome', ['titre:1'], { verified: false })
    const [path] = (await ask(built, { from: 'diplome', to: 'titre', relations: ['FROM', 'TO'] })).paths
    expect(path?.steps).toMatchObject([
      { verified: false, bridgeStatus: 'TO_VERIFY', sentence: expect.stringMatching(/ \(à vérifier\)\.$/) },
      { bridgeStatus: 'TO_VERIFY' },
    ])
  })

  it('a bridge that expired the day before says so', async () => {
    const built = graph()
      .certification('diplome')
      .certification('titre')
      .bloc('1')
      .bridge('bridge:d', 'diplome', ['titre:1'], { validUntil: '2026-11-21' })
    expect(
      (await ask(built, { from: 'diplome', to: 'titre', relations: ['FROM', 'TO'] })).paths[0]?.steps[0],
    ).toMatchObject({
      bridgeStatus: 'NOT_IN_FORCE',
      sentence: expect.stringMatching(/hors de ses dates de validité/),
    })
    expect(
      (await ask(built, { from: 'diplome', to: 'titre', relations: ['FROM', 'TO'], asOf: '2026-11-21' })).paths[0]
        ?.steps[0],
    ).toMatchObject({ bridgeStatus: 'IN_FORCE' })
  })

  describe('questions that cannot be asked', () => {
    it.each([
      ['an unknown end', { from: 'metier', to: 'rien' }, 'to', 'UNKNOWN_ID'],
      ['twice the same element', { from: 'metier', to: 'metier' }, 'to', 'BAD_VALUE'],
      ['too long', { from: 'metier', to: 'titre', maxLength: 7 }, 'maxLength', 'BAD_VALUE'],
      ['too many', { from: 'metier', to: 'titre', first: 51 }, 'first', 'BAD_VALUE'],
    ])('%s', async (_, question, field, code) => {
      expect((await ask(fromWorkToLaw(), question)).userErrors).toMatchObject([{ field, code }])
    })
  })
})
