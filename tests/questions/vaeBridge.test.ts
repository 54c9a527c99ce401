import { describe, expect, it } from 'vitest'
import type { Profile } from '../../src/domain/profile.ts'
import { vaeBridge } from '../../src/questions/vaeBridge/vaeBridge.ts'
import { ruleNotice, verdictOfBloc } from '../../src/questions/vaeBridge/vaeRules.ts'
import { readOnceNotice } from '../../src/words/wording.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

const vae = (state: string) => ({
  accessRoutes: ['FORMATION', 'VAE'],
  accessRouteStates: ['YES', state],
  accessRouteSources: ['', ''],
  accessRouteNotes: ['', ''],
})

/** Two blocs: one activity of three parts that mobilises two competences, and one activity without parts. */
const title = (
  properties: Record<string, string | string[]> = { ...vae('YES'), enrolUntil: '2030-12-31' },
): GraphBuilder =>
  graph()
    .vaeSteps('Choisir', 'Déposer le dossier de faisabilité', 'Attendre la décision de recevabilité')
    .certification('diplome')
    .competences('C')
    .certification('titre', properties)
    .bloc('1')
    .competences('1.1', '1.2')
    .activity('A', { parts: ['A1', 'A2', 'A3'], mobilises: ['1.1', '1.2'] })
    .bloc('2')
    .competences('2.1')
    .activity('B', { mobilises: ['2.1'] })

