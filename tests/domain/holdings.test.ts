import { describe, expect, it } from 'vitest'
import {
  bridgeStatus,
  counts,
  emptyProfile,
  type HoldingRows,
  holdingsOf,
  type Profile,
} from '../../src/domain/profile.ts'

const day = '2026-11-22'
/**
 * A diploma `old` of two blocs, a common one and an option; a title `bare` without blocs; the trade `nurse`, which
 * requires `old`; and a sheet of ROME.
 */
const rows: HoldingRows = {
  qualifications: [
    {
      profession: 'nurse',
      trade: 'nurse',
      certification: 'old',
      label: 'Diplôme',
      required: 'YES',
      verified: true,
      firstAwardedOn: '2012',
      enrolFrom: null,
      deliverUntil: null,
      deducedDates: null,
    },
  ],
  certifications: ['old', 'bare'],
  blocs: [
    { certification: 'old', bloc: 'old:1', scope: 'COMMON' },
    { certification: 'old', bloc: 'old:E', scope: 'SPECIFIC' },
  ],
  certified: [
    { holder: 'old:1', id: 'old:1.1', framework: 'old:r' },
    { holder: 'old:E', id: 'old:E.1', framework: 'old:r' },
    { holder: 'bare', id: 'bare:1', framework: 'bare:r' },
  ],
  optional: [{ bloc: 'old:E', activity: 'old:AE1', whole: 'old:AE' }],
  awarded: [
    { id: 'old', label: 'Diplôme', firstAwardedOn: '2012' },
    { id: 'bare', label: 'Titre', firstAwardedOn: '2027-07' },
  ],
  frameworks: new Map([
    ['old', 'old:r'],
    ['old:1', 'old:r'],
    ['old:E', 'old:r'],
    ['bare', 'bare:r'],
    ['unread', 'unread:r'],
    ['rome:J1506', 'rome:v1'],
  ]),
  parts: [{ asked: 'bare:1', id: 'bare:1.1', framework: 'bare:r' }],
  exercised: [
    { exercised: 'act', competence: 'old:1.1', framework: 'old:r' },
    { exercised: 'nurse', competence: 'old:1.1', framework: 'old:r' },
    { exercised: 'rome:J1506', competence: 'rome:1', framework: 'rome:v1' },
  ],
}
const holding = (more: Partial<Profile>, granted = {}, asOf = day, from = rows) =>
  holdingsOf(from, { ...emptyProfile, ...more }, { asOf, granted })
const heldIn = ({ held }: ReturnType<typeof holding>) =>
  held.map(({ competence, through, basis }) => `${competence} ${through} ${basis}`)

