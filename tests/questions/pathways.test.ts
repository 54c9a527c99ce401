import { describe, expect, it } from 'vitest'
import { type PathwaysQuestion, pathways } from '../../src/questions/pathways/pathways.ts'
import { titlesNotice } from '../../src/words/wording.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

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

  it('another version of the target is no way to it, however much it covers, nor one set aside', async () => {
    const built = careers()
      .certification('but-1', open)
      .competences('B')
      .replacedBy('but-1', 'but')
      .crosswalk('but-1', 'but')
      .aligned('but-1:B', 'but:a')
    const { pathways: found, setAside } = await ask({ maxSteps: 1 }, built)
    expect(found.map(({ id }) => id)).toEqual(['deux', 'un'])
    expect(setAside.map(({ certification }) => certification)).toEqual(['clos'])
  })

  it('rank by what is covered at the end, then by the number of certifications', async () => {
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

  it('what adds nothing to the common blocs, what is held and the target itself are not on the way', async () => {
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
      .profession('metier', { requires: ['depart'] })
    const answer = await ask({ profile: profile({ professions: ['metier'] }) }, built)
    expect(answer.assumptions).toMatchObject([{ certification: 'depart' }])
    expect(answer.pathways.find(({ id }) => id === 'suite')?.counts).toMatchObject({ acquired: 2 })
  })

  it('what was not examined has its own count and is never called uncovered', async () => {
    const built = careers().unreadCertification('ancien', { firstAwardedOn: '1990' })
    const answer = await ask({ profile: profile({ certifications: ['ancien'] }) }, built)
    expect(answer.start).toMatchObject({ missing: 0, unknown: 3 })
    expect(answer.pathways[0]).toMatchObject({ id: 'un > deux', notCovered: 0, notExamined: 0 })
    expect(answer.pathways.find(({ id }) => id === 'un')).toMatchObject({ notCovered: 0, notExamined: 1 })
    expect(answer.unread).toEqual([
      {
        certification: 'ancien',
        held: true,
        message:
          "Ce que « Certification ancien » couvre du but n'a pas été examiné : " +
          'aucune table complète ne les met en regard.',
      },
    ])
  })

  it('of a certification held that nobody read, its blocs are not named apart', async () => {
    const built = careers().certification('ancien', { firstAwardedOn: '1990' }).bloc('1').competences('A')
    const answer = await ask({ profile: profile({ certifications: ['ancien'] }) }, built)
    expect(answer.unread.map(({ certification }) => certification)).toEqual(['ancien'])
  })

  it('a certification whose table is not complete is not ranked', async () => {
    const built = careers()
      .certification('entame', open)
      .competences('E')
      .crosswalk('entame', 'but', { complete: false })
      .aligned('entame:E', 'but:a')
      .aligned('entame:E', 'but:b')
      .aligned('entame:E', 'but:c')
    built.bridge('bridge:la', 'depart', [], { bridgeKind: 'ACCESS' }).relate('bridge:la', 'TO', 'entame')
    const answer = await ask({}, built)
    expect(answer.pathways.some(({ id }) => id.includes('entame'))).toBe(false)
    expect(answer.unread, 'though the law opens it').toMatchObject([{ certification: 'entame', held: false }])
  })

  it('what the tables of the ways that are shown fall short of is said', async () => {
    const built = careers().aligned('deux:V', 'but:a', { coverage: 'PART', readOn: 'TITLE' })
    expect((await ask({ maxSteps: 1, first: 1 }, built)).pathways).toMatchObject([{ id: 'deux' }])
    expect((await ask({ maxSteps: 1, first: 1 }, built)).caveats).toContain(titlesNotice)
    expect((await ask({ maxSteps: 1, first: 1 })).caveats).not.toContain(titlesNotice)
  })

  it('another version of what is held is not proposed, however many versions lie between, and it is said', async () => {
    const built = careers()
      .unreadCertification('entre-deux')
      .replacedBy('depart', 'entre-deux')
      .replacedBy('entre-deux', 'deux')
    const answer = await ask({}, built)
    expect(answer.pathways.map(({ id }) => id)).toEqual(['un'])
    expect(answer.setAside).toContainEqual({
      certification: 'deux',
      reason: 'OTHER_VERSION',
      message: expect.stringContaining('« Certification depart »'),
    })
  })

  it('the diploma of the trade indicated is not proposed, even where no text requires it', async () => {
    const built = careers().profession('metier', { preparedBy: ['deux'] })
    const answer = await ask({ profile: profile({ certifications: ['depart'], professions: ['metier'] }) }, built)
    expect(answer.pathways.map(({ id }) => id)).toEqual(['un'])
    expect(answer.setAside).toMatchObject([
      { certification: 'clos', reason: 'NOT_ENROLLING' },
      { certification: 'deux', reason: 'OWN_TRADE' },
    ])
  })

  it('a diploma of a trade that the one indicated presumes is not proposed, be it one of several', async () => {
    const built = careers()
      .profession('soignant', { preparedBy: ['deux'] })
      .profession('autre')
      .profession('cadre')
      .relate('cadre', 'PRESUMES', 'soignant')
      .relate('cadre', 'PRESUMES', 'autre')
    const answer = await ask({ profile: profile({ certifications: ['depart'], professions: ['cadre'] }) }, built)
    expect(answer.setAside).toContainEqual(expect.objectContaining({ certification: 'deux', reason: 'OWN_TRADE' }))
  })

  it('a certification that is closed is set aside, with the day; not where it would bring nothing nearer', async () => {
    const built = careers()
      .certification('vain', { enrolUntil: '2026-11-21' })
      .competences('V')
      .crosswalk('vain', 'but')
    expect((await ask({}, built.aligned('vain:V', 'but:e'))).setAside).toEqual([
      {
        certification: 'clos',
        reason: 'NOT_ENROLLING',
        message: "Inscription close : elle était possible jusqu'au 21 novembre 2026 inclus.",
      },
    ])
  })

  describe('the law comes first', () => {
    const entry = { bridgeKind: 'ACCESS' }
    const withLaw = () =>
      careers()
        .bridge('bridge:passee', 'depart', [], { ...entry, validUntil: '2020-12-31' })
        .relate('bridge:passee', 'TO', 'but')
        .bridge('bridge:entree', 'depart', [], entry)
        .relate('bridge:entree', 'TO', 'but')
        .bridge('bridge:rumeur', 'depart', [], { ...entry, verified: false })
        .relate('bridge:rumeur', 'TO', 'but')
        .bridge('bridge:etape', 'depart', [], entry)
        .relate('bridge:etape', 'TO', 'un')

    it('bridges from what is held to the target, in force before those to verify and those that are over', async () => {
      expect((await ask({}, withLaw())).law.map(({ bridge, status }) => [bridge, status])).toEqual([
        ['bridge:entree', 'IN_FORCE'],
        ['bridge:rumeur', 'TO_VERIFY'],
        ['bridge:passee', 'NOT_IN_FORCE'],
      ])
    })

    it('each step says what the law opens towards it, and nothing where no text is known', async () => {
      const steps = (await ask({}, withLaw())).pathways[0]?.steps
      expect(steps?.map(({ certification, law }) => [certification, law.map(({ bridge }) => bridge)])).toEqual([
        ['un', ['bridge:etape']],
        ['deux', []],
      ])
    })

    it('what it lets enter and a table tells of is not said to be unread', async () => {
      expect((await ask({}, withLaw())).unread).toEqual([])
    })

    it('of a target of which nothing is known, the law is said all the same', async () => {
      const built = careers()
        .unreadCertification('obscur', open)
        .bridge('bridge:la', 'depart', [], entry)
        .relate('bridge:la', 'TO', 'obscur')
      const answer = await ask({ target: 'obscur' }, built)
      expect(answer).toMatchObject({
        law: [{ bridge: 'bridge:la', status: 'IN_FORCE' }],
        start: null,
        userErrors: [{ code: 'NO_COMPETENCES', field: 'target' }],
      })
    })

    it('of a profession that requires no diploma, the law is said from each awarded one that leads to it', async () => {
      const built = careers()
        .unreadCertification('ancien', { firstAwardedOn: '1990' })
        .unreadCertification('neuf', { firstAwardedOn: '2029' })
        .profession('metier', { preparedBy: ['ancien', 'neuf'] })
      for (const from of ['ancien', 'neuf'])
        built.bridge(`bridge:${from}`, from, [], entry).relate(`bridge:${from}`, 'TO', 'but')
      const answer = await ask({ profile: profile({ professions: ['metier'] }) }, built)
      expect(answer.law).toMatchObject([{ bridge: 'bridge:ancien', status: 'IN_FORCE', presumed: true }])
      expect(answer.unread).toMatchObject([{ certification: 'ancien', held: true }])
    })

    it('a bridge to another version of the target is part of the law', async () => {
      const built = careers()
        .unreadCertification('but-1')
        .replacedBy('but-1', 'but')
        .bridge('bridge:ancien', 'depart', [], entry)
        .relate('bridge:ancien', 'TO', 'but-1')
      expect((await ask({}, built)).law).toMatchObject([{ bridge: 'bridge:ancien', to: 'but-1' }])
    })

    it('what the law lets enter, now or later, and no table tells of is named once, and ranked nowhere', async () => {
      const built = careers()
        .unreadCertification('obscur', open)
        .unreadCertification('bientot', { enrolFrom: '2027-09-01' })
        .unreadCertification('passe', { enrolUntil: '2026-11-21' })
      for (const [bridge, to, properties] of [
        ['bridge:a', 'bientot', {}],
        ['bridge:b', 'obscur', { validUntil: '2020-12-31' }],
        ['bridge:c', 'obscur', {}],
        ['bridge:d', 'obscur', {}],
        ['bridge:e', 'passe', {}],
        ['bridge:f', 'un', {}],
        ['bridge:g', 'trois', { validUntil: '2020-12-31' }],
      ] as const)
        built.bridge(bridge, 'depart', [], { ...entry, ...properties }).relate(bridge, 'TO', to)
      const answer = await ask({}, built)
      expect(answer.unread).toEqual(
        ['bientot', 'obscur'].map((id) => ({
          certification: id,
          held: false,
          message:
            `Le droit permet d'entrer vers « Certification ${id} », ` +
            "mais ce que ce titre couvrirait du but n'a pas été examiné.",
        })),
      )
      expect(answer.pathways.map(({ id }) => id)).toEqual(['un > deux', 'deux', 'un'])
    })

    it('what it only let enter in the past is not named', async () => {
      const built = careers()
        .unreadCertification('obscur', open)
        .bridge('bridge:a', 'depart', [], { ...entry, validUntil: '2020-12-31' })
        .relate('bridge:a', 'TO', 'obscur')
      expect((await ask({}, built)).unread).toEqual([])
    })
  })

  it('a target that is closed and replaced says so, names its successor, and what the law opens there', async () => {
    const built = careers()
      .certification('but-2', open)
      .replacedBy('but', 'but-2')
      .bridge('bridge:neuf', 'depart', [], { bridgeKind: 'ACCESS' })
      .relate('bridge:neuf', 'TO', 'but-2')
      .node('Certification', 'but', { framework: 'but:referentiel', enrolUntil: '2020-08-31', prerequisites: 'Un an.' })
    const answer = await ask({}, built)
    expect(answer.entry).toMatchObject({
      certification: 'but',
      enrolment: { state: 'CLOSED' },
      prerequisites: 'Un an.',
      successors: ['but-2'],
    })
    expect((await ask()).entry).toMatchObject({ prerequisites: null, successors: [] })
    expect(answer.law).toMatchObject([{ bridge: 'bridge:neuf', to: 'but-2' }])
    expect(answer.pathways.some(({ id }) => id.includes('but-2'))).toBe(false)
  })

  it('what no certification stands for has no entry, and the tables tell the ways to it', async () => {
    const built = careers()
      .node('Framework', 'cadre:referentiel')
      .node('Competence', 'cadre:k', { framework: 'cadre:referentiel' })
      .relate('cadre:referentiel', 'HAS_PART', 'cadre:k')
      .crosswalk('un', 'cadre')
      .aligned('un:U', 'cadre:k')
    expect(await ask({ target: 'cadre:referentiel' }, built)).toMatchObject({
      entry: null,
      law: [],
      pathways: [{ id: 'un' }],
    })
  })

  it('to competences of two référentiels lead only titles that were read against both', async () => {
    const built = careers()
      .certification('second')
      .competences('k')
      .relate('but:1', 'CERTIFIES', 'second:k', { position: 9 })
      .crosswalk('un', 'second')
      .aligned('un:U', 'second:k')
    expect((await ask({}, built)).pathways.map(({ id }) => id)).toEqual(['un'])
  })

  it('fewer than there are is said', async () => {
    expect(await ask({ first: 1 })).toMatchObject({ pathways: [{ id: 'un > deux' }], truncated: true })
    expect(await ask({ first: 3 })).toMatchObject({ truncated: false })
  })

  it('the eight that help most are combined, and it is said where others help too', async () => {
    const built = careers()
    const helping = (id: string) =>
      built.certification(id, open).competences('H').crosswalk(id, 'but').aligned(`${id}:H`, 'but:a')
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) helping(id)
    const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'deux', 'un']
    const ways = async () => {
      const { pathways: found, truncated } = await ask({ maxSteps: 1, first: 50 }, built)
      return { ids: found.map(({ id }) => id).sort(), truncated }
    }
    expect(await ways()).toEqual({ ids: [...eight].sort(), truncated: false })
    helping('g')
    expect(await ways()).toEqual({ ids: ['a', 'b', 'c', 'd', 'deux', 'e', 'f', 'un'], truncated: true })
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

onEachEngine(
  'pathways on the reference data, as an adviser asks',
  (engine) => {
    const ask = (professions: string[], target: string) =>
      pathways(engine(), { profile: profile({ professions }), target, maxSteps: 2, first: 10, asOf: day }, nothingNear)

    it('a social worker enters the CAFERUIS of 2022 by law, and nothing is called uncovered', async () => {
      const answer = await ask(['assistant-social'], 'caferuis-2022')
      expect(answer.law).toMatchObject([{ bridge: 'bridge:deass-2018-caferuis-2022', status: 'IN_FORCE' }])
      expect(answer.start).toMatchObject({ missing: 0, unknown: 5 })
    })

    it.each(['infirmier-liberal', 'infirmier-coordinateur', 'cadre-sante'])(
      'the nursing diploma is not proposed to %s, even where it is open',
      async (trade) => {
        const asked = { profile: profile({ professions: [trade] }), target: 'cpas-2025', maxSteps: 1, first: 50 }
        const answer = await pathways(engine(), { ...asked, asOf: '2024-09-01' }, nothingNear)
        expect(answer.userErrors).toEqual([])
        expect(answer.pathways.map(({ id }) => id)).not.toContain('ide-2009')
      },
    )

    it('a social worker is not sent to the social worker diploma of 2026 to reach the CPAS', async () => {
      const answer = await ask(['assistant-social'], 'cpas-2025')
      expect(answer.pathways.flatMap(({ steps }) => steps.map(({ certification }) => certification))).not.toContain(
        'deass-2026',
      )
      expect(answer.setAside).toContainEqual(
        expect.objectContaining({ certification: 'deass-2026', reason: 'OTHER_VERSION' }),
      )
      expect(answer.start).toMatchObject({ total: 59, missing: 0, unknown: 59 })
      expect(answer.unread).toContainEqual(expect.objectContaining({ certification: 'deass-2018', held: true }))
    })

    it('for a nurse and the CPAS no text is known, and all that tables show says that no text opens it', async () => {
      const answer = await ask(['infirmier'], 'cpas-2025')
      expect(answer.law).toEqual([])
      for (const { steps } of answer.pathways) for (const { law } of steps) expect(law).toEqual([])
    })

    it('from healthcare assistant to nurse, the second year is law, with dates and texts of each version', async () => {
      const answer = await ask(['aide-soignant'], 'infirmier')
      expect(answer.law.map(({ bridge, status }) => [bridge, status])).toEqual([
        ['bridge:as-2021-ide-2026', 'TO_VERIFY'],
        ['bridge:as-2021-ide-2009', 'NOT_IN_FORCE'],
      ])
      expect(answer.entry).toMatchObject({ certification: 'ide-2026' })
    })

    it.each([
      ['educateur-specialise', 'bridge:dees-2018-caferuis-2022'],
      ['conseiller-esf', 'bridge:decesf-2018-caferuis-2022'],
    ])('%s enters the CAFERUIS of 2022 by law, though no diploma is required of the trade', async (trade, bridge) => {
      const { law, unread } = await ask([trade], 'caferuis-2022')
      expect(law).toContainEqual(expect.objectContaining({ bridge, status: 'IN_FORCE', presumed: true }))
      expect(unread.length).toBeGreaterThan(0)
    })

    it('who aims at the CAFERUIS of 2004 is told of that of 2022, and of the entry there', async () => {
      const answer = await ask(['infirmier'], 'caferuis-2004')
      expect(answer.entry).toMatchObject({ enrolment: { state: 'CLOSED' }, successors: ['caferuis-2022'] })
      expect(answer.law[0]).toMatchObject({ bridge: 'bridge:ide-2009-caferuis-2022', status: 'IN_FORCE' })
    })
  },
  referenceData,
)