onEachEngine('vaeBridge', (engine) => {
  const ask = async (built: GraphBuilder, brought: Partial<Profile> = {}, certification = 'titre', asOf = day) => {
    await hold(engine(), built)
    return vaeBridge(engine(), { profile: profile(brought), certification, asOf }, nothingNear)
  }
  const verdicts = (answer: Awaited<ReturnType<typeof ask>>) => answer.blocs.map(({ verdict }) => verdict)

  describe('the verdict rests on experience', () => {
    it('without any activity declared, no bloc is judged, whatever the diplomas cover', async () => {
      const answer = await ask(title().crosswalk('diplome', 'titre').aligned('diplome:C', 'titre:1.1'), {
        certifications: ['diplome'],
      })
      expect(verdicts(answer)).toEqual(['NOT_ASSESSED', 'NOT_ASSESSED'])
      expect(answer.blocs[0]?.counts).toMatchObject({ acquired: 1, missing: 1 })
    })

    it('a profession exercised describes no activity', async () => {
      expect(
        verdicts(await ask(title().profession('metier', { performs: ['titre:A'] }), { professions: ['metier'] })),
      ).toEqual(['NOT_ASSESSED', 'NOT_ASSESSED'])
    })

    it('an activity declared whole stands for its parts', async () => {
      const answer = await ask(title(), { activities: ['titre:A'] })
      expect(answer.blocs[0]).toMatchObject({
        verdict: 'WELL_SUPPORTED',
        activityCounts: { total: 3, declared: 3, aligned: 0, notDeclared: 0 },
      })
      expect(answer.blocs[1]).toMatchObject({ verdict: 'NOT_ASSESSED', activitiesToAsk: ['titre:B'] })
    })

    it('one part of three is a third, two are two thirds', async () => {
      expect(verdicts(await ask(title(), { activities: ['titre:A1'] }))[0]).toBe('TO_STRENGTHEN')
      const two = await ask(title(), { activities: ['titre:A1', 'titre:A3'] })
      expect(two.blocs[0]).toMatchObject({ verdict: 'WELL_SUPPORTED', activitiesToAsk: ['titre:A2'] })
    })

    it('a missing competence that no declared activity mobilises keeps the bloc to be strengthened', async () => {
      const built = graph()
        .certification('diplome')
        .competences('C')
        .certification('titre')
        .bloc('1')
        .competences('1.1', '1.2')
        .activity('A', { parts: ['A1', 'A2'], mobilises: ['1.1'] })
        .activity('B', { mobilises: ['1.2'] })
        .crosswalk('diplome', 'titre')
      const answer = await ask(built, { certifications: ['diplome'], activities: ['titre:A'] })
      expect(answer.blocs[0]).toMatchObject({
        verdict: 'TO_STRENGTHEN',
        competencesToAsk: [
          { competence: 'titre:1.1', state: 'MISSING' },
          { competence: 'titre:1.2', state: 'MISSING' },
        ],
      })
      expect(verdicts(await ask(built, { certifications: ['diplome'], activities: ['titre:A', 'titre:B'] }))).toEqual([
        'WELL_SUPPORTED',
      ])
    })

    it('where the text ties competences to the bloc only, its declared activities stand behind them all', async () => {
      const built = graph()
        .certification('diplome')
        .competences('C')
        .certification('titre')
        .bloc('1')
        .competences('1.1')
        .activity('A')
        .crosswalk('diplome', 'titre')
      expect(verdicts(await ask(built, { certifications: ['diplome'], activities: ['titre:A'] }))).toEqual([
        'WELL_SUPPORTED',
      ])
    })

    it('an activity exercised elsewhere counts by an accepted whole alignment; one in part is only shown', async () => {
      const elsewhere = (): GraphBuilder =>
        title().certification('ailleurs').bloc('1').activity('X').activity('Y').activity('Z')
      const whole = await ask(elsewhere().aligned('ailleurs:X', 'titre:B'), { activities: ['ailleurs:X'] })
      expect(whole.blocs[1]).toMatchObject({
        verdict: 'WELL_SUPPORTED',
        activities: [{ state: 'ALIGNED', through: 'ailleurs:X', coverage: 'FULL' }],
      })
      const part = await ask(elsewhere().aligned('ailleurs:X', 'titre:B', { coverage: 'PART' }), {
        activities: ['ailleurs:X'],
      })
      expect(part.blocs[1]).toMatchObject({ verdict: 'TO_TRAIN', activities: [{ state: 'ALIGNED', coverage: 'PART' }] })
      const proposed = await ask(elsewhere().aligned('ailleurs:X', 'titre:B', { status: 'PROPOSED' }), {
        activities: ['ailleurs:X'],
      })
      expect(proposed.blocs[1]).toMatchObject({ verdict: 'NOT_ASSESSED', activities: [{ state: 'NOT_DECLARED' }] })
    })
  })

  describe('of what was not examined, and of several rapprochements', () => {
    it('a competence that was not examined keeps no bloc to be strengthened, one that is missing does', async () => {
      const built = (): GraphBuilder =>
        graph()
          .certification('diplome')
          .competences('C')
          .certification('titre')
          .bloc('1')
          .competences('1.1', '1.2')
          .activity('A', { parts: ['A1', 'A2', 'A3'], mobilises: ['1.1'] })
          .activity('B', { mobilises: ['1.2'] })
      const brought = { certifications: ['diplome'], activities: ['titre:A'] }
      expect(verdicts(await ask(built(), brought))).toEqual(['WELL_SUPPORTED'])
      expect(verdicts(await ask(built().crosswalk('diplome', 'titre'), brought))).toEqual(['TO_STRENGTHEN'])
    })

    it('of two activities that reach one, the one that covers it whole stands behind it, in any order', async () => {
      const built = title()
        .certification('ailleurs')
        .bloc('1')
        .activity('X')
        .activity('Y')
        .aligned('ailleurs:X', 'titre:B', { coverage: 'PART' })
        .aligned('ailleurs:Y', 'titre:B')
      const answer = await ask(built, { activities: ['ailleurs:X', 'ailleurs:Y'] })
      expect(answer.blocs[1]).toMatchObject({
        verdict: 'WELL_SUPPORTED',
        activities: [{ through: 'ailleurs:Y', coverage: 'FULL' }],
      })
    })

    it('what several carry together stands behind it before what covers a part, after what covers all', async () => {
      const elsewhere = (): GraphBuilder =>
        title()
          .certification('ailleurs')
          .bloc('1')
          .activity('W')
          .activity('X')
          .activity('Y')
          .activity('Z')
          .crosswalk('ailleurs', 'titre')
      const activities = ['ailleurs:W', 'ailleurs:X', 'ailleurs:Y', 'ailleurs:Z']
      const stands = async (built: GraphBuilder, id: string) =>
        (await ask(built, { activities })).blocs
          .flatMap((bloc) => bloc.activities)
          .find(({ activity }) => activity === id)
      const together = elsewhere()
        .aligned('ailleurs:X', 'titre:A1', { coverage: 'PART' })
        .judged('titre:A', ['ailleurs:Y', 'ailleurs:Z'])
      expect(await stands(together, 'titre:A1')).toMatchObject({
        through: 'ailleurs:Y',
        coverage: 'FULL',
        rationale: 'Ensemble.',
      })
      const alone = elsewhere().aligned('ailleurs:X', 'titre:B').judged('titre:B', ['ailleurs:Y', 'ailleurs:Z'])
      expect(await stands(alone, 'titre:B')).toMatchObject({
        through: 'ailleurs:X',
        coverage: 'FULL',
        rationale: 'Même acte.',
      })
    })

    it('the rapprochements of activities say what they fall short of', async () => {
      const caveats = async (table: Record<string, number>) => {
        const built = title().certification('ailleurs').bloc('1').activity('X').crosswalk('ailleurs', 'titre')
        built.node('Crosswalk', 'cw:ailleurs>titre', {
          complete: true,
          status: 'ACCEPTED',
          method: 'READING',
          ...table,
        })
        return (await ask(built.aligned('ailleurs:X', 'titre:B'), { activities: ['ailleurs:X'] })).caveats
      }
      expect(await caveats({})).toEqual([readOnceNotice])
      expect(await caveats({ readTwice: 3 })).toEqual([])
    })
  })

  describe('what is to be asked in the interview', () => {
    it('a competence covered in part is not asked about, one that nothing covers is', async () => {
      const built = title()
        .crosswalk('diplome', 'titre')
        .aligned('diplome:C', 'titre:1.1', { coverage: 'PART' })
        .aligned('diplome:C', 'titre:2.1')
      const answer = await ask(built, { certifications: ['diplome'] })
      expect(answer.blocs.map(({ competencesToAsk }) => competencesToAsk)).toEqual([
        [{ competence: 'titre:1.2', state: 'MISSING' }],
        [],
      ])
    })

    it('competences that were not examined are asked about as such, and weigh nothing in the verdict', async () => {
      const answer = await ask(
        title().crosswalk('diplome', 'titre', { complete: false }).aligned('diplome:C', 'titre:1.1'),
        {
          certifications: ['diplome'],
          activities: ['titre:B'],
        },
      )
      expect(answer.blocs.map(({ competencesToAsk }) => competencesToAsk)).toEqual([
        [{ competence: 'titre:1.2', state: 'UNKNOWN' }],
        [{ competence: 'titre:2.1', state: 'UNKNOWN' }],
      ])
      expect(verdicts(answer)[1]).toBe('WELL_SUPPORTED')
    })

    it('of someone who declares an activity and holds nothing, every competence is asked about', async () => {
      const answer = await ask(title(), { activities: ['titre:A'] })
      expect(answer.blocs.flatMap(({ competencesToAsk }) => competencesToAsk.map(({ state }) => state))).toEqual([
        'UNKNOWN',
        'UNKNOWN',
        'UNKNOWN',
      ])
    })
  })

  describe('an activity declared is never dropped without a word', () => {
    it('one that no rapprochement ties to a bloc is named apart', async () => {
      const built = title()
        .certification('ailleurs')
        .bloc('1')
        .activity('X')
        .activity('Y')
        .activity('Z')
        .aligned('ailleurs:X', 'titre:B', { coverage: 'PART' })
      const answer = await ask(built.aligned('ailleurs:Y', 'titre:B', { coverage: 'NONE' }), {
        activities: ['titre:A2', 'ailleurs:X', 'ailleurs:Y', 'ailleurs:Z'],
      })
      expect(answer.activitiesNotPlaced).toEqual(['ailleurs:Y', 'ailleurs:Z'])
    })

    it('one that two declarations reach is placed by both; one that reaches a bloc in part is placed', async () => {
      const built = title()
        .certification('ailleurs')
        .bloc('1')
        .activity('X', { parts: ['X1', 'X2'] })
        .aligned('ailleurs:X1', 'titre:B')
      expect((await ask(built, { activities: ['titre:A', 'titre:A1', 'ailleurs:X'] })).activitiesNotPlaced).toEqual([])
    })

    it('a rapprochement between domains does not say which activity it reaches, and places nothing', async () => {
      const built = title()
        .node('ActivityDomain', 'ailleurs:E')
        .node('ActivityDomain', 'titre:D')
        .relate('titre:D', 'HAS_PART', 'titre:A')
        .crosswalk('ailleurs', 'titre', { level: 'DOMAIN' })
        .aligned('ailleurs:E', 'titre:D')
      const answer = await ask(built.node('Framework', 'ailleurs:referentiel'), { activities: ['ailleurs:E'] })
      expect(answer.activitiesNotPlaced).toEqual(['ailleurs:E'])
      expect(verdicts(answer)).toEqual(['NOT_ASSESSED', 'NOT_ASSESSED'])
    })

    it('what a certification states beside its blocs is judged as a whole of its own, before them', async () => {
      const built = () =>
        graph()
          .certification('titre')
          .activity('W1')
          .activity('W2')
          .activity('W3')
          .bloc('1')
          .competences('1.1')
          .bloc('2')
          .competences('2.1')
          .activity('B')
      const seen = async (...activities: string[]) =>
        (await ask(built(), { activities })).blocs.map(({ bloc, activities: mine, competences, verdict }) => [
          ...[bloc, mine.map(({ activity }) => activity), competences.length, verdict],
        ])
      expect(await seen('titre:W1', 'titre:W2')).toEqual([
        [null, ['titre:W1', 'titre:W2', 'titre:W3'], 0, 'WELL_SUPPORTED'],
        ['titre:1', [], 1, 'NOT_ASSESSED'],
        ['titre:2', ['titre:B'], 1, 'NOT_ASSESSED'],
      ])
      expect((await ask(built(), { activities: ['titre:W1'] })).activitiesNotPlaced).toEqual([])
    })

    it('an activity that stands in a bloc and beside it counts once, in its bloc', async () => {
      const built = graph().certification('titre').bloc('1').competences('1.1').activity('A')
      const answer = await ask(built.relate('titre', 'HAS_PART', 'titre:A'))
      expect(answer.blocs.map(({ bloc, activities }) => [bloc, activities.length])).toEqual([['titre:1', 1]])
    })

    it('an activity of the référentiel in no bloc is named apart, and its bloc says that none is known', async () => {
      const built = graph()
        .certification('titre')
        .bloc('1')
        .competences('1.1')
        .node('Activity', 'titre:F1', { framework: 'titre:referentiel' })
      const answer = await ask(built, { activities: ['titre:F1'] })
      expect(answer).toMatchObject({ activitiesNotPlaced: ['titre:F1'], blocs: [{ verdict: 'NOT_ASSESSED' }] })
      expect(answer.blocs.map(verdictOfBloc)).toEqual(['Aucune activité connue pour ce bloc'])
    })
  })

  describe('the law stands in its own column', () => {
    it.each([
      ['in force', {}, { status: 'IN_FORCE', acquires: true }, 'ACQUIRED'],
      [
        'that expired the day before',
        { validUntil: '2026-11-21' },
        { status: 'NOT_IN_FORCE', acquires: false },
        'UNKNOWN',
      ],
      ['« à vérifier »', { verified: false }, { status: 'TO_VERIFY', acquires: false }, 'UNKNOWN'],
      [
        'that only shortens the training',
        { bridgeKind: 'ALLEGEMENT' },
        { status: 'IN_FORCE', acquires: false },
        'UNKNOWN',
      ],
    ])('a bridge %s', async (_, properties, given, state) => {
      const answer = await ask(title().bridge('bridge:d', 'diplome', ['titre:1'], properties), {
        certifications: ['diplome'],
      })
      expect(answer.blocs[0]?.law).toEqual([{ bridge: 'bridge:d', from: 'diplome', ...given }])
      expect(answer.blocs[0]?.competences[0]?.state).toBe(state)
      expect([answer.law, answer.blocs[1]?.law]).toEqual([[], []])
    })

    it('a bridge towards the whole certification is said once', async () => {
      const built = title()
        .node('Bridge', 'bridge:entree', { bridgeKind: 'ACCESS', legalReference: 'Article 1' })
        .relate('bridge:entree', 'FROM', 'diplome')
        .relate('bridge:entree', 'TO', 'titre')
      const answer = await ask(built.bridge('bridge:tout', 'diplome', ['titre']), { certifications: ['diplome'] })
      expect(answer.law).toEqual([
        { bridge: 'bridge:entree', from: 'diplome', status: 'IN_FORCE', acquires: false },
        { bridge: 'bridge:tout', from: 'diplome', status: 'IN_FORCE', acquires: true },
      ])
      expect(answer.blocs.map(({ law }) => law)).toEqual([[], []])
    })
  })

  describe('the certification', () => {
    it.each([
      ['UNKNOWN', 'Accès par la VAE non confirmé : vérifier la fiche RNCP'],
      ['NO', 'La voie de la VAE est fermée pour cette certification'],
    ])('whose VAE access is %s has no steps, and asks the certifier', async (state, message) => {
      const answer = await ask(title(vae(state)))
      expect(answer).toMatchObject({
        steps: [],
        access: { state, message },
      })
      expect(answer.questions[0]?.topic).toBe('ACCESS')
    })

    it('open to VAE has the steps in order', async () => {
      expect((await ask(title())).steps).toEqual(['policy:vae.etape-1', 'policy:vae.etape-2', 'policy:vae.etape-3'])
    })

    it('that may no longer be entered has no steps, even where VAE was provided for', async () => {
      expect((await ask(title({ ...vae('YES'), enrolUntil: '2026-11-21' }))).steps).toEqual([])
    })

    it('that was replaced says so, and since when one may not enrol', async () => {
      const answer = await ask(
        title({ ...vae('YES'), enrolUntil: '2026-11-21' })
          .certification('titre-2')
          .replacedBy('titre', 'titre-2'),
      )
      expect(answer).toMatchObject({
        enrolment: {
          state: 'CLOSED',
          message: "Inscription close : elle était possible jusqu'au 21 novembre 2026 inclus",
        },
        successors: ['titre-2'],
      })
      expect(answer.questions).toContainEqual({
        topic: 'TRANSITION',
        question: expect.stringContaining('« Certification titre-2 »'),
      })
    })

    it('comes with what texts ask, until when it is awarded, how blocs are assessed, what was decided', async () => {
      const built = title({
        ...vae('YES'),
        prerequisites: 'Un an.',
        deliverUntil: '2032-12-31',
        transitionText: 'Qui est entré avant 2026 y reste',
        decided: ['Dates décidées.'],
      })
        .node('Assessment', 'titre:epreuve')
        .relate('titre:2', 'ASSESSED_BY', 'titre:epreuve')
      const answer = await ask(built)
      expect(answer).toMatchObject({
        prerequisites: 'Un an.',
        deliverUntil: '2032-12-31',
        transition: 'Qui est entré avant 2026 y reste.',
        caveats: ['Dates décidées.'],
      })
      expect(answer.blocs.map(({ scope, assessments }) => [scope, assessments])).toEqual([
        ['COMMON', []],
        ['COMMON', ['titre:epreuve']],
      ])
      expect((await ask(title())).questions.map(({ topic }) => topic)).not.toContain('OPTION')
    })

    it('asks of each of its specific blocs whether it is due', async () => {
      const built = title()
        .specificBloc('E1')
        .node('Bloc', 'BC02', { blocKind: 'BLOC', scope: 'SPECIFIC', framework: 'titre:referentiel' })
        .relate('titre', 'HAS_PART', 'BC02', { position: 9 })
      expect((await ask(built)).questions).toContainEqual({
        topic: 'OPTION',
        question: expect.stringContaining('les blocs spécifiques E1 et BC02 sont-ils tous dus'),
      })
    })

    it('that has no bloc is read as one', async () => {
      const answer = await ask(graph().certification('nu').competences('1', '2'), {}, 'nu')
      expect(answer.blocs).toMatchObject([{ bloc: null, scope: 'COMMON', law: [], assessments: [], activities: [] }])
      expect(answer.blocs[0]?.competences.map(({ competence }) => competence)).toEqual(['nu:1', 'nu:2'])
    })

    it('of which no competence is known still has its blocs, none of them judged', async () => {
      const answer = await ask(graph().certification('vide').bloc('1').bloc('2'), {}, 'vide')
      expect(answer.userErrors).toEqual([])
      expect(verdicts(answer)).toEqual(['NOT_ASSESSED', 'NOT_ASSESSED'])
    })

    it('must be a certification that exists', async () => {
      expect((await ask(title(), {}, 'titre:1')).userErrors).toMatchObject([
        { code: 'WRONG_KIND', field: 'certification' },
      ])
    })
  })

  it('never says that someone is « recevable » or « éligible »; thresholds are indicative', async () => {
    const answers = [await ask(title(), { activities: ['titre:A'] }), await ask(title(vae('NO')))]
    expect(JSON.stringify(answers) + ruleNotice).not.toMatch(/recevables?\b|éligibles?\b/i)
    expect(ruleNotice).toMatch(/Seuils indicatifs, pas ceux d'un jury\.$/)
  })
})
