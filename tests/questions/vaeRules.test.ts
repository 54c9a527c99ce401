import { describe, expect, it } from 'vitest'
import { enrolmentOf, routeInWords } from '../../src/domain/enrolment.ts'
import { bridgeStatus } from '../../src/domain/profile.ts'
import type { VaeVerdict } from '../../src/model/values.ts'
import {
  accessOf,
  questionsFor,
  ruleNotice,
  transitionOf,
  verdictOf,
  verdictOfBloc,
} from '../../src/questions/vaeBridge/vaeRules.ts'

describe('the verdict is that of the first rule that holds', () => {
  it.each<[string, Parameters<typeof verdictOf>[0], VaeVerdict]>([
    ['no activity declared for the bloc', { total: 9, counted: 0, touched: 0, unbacked: 4 }, 'NOT_ASSESSED'],
    ['a bloc that has no activity', { total: 0, counted: 0, touched: 0, unbacked: 0 }, 'NOT_ASSESSED'],
    ['two of nine: fewer than a third', { total: 9, counted: 2, touched: 2, unbacked: 0 }, 'TO_TRAIN'],
    ['three of nine: a third', { total: 9, counted: 3, touched: 3, unbacked: 0 }, 'TO_STRENGTHEN'],
    ['five of nine: fewer than two thirds', { total: 9, counted: 5, touched: 5, unbacked: 0 }, 'TO_STRENGTHEN'],
    ['six of nine: two thirds', { total: 9, counted: 6, touched: 6, unbacked: 0 }, 'WELL_SUPPORTED'],
    [
      'all of them, but a missing competence with nothing behind it',
      { total: 9, counted: 9, touched: 9, unbacked: 1 },
      'TO_STRENGTHEN',
    ],
    ['only covered in part by what was declared', { total: 3, counted: 0, touched: 3, unbacked: 0 }, 'TO_TRAIN'],
  ])('%s', (_, experience, verdict) => {
    expect(verdictOf(experience)).toBe(verdict)
  })
})

it('a bloc without any known activity is not said to be an experience not described', () => {
  expect(verdictOfBloc({ bloc: 'titre:1', verdict: 'NOT_ASSESSED', activities: [{}] })).toBe('Expérience non décrite')
  expect(verdictOfBloc({ bloc: 'titre:1', verdict: 'NOT_ASSESSED', activities: [] })).toBe(
    'Aucune activité connue pour ce bloc',
  )
  expect(verdictOfBloc({ bloc: null, verdict: 'NOT_ASSESSED', activities: [] })).toBe(
    'Aucune activité rattachée ici à la certification',
  )
  expect(ruleNotice).toContain('Aucune activité connue pour ce bloc : pas de verdict')
})

const routes = (state: string) => ({
  accessRoutes: ['FORMATION', 'VAE'],
  accessRouteStates: ['YES', state],
  accessRouteSources: ['', 'source:x'],
  accessRouteNotes: ['', 'Lu en 2026.'],
})

