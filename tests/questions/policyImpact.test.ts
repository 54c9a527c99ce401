import { describe, expect, it } from 'vitest'
import { type ImpactAnswer, policyImpact } from '../../src/questions/policyImpact/policyImpact.ts'
import { day, hold, nothingNear } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

/** A title with two activities that a profession performs, and a law. */
const title = (): GraphBuilder =>
  graph()
    .policy('policy:loi')
    .certification('titre')
    .bloc('1')
    .macroCompetence('m', 'm1')
    .activity('A', { parts: ['A1'], mobilises: ['m'] })
    .bloc('2')
    .competences('k')
    .activity('B', { mobilises: ['k'] })
    .profession('metier', { preparedBy: ['titre'], performs: ['titre:A', 'titre:B'] })

onEachEngine('policyImpact', (engine) => {
  const ask = async (built: GraphBuilder, includeDerived = false, policy = 'policy:loi') => {
    await hold(engine(), built)
    return policyImpact(engine(), { policy, includeDerived, asOf: day }, nothingNear)
  }
  const steps = (answer: ImpactAnswer) =>
    Object.fromEntries(
      answer.items.map(({ element, stated, derived }) => [element, stated?.steps ?? `${derived?.steps} derived`]),
    )
  const count = (answer: ImpactAnswer, kind: string) => answer.kindCounts.find((one) => one.kind === kind)

  it('a policy that frames nothing frames nothing', async () => {
    const answer = await ask(title())
    expect(answer).toMatchObject({ items: [], uncovered: [], plan: null, userErrors: [] })
    expect(answer.kindCounts.every(({ stated, derived, direct }) => stated + derived + direct === 0)).toBe(true)
  })

  it('from an activity: its parts and competences, who performs it, what certifies it, each with steps', async () => {
    const answer = await ask(title().frames('policy:loi', 'titre:A'))
    expect(steps(answer)).toEqual({ 'titre:A': 1, 'titre:A1': 2, 'titre:m': 2, 'titre:m1': 3, metier: 2, titre: 3 })
    expect(answer.items.find(({ element }) => element === 'titre:m1')?.stated).toMatchObject({
      framing: 'policy:loi',
      framed: 'titre:A',
      statedAt: ['source:x 1-2'],
    })
    expect(count(answer, 'Activity')).toEqual({ kind: 'Activity', stated: 2, derived: 0, direct: 1 })
  })

  it('a framed profession passes it on to its diplomas, not to its activities nor to what it calls on', async () => {
    const built = title()
      .certification('autre')
      .profession('soignant', { preparedBy: ['autre'] })
      .relate('metier', 'PRESUMES', 'soignant')
      .relate('metier', 'MOBILISES', 'titre:k')
    expect(steps(await ask(built.frames('policy:loi', 'metier')))).toEqual({ metier: 1, titre: 2 })
  })

  it.each<[string, Record<string, number>]>([
    ['titre:D', { 'titre:D': 1, 'titre:A': 2, 'titre:A1': 3, 'titre:m': 3, 'titre:m1': 4, metier: 3, titre: 4 }],
    ['titre:vide', { 'titre:vide': 1, titre: 3, metier: 4 }],
    ['titre:m', { 'titre:m': 1, 'titre:m1': 2, metier: 3, titre: 3 }],
    ['titre:1', { 'titre:1': 1, 'titre:A': 2, 'titre:A1': 3, 'titre:m': 2, 'titre:m1': 3, metier: 3, titre: 2 }],
    [
      'titre',
      {
        ...{ titre: 1, 'titre:A': 3, 'titre:A1': 4, 'titre:m': 3, 'titre:m1': 4, 'titre:B': 3, 'titre:k': 3 },
        ...{ 'titre:vide': 3, metier: 4 },
      },
    ],
    ['titre:2', { 'titre:2': 1, 'titre:B': 2, 'titre:k': 2, 'titre:vide': 2, metier: 3, titre: 2 }],
  ])('from %s, down to what it is made of and up to who does it and what certifies it', async (framed, expected) => {
    const built = title()
      .node('ActivityDomain', 'titre:D')
      .relate('titre:D', 'HAS_PART', 'titre:A')
      .node('ActivityDomain', 'titre:vide')
      .relate('titre:2', 'HAS_PART', 'titre:vide')
    expect(steps(await ask(built.frames('policy:loi', framed)))).toEqual(expected)
  })

  it('what leads to no performer reaches a profession through its diploma, a step further', async () => {
    const built = graph().policy('policy:loi').certification('mene').competences('t')
    built.profession('metier', { preparedBy: ['mene'] }).frames('policy:loi', 'mene:t')
    expect(steps(await ask(built))).toEqual({ 'mene:t': 1, mene: 2, metier: 3 })
  })

  it('comes by kind, the nearest first, then by name', async () => {
    const built = graph()
      .policy('policy:loi')
      .certification('titre')
      .bloc('1')
      .macroCompetence('m', 'd')
      .activity('A', { mobilises: ['m'] })
      .activity('B')
      .profession('z', { performs: ['titre:A'] })
      .profession('b', { performs: ['titre:B'] })
      .profession('w')
      .frames('policy:loi', 'w')
      .frames('policy:loi', 'titre:A')
      .frames('policy:loi', 'titre:B')
    expect((await ask(built)).items.map(({ kind, element }) => `${kind} ${element}`)).toEqual([
      'Activity titre:A',
      'Activity titre:B',
      'Competence titre:m',
      'Competence titre:d',
      'Profession w',
      'Profession b',
      'Profession z',
      'Certification titre',
    ])
  })

  it('what was deduced is counted apart, and shown only when asked for', async () => {
    const built = title()
      .frames('policy:loi', 'titre:B')
      .frames('policy:loi', 'titre:A', { derived: true, rationale: 'Déduit.' })
    const answer = await ask(built)
    expect(Object.keys(steps(answer)).sort()).toEqual(['metier', 'titre', 'titre:B', 'titre:k'])
    expect(answer.items.every(({ derived }) => derived === null)).toBe(true)
    expect(count(answer, 'Competence')).toEqual({ kind: 'Competence', stated: 1, derived: 2, direct: 0 })
    const whole = await ask(built, true)
    expect(steps(whole)).toMatchObject({ 'titre:A': '1 derived', 'titre:m1': '3 derived', 'titre:B': 1 })
    expect(whole.items.find(({ element }) => element === 'titre:A')?.derived?.rationale).toBe('Déduit.')
  })

  it('passes through the policies that a policy frames and its axes, and does not turn in circles', async () => {
    const built = title()
      .policy('policy:suite')
      .node('PolicyAxis', 'policy:suite.1')
      .relate('policy:suite', 'HAS_PART', 'policy:suite.1')
      .frames('policy:loi', 'policy:suite')
      .frames('policy:suite', 'policy:loi')
      .frames('policy:suite.1', 'titre:k')
    const answer = await ask(built)
    expect(steps(answer)).toMatchObject({ 'policy:suite': 1, 'titre:k': 2 })
    expect(answer.items.find(({ element }) => element === 'titre:k')?.stated?.framing).toBe('policy:suite.1')
    expect(Object.keys(steps(answer))).not.toContain('policy:loi')
  })

  it('follows policies three steps far, each from where it starts', async () => {
    const built = title().frames('policy:loi', 'policy:1').frames('policy:loi', 'policy:d', { derived: true })
    for (const id of ['1', '2', '3', '4', 'd']) built.policy(`policy:${id}`)
    for (const [from, to] of ['12', '23', '34']) built.frames(`policy:${from}`, `policy:${to}`)
    const answer = await ask(built.relate('policy:1', 'FRAMES', 'titre:k'), true)
    expect(steps(answer)).toMatchObject({ 'policy:1': 1, 'policy:2': 2, 'policy:3': 3, 'titre:k': 2 })
    expect(steps(answer)).not.toHaveProperty('policy:4')
    expect(answer.items.find(({ element }) => element === 'titre:k')).toMatchObject({
      stated: { framing: 'policy:1', statedAt: [] },
      derived: null,
    })
  })

  it('a link deduced on the way makes the whole way deduced', async () => {
    const built = title()
      .policy('policy:suite')
      .frames('policy:loi', 'policy:suite', { derived: true })
      .frames('policy:suite', 'titre:k')
    expect((await ask(built)).items).toEqual([])
    expect(steps(await ask(built, true))).toMatchObject({ 'titre:k': '2 derived' })
  })

  it('names the competences no profession covers, by its work or by a certification that leads to it', async () => {
    const built = graph()
      .policy('policy:loi')
      .certification('seul')
      .competences('s')
      .certification('mene')
      .competences('t')
      .profession('metier', { preparedBy: ['mene'] })
      .frames('policy:loi', 'seul:s')
      .frames('policy:loi', 'mene:t')
    expect((await ask(built)).uncovered).toEqual(['seul:s'])
    const atWork = built
      .certification('seul')
      .activity('A', { mobilises: ['s'] })
      .profession('autre', { performs: ['seul:A'] })
    expect((await ask(atWork)).uncovered).toEqual([])
  })

  it('a plan gives axes, objectives, actions, resources and deliverables, an objective of two axes once', async () => {
    const built = title()
    for (const axis of ['loi.1', 'loi.2']) {
      built.node('PolicyAxis', axis).relate('policy:loi', 'HAS_PART', axis)
      if (axis === 'loi.1') built.node('Objective', 'O1')
      built.relate(axis, 'HAS_PART', 'O1')
    }
    built
      .node('Action', 'action-1')
      .node('Action', 'action-2')
      .node('Resource', 'moyen-1')
      .node('Deliverable', 'livrable-1')
      .node('Action', 'action-3')
      .relate('policy:loi', 'HAS_PART', 'action-3')
      .relate('loi.1', 'HAS_PART', 'action-1')
      .relate('loi.2', 'HAS_PART', 'action-2')
      .relate('loi.1', 'HAS_PART', 'moyen-1')
      .relate('loi.2', 'HAS_PART', 'livrable-1')
      .relate('action-1', 'PURSUES', 'O1')
      .relate('action-1', 'USES', 'moyen-1')
      .relate('action-1', 'YIELDS', 'livrable-1')
    expect((await ask(built)).plan).toEqual({
      axes: ['loi.1', 'loi.2'],
      objectives: ['O1'],
      actions: [
        { action: 'action-1', axis: 'loi.1', objectives: ['O1'], resources: ['moyen-1'], deliverables: ['livrable-1'] },
        { action: 'action-2', axis: 'loi.2', objectives: [], resources: [], deliverables: [] },
        { action: 'action-3', axis: null, objectives: [], resources: [], deliverables: [] },
      ],
      resources: ['moyen-1'],
      deliverables: ['livrable-1'],
    })
  })

  describe('an error of input', () => {
    it.each([
      ['rien', 'UNKNOWN_ID'],
      ['titre', 'WRONG_KIND'],
    ])('%s: %s', async (policy, code) => {
      expect((await ask(title(), false, policy)).userErrors).toMatchObject([{ code, field: 'policy' }])
    })
  })
})