describe('what a profile holds', () => {
  it('is nothing, of nothing', () => {
    expect(holding({})).toEqual({
      assumptions: [],
      held: [],
      perhaps: new Set(),
      notYetHeld: [],
      frameworks: new Set(),
      unread: new Set(),
      titles: [],
      assumedTitles: new Set(),
      whole: new Map(),
      beside: [],
    })
  })

  it('of a diploma, its common blocs; of its options, only perhaps what they certify and do', () => {
    const held = holding({ certifications: ['old'] })
    expect(heldIn(held)).toEqual(['old:1.1 old:1 CERTIFIED'])
    expect([...held.perhaps]).toEqual(['old:E.1', 'old:AE1', 'old:AE'])
    expect(held.titles).toEqual(['old', 'old:1'])
    expect([held.assumptions, [...held.assumedTitles]]).toEqual([[], []])
    expect([...held.frameworks]).toEqual(['old:r'])
    expect(held.whole.get('old:r')).toEqual({
      competence: 'old',
      framework: 'old:r',
      through: 'old',
      basis: 'CERTIFIED',
    })
  })

  it('of an option that is named, what it certifies, for certain', () => {
    const held = holding({ certifications: ['old'], blocs: ['old:E'] })
    expect(heldIn(held)).toEqual(['old:1.1 old:1 CERTIFIED', 'old:E.1 old:E CERTIFIED'])
    expect([...held.perhaps]).toEqual([])
  })

  it('of a bloc alone, that bloc and not its certification', () => {
    const held = holding({ blocs: ['old:1'] })
    expect(heldIn(held)).toEqual(['old:1.1 old:1 CERTIFIED'])
    expect([held.titles, [...held.whole]]).toEqual([['old:1'], []])
  })

  it('of a trade that requires a diploma, what this certifies, assumed, and what the trade exercises, beside', () => {
    const held = holding({ professions: ['nurse'] })
    expect(heldIn(held)).toEqual(['old:1.1 old:1 ASSUMED'])
    expect(held.assumptions).toMatchObject([{ profession: 'nurse', certification: 'old', year: null }])
    expect([...held.assumedTitles]).toEqual(['old', 'old:1'])
    expect(held.whole.get('old:r')?.basis).toBe('ASSUMED')
    expect(held.beside).toEqual([{ competence: 'old:1.1', framework: 'old:r', through: 'nurse', basis: 'EXPERIENCED' }])
    expect(held.notYetHeld).toEqual([])
  })

  it('of a trade and its diploma, the diploma for certain', () => {
    const held = holding({ professions: ['nurse'], certifications: ['old'] })
    expect(heldIn(held)).toEqual(['old:1.1 old:1 CERTIFIED'])
    expect(held.assumptions).toEqual([])
  })

  it('of two trades and the diploma of one, that of the other as assumed', () => {
    const [nurse] = rows.qualifications as [HoldingRows['qualifications'][number]]
    const qualifications = [nurse, { ...nurse, profession: 'midwife', trade: 'midwife', certification: 'bare' }]
    const held = holding({ professions: ['nurse', 'midwife'], certifications: ['bare'] }, {}, day, {
      ...rows,
      qualifications,
    })
    expect(held.assumptions.map(({ certification }) => certification)).toEqual(['old'])
    expect(heldIn(held)).toEqual(['old:1.1 old:1 ASSUMED', 'bare:1 bare CERTIFIED'])
  })

  it('of a year, the version of the trade awarded then; of the year of a diploma, the diploma', () => {
    expect(holding({ obtained: [{ title: 'nurse', year: 2015 }] }).assumptions).toMatchObject([
      { certification: 'old', year: 2015 },
    ])
    expect(holding({ obtained: [{ title: 'nurse', year: 2010 }] }).assumptions).toEqual([])
    expect(holding({ obtained: [{ title: 'nurse', year: 2015 }] }).titles).toEqual(['old', 'old:1'])
    const named = holding({ obtained: [{ title: 'old', year: 2015 }] })
    expect([heldIn(named), named.assumptions]).toEqual([['old:1.1 old:1 CERTIFIED'], []])
    expect(holding({ professions: ['nurse'], obtained: [{ title: 'nurse', year: 2015 }] }).assumptions).toHaveLength(1)
  })

  it('of an imported occupation, its sheet, which certifies nothing', () => {
    const held = holding({ professions: ['rome:J1506'] })
    expect(heldIn(held)).toEqual(['rome:1 rome:J1506 SHEET'])
    expect([...held.frameworks]).toEqual(['rome:v1'])
    expect([held.titles, held.beside]).toEqual([[], []])
  })

  it('of activities and competences that are declared, nothing but what stands beside', () => {
    const held = holding({ activities: ['act'], competences: ['bare:1'] })
    expect(held.held).toEqual([])
    expect(held.beside).toEqual([
      { competence: 'old:1.1', framework: 'old:r', through: 'act', basis: 'EXPERIENCED' },
      { competence: 'bare:1.1', framework: 'bare:r', through: 'bare:1', basis: 'DECLARED' },
    ])
  })

  it('of what nobody held on the day, what it certifies all the same, and says so', () => {
    const held = holding({ certifications: ['bare'] })
    expect(heldIn(held)).toEqual(['bare:1 bare CERTIFIED'])
    expect(held.notYetHeld).toEqual([expect.stringMatching(/^« Titre » n'avait pas encore de titulaire le 22 nov/)])
    expect(holding({ certifications: ['bare'] }, {}, '2027-07-01').notYetHeld).toEqual([])
  })

  it('of a title whose content was not read, that what it covers is unknown', () => {
    const held = holding({ certifications: ['unread', 'old'] })
    expect([...held.unread]).toEqual(['unread:r'])
    expect([...holding({ professions: ['rome:J1506'] }).unread]).toEqual([])
    const bare = { ...rows, certified: [], blocs: [] }
    expect(holding({ professions: ['nurse'] }, {}, day, bare).assumptions[0]?.reason).toMatch(
      /Contenu non lu ici : ce que ce diplôme couvre est inconnu\.$/,
    )
    const another = { ...rows, certified: [{ holder: 'new:1', id: 'new:1.1', framework: 'new:r' }] }
    another.blocs = [{ certification: 'new', bloc: 'new:1', scope: 'COMMON' }]
    expect(holding({ professions: ['nurse'] }, {}, day, another).assumptions[0]?.reason).toContain('Contenu non lu')
    expect(holding({ professions: ['nurse'] }).assumptions[0]?.reason).not.toContain('Contenu non lu')
  })

  it('and what a hypothesis grants is held like the rest, and makes nothing else less supposed', () => {
    const granted = { certifications: ['bare'], blocs: ['old:E'], competences: ['bare:1'] }
    const held = holding({ professions: ['nurse'] }, granted)
    expect(heldIn(held)).toEqual([
      'old:1.1 old:1 ASSUMED',
      'old:E.1 old:E CERTIFIED',
      'bare:1 bare CERTIFIED',
      'bare:1.1 bare:1 CERTIFIED',
    ])
    expect([...held.frameworks]).toEqual(['bare:r', 'old:r'])
    expect(held.notYetHeld).toEqual([])
    expect([...holding({}, { competences: ['bare:1'] }).frameworks]).toEqual(['bare:r'])
    expect(holding({ professions: ['nurse'] }, { certifications: ['old'] }).assumptions).toHaveLength(1)
    expect(heldIn(holding({ professions: ['nurse'] }, { certifications: ['old'] }))).toEqual([
      'old:1.1 old:1 CERTIFIED',
    ])
  })
})

describe('a bridge of the law', () => {
  const bridge = {
    bridgeKind: 'DISPENSE_CERTIFICATION',
    legalReference: 'Arrêté, article 1',
    validFrom: '2020',
    validUntil: '2026-11-22',
    verified: true,
  }
  it.each([
    ['in force on its last day', {}, day, 'IN_FORCE', true],
    ['over the day after', {}, '2026-11-23', 'NOT_IN_FORCE', false],
    ['not begun', {}, '2019-12-31', 'NOT_IN_FORCE', false],
    ['without dates', { validFrom: null, validUntil: null }, day, 'IN_FORCE', true],
    ['that nobody verified', { verified: false }, day, 'TO_VERIFY', false],
    ['without its text, be it over', { legalReference: null }, '2030-01-01', 'TO_VERIFY', false],
    ['that is a lighter training', { bridgeKind: 'ALLEGEMENT' }, day, 'IN_FORCE', false],
  ])('%s', (_, more, asOf, status, acquires) => {
    expect(bridgeStatus({ ...bridge, ...more }, asOf)).toBe(status)
    expect(counts({ ...bridge, ...more }, asOf)).toBe(acquires)
  })
})