describe('whether VAE is open', () => {
  const enrolment = enrolmentOf({ enrolUntil: '2030-01-01' }, '2026-11-22')
  it.each([
    ['YES', 'YES', /prévue pour cette certification ; la fiche RNCP/],
    ['NO', 'NO', /^La voie de la VAE est fermée pour cette certification$/],
    ['UNKNOWN', 'UNKNOWN', /^Accès par la VAE non confirmé : vérifier la fiche RNCP$/],
  ])('%s', (stated, state, message) => {
    expect(accessOf(routes(stated), enrolment)).toMatchObject({
      state,
      message: expect.stringMatching(message),
      source: 'source:x',
      note: 'Lu en 2026.',
    })
  })

  it('a source or a note that is empty is none', () => {
    const silent = { ...routes('YES'), accessRouteSources: ['', ''], accessRouteNotes: ['', ''] }
    expect(accessOf(silent, enrolment)).toMatchObject({ state: 'YES', source: null, note: null, jury: null })
  })

  it('a certification that says nothing of its routes is not confirmed', () => {
    expect(accessOf({}, enrolment)).toMatchObject({ state: 'UNKNOWN', source: null })
  })

  it('a route of a certification that is closed is said in the past', () => {
    expect(accessOf(routes('YES'), enrolmentOf({ enrolUntil: '2022-08-31' }, '2026-11-22')).message).toMatch(
      /était prévue.*inscriptions sont closes/,
    )
  })

  it.each([
    ['YES', {}, 'ouverte'],
    ['YES', { enrolFrom: '2026-11-23' }, 'ouverte à partir du 23 novembre 2026'],
    [
      'YES',
      { enrolFrom: '2026-11-23', deducedDates: ['enrolFrom'] },
      'ouverte à partir du 23 novembre 2026 (date déduite)',
    ],
    ['YES', { enrolFrom: '2020', enrolUntil: '2030' }, 'ouverte'],
    ['YES', { enrolFrom: '2026-11-23', enrolUntil: '2030' }, 'ouverte à partir du 23 novembre 2026'],
    ['YES', { enrolUntil: '2026-08-31' }, "fermée : elle était ouverte jusqu'au 31 août 2026 inclus"],
    [
      'YES',
      { enrolUntil: '2026-08-31', deducedDates: ['enrolUntil'] },
      "fermée : elle était ouverte jusqu'au 31 août 2026 inclus (date déduite)",
    ],
    ['NO', { enrolUntil: '2026-08-31' }, 'fermée'],
    ['UNKNOWN', {}, 'non confirmée, à vérifier sur la fiche RNCP'],
    [undefined, {}, 'non confirmée, à vérifier sur la fiche RNCP'],
  ])('a route stated %s, with %j, is said « %s »', (stated, facts, words) => {
    expect(routeInWords(stated, enrolmentOf(facts, '2026-11-22'))).toBe(words)
  })
})

describe('whether one may still enrol', () => {
  it.each([
    [{ enrolFrom: '2026-11-23' }, 'NOT_YET', 'Inscription possible à partir du 23 novembre 2026'],
    [
      { enrolUntil: '2026-11-21' },
      'CLOSED',
      "Inscription close : elle était possible jusqu'au 21 novembre 2026 inclus",
    ],
    [
      { enrolUntil: '2026-11-21', deducedDates: ['enrolUntil'] },
      'CLOSED',
      "Inscription close : elle était possible jusqu'au 21 novembre 2026 inclus (date déduite)",
    ],
    [{ enrolUntil: '2026-11-22' }, 'OPEN', "Inscription possible jusqu'au 22 novembre 2026 inclus"],
    [{ enrolFrom: '2020-09-01' }, 'OPEN', 'Inscription possible depuis le 1er septembre 2020, fin non trouvée'],
    [{ enrolFrom: '2015-09' }, 'OPEN', 'Inscription possible depuis septembre 2015, fin non trouvée'],
    [
      { enrolFrom: '2026-11-23', deducedDates: ['enrolFrom'] },
      'NOT_YET',
      'Inscription possible à partir du 23 novembre 2026 (date déduite)',
    ],
    [
      { enrolUntil: '2026-11-22', deducedDates: ['enrolUntil'] },
      'OPEN',
      "Inscription possible jusqu'au 22 novembre 2026 inclus (date déduite)",
    ],
    [
      { enrolFrom: '2020-09-01', deducedDates: ['enrolFrom'] },
      'OPEN',
      'Inscription possible depuis le 1er septembre 2020, fin non trouvée (date déduite)',
    ],
    [{ enrolFrom: '', enrolUntil: 2030 }, 'UNKNOWN', "Dates d'inscription non trouvées : vérifier la fiche RNCP"],
    [{}, 'UNKNOWN', "Dates d'inscription non trouvées : vérifier la fiche RNCP"],
  ])('%j', (certification, state, message) => {
    const found = enrolmentOf(certification, '2026-11-22')
    expect(found).toMatchObject({ state, message })
    if (state === 'UNKNOWN') expect([found.from, found.until]).toEqual([null, null])
    expect(found.deduced).toEqual('deducedDates' in certification ? certification.deducedDates : [])
  })
})

