import { expect, it } from 'vitest'
import { type Candidate, sortOut } from '../../src/questions/pathways/candidates.ts'

const day = '2026-11-22'
const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  label: id,
  framework: `${id}:referentiel`,
  enrolFrom: '2020',
  enrolUntil: null,
  deducedDates: null,
  ...more,
})
const sorted = (candidates: Candidate[]) =>
  sortOut({
    candidates,
    held: [
      { id: 'old', version: 'old', label: 'Ancien diplôme' },
      { id: 'old', version: 'new', label: 'Nouveau diplôme' },
    ],
    qualifications: [
      { profession: 'nurse', trade: 'nurse', certification: 'own' },
      { profession: 'nurse', trade: 'aide', certification: 'presumed' },
    ],
    goals: new Set(['goal']),
    asOf: day,
  })
const setAside = (one: Candidate) =>
  sorted([one]).setAside.map(({ certification, reason, message }) => `${certification} ${reason} ${message}`)

it('a certification one may enrol for is open, in the order given; versions of the target are not set aside', () => {
  const ids = ['b', 'goal', 'a']
  expect(sorted(ids.map((id) => candidate(id)))).toEqual({ open: ['b', 'a'], setAside: [] })
})

it('whatever else is set aside, with its reason', () => {
  const again = "d'un diplôme détenu ou supposé (« Ancien diplôme ») : l'obtenir de nouveau n'est pas proposé."
  expect(setAside(candidate('new'))).toEqual([`new OTHER_VERSION Autre version ${again}`])
  expect(setAside(candidate('old'))).toEqual([`old OTHER_VERSION Autre version ${again}`])
  expect(setAside(candidate('own'))).toEqual([
    "own OWN_TRADE Diplôme du métier indiqué : l'obtenir n'est pas proposé à qui l'exerce.",
  ])
  expect(setAside(candidate('presumed'))).toEqual([
    "presumed OWN_TRADE Diplôme d'un métier que suppose celui qui est indiqué : " +
      "l'obtenir n'est pas proposé à qui l'exerce.",
  ])
  expect(setAside(candidate('later', { enrolFrom: '2027-01' }))).toEqual([
    'later NOT_ENROLLING Inscription possible à partir de janvier 2027.',
  ])
  expect(setAside(candidate('closed', { enrolUntil: '2026-11-21' }))).toEqual([
    "closed NOT_ENROLLING Inscription close : elle était possible jusqu'au 21 novembre 2026 inclus.",
  ])
  expect(setAside(candidate('unknown', { enrolFrom: null }))).toEqual([
    "unknown NOT_ENROLLING Dates d'inscription non trouvées : vérifier la fiche RNCP.",
  ])
})
