import { describe, expect, it } from 'vitest'
import type { RelationType } from '../../src/model/kinds.ts'
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
      'metier <QUALIFIES_FOR- diplome -CERTIFIES> diplome:C -ALIGNED_WITH> titre:1.1 ' +
        '<MOBILISES- titre:A <FRAMES- policy:loi',
      'metier <QUALIFIES_FOR- diplome -CERTIFIES> diplome:C -ALIGNED_WITH> titre:1.1 ' +
        '<CERTIFIES- titre:1 -HAS_PART> titre:A <FRAMES- policy:loi',
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
    built.relate('b', 'CAN_BECOME', 'c')
    expect(await ask(built, { from: 'a', to: 'z', first: 3 })).toMatchObject({ truncatedBy: ['NUMBER'] })
  })

  describe('where too many relations meet', () => {
    /** At `hub` meet 3,000 relations, as many as one question reads. */
    const withHub = (): GraphBuilder => {
      const built = graph()
      for (const id of ['a', 'hub', 'k', 'm', 'many', 'n', 'p', 'q', 'x', 'y', 'z']) built.profession(id)
      for (const line of ['a hub z', 'a k z', 'a m n z', 'hub p', 'p x y q'].map((one) => one.split(' ')))
        for (const [index, id] of line.entries()) if (index > 0) built.relate(line[index - 1] ?? '', 'CAN_BECOME', id)
      for (let index = 3; index < 3_000; index++) built.relate('hub', 'PRESUMES', 'many', {}, `${index}`)
      return built
    }
    const ways = async (from: string, to: string, maxLength: number, first = 10) => {
      const question = { from, to, maxLength, relations: ['CAN_BECOME' as const], first, asOf: day }
      const { paths: found, truncatedBy } = await paths(engine(), question, nothingNear)
      return [found.map(({ steps }) => [from, ...steps.map((step) => step.to)].join(' ')), truncatedBy]
    }

    it('no path is looked for beyond, and that is said; where other ways are enough, it is not read', async () => {
      await hold(engine(), withHub())
      expect(await ways('a', 'z', 3)).toEqual([['a hub z', 'a k z', 'a m n z'], ['WORK']])
      expect(await ways('hub', 'z', 1), 'just as many as are read').toEqual([['hub z'], []])
      expect(await ways('a', 'z', 3, 1), 'enough was found before').toEqual([['a hub z'], ['NUMBER']])
      expect(await ways('p', 'q', 4), 'from the other end fewer are read').toEqual([['p x y q'], []])
      expect(await ways('q', 'p', 4)).toEqual([['q y x p'], []])
    })

    it('the search stops when it has tried as many steps as are allowed, and says so', async () => {
      const among = async (many: number) => {
        const built = graph().profession('a').profession('y').profession('z')
        built.relate('a', 'CAN_BECOME', 'y').relate('y', 'CAN_BECOME', 'z')
        for (let index = 0; index < many; index++) {
          built.profession(`c${index}`).relate('a', 'CAN_BECOME', `c${index}`)
          for (let other = 0; other < index; other++) built.relate(`c${other}`, 'CAN_BECOME', `c${index}`)
        }
        await hold(engine(), built)
        return ways('a', 'z', 6)
      }
      expect(await among(6)).toEqual([['a y z'], []])
      expect(await among(24)).toEqual([['a y z'], ['WORK']])
    })
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

  describe('the source of a step', () => {
    const documents = (): GraphBuilder =>
      graph()
        .node('Source', 'source:a', { label: 'Arrêté' })
        .node('Source', 'source:b', { label: 'Bulletin' })
        .profession('whole')
        .profession('part')
        .relate('whole', 'HAS_PART', 'part')
    const step = async (built: GraphBuilder, [from, to] = ['whole', 'part'], relation: RelationType = 'HAS_PART') => {
      const { paths: found } = await ask(built, { from, to, maxLength: 1, relations: [relation] })
      return found.flatMap(({ steps }) => steps)[0]
    }

    it('is what the relation itself states, document by document', async () => {
      const sources = ['source:a 1-2', 'source:b', 'source:a', 'source:a 7', 'source:lost 3']
      const built = documents().relate('part', 'CAN_BECOME', 'whole', { sources })
      expect(await step(built.relate('part', 'STATED_IN', 'source:b'), ['part', 'whole'], 'CAN_BECOME')).toMatchObject({
        statedAt: sources,
        source: 'Arrêté, lignes 1-2 ; 7 ; Bulletin ; source:lost, ligne 3',
      })
    })

    it('is else where the part is stated, from whichever end, first of all where it is worded', async () => {
      const built = documents()
        .relate('part', 'STATED_IN', 'source:a', { lines: '4' })
        .relate('part', 'STATED_IN', 'source:b')
        .relate('whole', 'STATED_IN', 'source:a', { lines: '1' })
      const both = { statedAt: ['source:a 4', 'source:b'], source: 'Arrêté, ligne 4 ; Bulletin' }
      expect(await step(built)).toMatchObject(both)
      expect(await step(built, ['part', 'whole'])).toMatchObject(both)
      const worded = built.relate('part', 'STATED_IN', 'source:b', { lines: '9', wording: true }, 'worded')
      expect(await step(worded)).toMatchObject({ statedAt: ['source:b 9'], source: 'Bulletin, ligne 9' })
    })

    it('is else where what was imported with it is stated; where nothing says it, there is none', async () => {
      const imported = (framework: string) =>
        documents()
          .node('Framework', 'test:cadre', { framework: 'test:cadre' })
          .node('Profession', 'part', { framework })
          .relate('test:cadre', 'STATED_IN', 'source:b', { lines: '5' })
      expect(await step(imported('test:cadre'))).toMatchObject({ statedAt: ['source:b 5'] })
      expect(await step(imported('other:cadre'))).toMatchObject({ statedAt: [], source: '' })
      expect(
        await step(imported('test:cadre').relate('part', 'STATED_IN', 'source:a', { lines: '4' })),
        'its own place comes first',
      ).toMatchObject({ statedAt: ['source:a 4'], source: 'Arrêté, ligne 4' })
      const silent = documents()
        .node('Framework', 'test:cadre', { framework: 'test:cadre' })
        .node('Profession', 'part', { framework: 'test:cadre' })
      expect(await step(silent)).toMatchObject({ statedAt: [], source: '' })
      expect(await step(documents().node('Profession', 'part', { framework: 'test:gone' }))).toMatchObject({
        statedAt: [],
      })
    })

    it('is the table for a rapprochement, by whoever made it', async () => {
      const aligned = (method: string) =>
        step(
          graph()
            .certification('a')
            .competences('1')
            .certification('b')
            .competences('1')
            .crosswalk('a', 'b')
            .aligned('a:1', 'b:1', { coverage: 'PART', method, readOn: 'TITLE', rationale: 'Un acte.' }),
          ['a:1', 'b:1'],
          'ALIGNED_WITH',
        )
      const table = 'Crosswalk cw:a>b'
      expect(await aligned('READING')).toMatchObject({
        ...{ statedAt: ['cw:a>b'], source: `${table} : lecture du projet, qu'aucun organisme n'a revue` },
        ...{ coverage: 'PART', mapping: 'broadMatch', rationale: 'Un acte.', method: 'READING', readOn: 'TITLE' },
        ...{ derived: false, together: [], bridgeStatus: null, verified: true },
      })
      expect(await aligned('PUBLISHED')).toMatchObject({ source: `${table} : table`, method: 'PUBLISHED' })
    })

    it('of one that could not be checked, be it at one end, the step is to be verified', async () => {
      expect(await step(documents())).toMatchObject({ verified: true, mapping: null, method: null, readOn: null })
      for (const id of ['whole', 'part'])
        expect(await step(documents().node('Profession', id, { verified: false }))).toMatchObject({ verified: false })
    })
  })

  it('what must be held besides is said of alignments that share a verdict, table by table, and no other', async () => {
    const built = graph()
      .certification('a')
      .competences('1', '2')
      .certification('b')
      .competences('1', '2')
      .certification('c')
      .competences('1', '2')
      .crosswalk('a', 'c')
      .crosswalk('b', 'c')
      .judged('c:1', ['a:1', 'a:2'])
      .judged('c:1', ['b:1', 'b:2'])
      .aligned('b:2', 'c:2', { coverage: 'PART' })
      .relate('a:1', 'HAS_PART', 'c:1')
    const besides = async (from: string, to: string, ...relations: RelationType[]) => {
      const { paths: found } = await ask(built, { from, to, maxLength: 1, relations: ['ALIGNED_WITH', ...relations] })
      return found.flatMap(({ steps }) => steps).map(({ together }) => together)
    }
    expect(await besides('b:1', 'c:1')).toEqual([['b:2']])
    expect(await besides('c:1', 'a:1')).toEqual([['a:2']])
    expect(await besides('b:2', 'c:2'), 'of a part that nothing completes').toEqual([[]])
    expect(await besides('a:1', 'c:1', 'HAS_PART')).toEqual([[], ['a:2']])
  })

  it('a bridge states each of its ends, and what it covers', async () => {
    const built = graph()
      .node('Source', 'source:a', { label: 'Arrêté' })
      .certification('diplome')
      .certification('titre')
      .bloc('1')
      .bridge('bridge:d', 'diplome', ['titre:1'])
      .relate('bridge:d', 'STATED_IN', 'source:a', { lines: '4' })
    const { paths: found } = await ask(built, { from: 'diplome', to: 'titre:1', relations: ['FROM', 'COVERS'] })
    expect(found[0]?.steps.map(({ statedAt, bridgeStatus }) => [statedAt, bridgeStatus])).toEqual([
      [['source:a 4'], 'IN_FORCE'],
      [['source:a 4'], 'IN_FORCE'],
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
      ['an unknown start', { from: 'rien', to: 'metier' }, 'from', 'UNKNOWN_ID'],
      ['twice the same element', { from: 'metier', to: 'metier' }, 'to', 'BAD_VALUE'],
      ['too long', { from: 'metier', to: 'titre', maxLength: 7 }, 'maxLength', 'BAD_VALUE'],
      ['too many', { from: 'metier', to: 'titre', first: 51 }, 'first', 'BAD_VALUE'],
    ])('%s', async (_, question, field, code) => {
      expect((await ask(fromWorkToLaw(), question)).userErrors).toMatchObject([{ field, code }])
    })

    it('a path from an element to itself is told why', async () => {
      expect((await ask(fromWorkToLaw(), { from: 'metier', to: 'metier' })).userErrors[0]?.message).toBe(
        'Un chemin relie deux éléments différents.',
      )
    })
  })
})