describe('what is asked of the certifier', () => {
  const facts = {
    access: accessOf({}, enrolmentOf({}, '2026-11-22')),
    enrolment: enrolmentOf({}, '2026-11-22'),
    specificBlocs: ['5-E1', '5-E2'],
    prerequisites: null as string | null,
    successors: ['Titre 2030'],
  }

  it('each question is dated; access, option, conditions, financing, deadlines and what a replacement leaves', () => {
    const questions = questionsFor(facts, '2026-11-22')
    expect(questions.map(({ topic }) => topic)).toEqual([
      'ACCESS',
      'OPTION',
      'PREREQUISITES',
      'FINANCING',
      'DEADLINES',
      'TRANSITION',
    ])
    for (const { question } of questions) expect(question).toMatch(/^Au 22 novembre 2026, .+\?$/)
  })

  it('of one specific bloc whether it is due, of several whether one is chosen', () => {
    const option = (...specificBlocs: string[]) => questionsFor({ ...facts, specificBlocs }, '2026-11-22')[1]?.question
    expect(option('5-E1')).toBe('Au 22 novembre 2026, le bloc spécifique 5-E1 est-il dû ?')
    expect(option('5-E1', '5-E2')).toBe(
      "Au 22 novembre 2026, les blocs spécifiques 5-E1 et 5-E2 sont-ils tous dus, ou l'un d'eux se choisit-il ?",
    )
  })

  it('of conditions, of the last day and of what replaces it, by what is known of each', () => {
    const asked = (known: Partial<typeof facts>, topic: string) =>
      questionsFor({ ...facts, ...known }, '2026-11-22').find((one) => one.topic === topic)?.question
    expect(asked({}, 'PREREQUISITES')).toBe(
      'Au 22 novembre 2026, quelles conditions la certification demande-t-elle pour se présenter par la VAE ?',
    )
    expect(asked({ prerequisites: 'Un an.' }, 'PREREQUISITES')).toBe(
      "Au 22 novembre 2026, les conditions connues pour la formation s'appliquent-elles aussi à la VAE, " +
        "et y en a-t-il d'autres ?",
    )
    expect(asked({}, 'DEADLINES')).toMatch(/quand siège le jury \?$/)
    expect(asked({ enrolment: enrolmentOf({ enrolUntil: '2030-08-31' }, '2026-11-22') }, 'DEADLINES')).toMatch(
      /quand siège le jury \? La date du 31 août 2030 vaut-elle aussi pour une demande de VAE \?$/,
    )
    expect(asked({ successors: ['Titre A', 'Titre B'] }, 'TRANSITION')).toMatch(
      / remplacée par « Titre A » ou « Titre B » \?$/,
    )
  })

  it('what is known is not asked again', () => {
    const known = { ...facts, access: accessOf(routes('YES'), facts.enrolment), specificBlocs: [], successors: [] }
    expect(questionsFor(known, '2026-11-22').map(({ topic }) => topic)).toEqual([
      'PREREQUISITES',
      'FINANCING',
      'DEADLINES',
    ])
  })
})

it('says who stays under old rules, in the sentence of the text', () => {
  expect(
    transitionOf({
      transitionCohort: 'Étudiants entrés avant 2026',
      transitionText: "Les étudiants entrés avant 2026 restent sous les anciennes règles jusqu'en juin 2030",
      transitionUntil: '2030-06-30',
    }),
  ).toBe("Les étudiants entrés avant 2026 restent sous les anciennes règles jusqu'en juin 2030.")
  expect(transitionOf({})).toBeNull()
})

it.each([
  ['in force', { verified: true, legalReference: 'Arrêté', validFrom: '2020', validUntil: '2026-11-22' }, 'IN_FORCE'],
  [
    'expired the day before',
    { verified: true, legalReference: 'Arrêté', validFrom: null, validUntil: '2026-11-21' },
    'NOT_IN_FORCE',
  ],
  [
    'known from a page that speaks of it',
    { verified: false, legalReference: 'Arrêté', validFrom: null, validUntil: null },
    'TO_VERIFY',
  ],
  [
    'without a reference of its own',
    { verified: true, legalReference: null, validFrom: null, validUntil: null },
    'TO_VERIFY',
  ],
])('a bridge %s', (_, bridge, status) => {
  expect(bridgeStatus(bridge, '2026-11-22')).toBe(status)
})
