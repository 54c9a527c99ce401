import { describe, expect, it } from 'vitest'
import { assume, awardedIn, noVersionIn, ofItsTrade, versionIn } from '../../src/domain/heldVersion.ts'
import { pattern } from '../support/pattern.ts'

const version = (
  certification: string,
  firstAwardedOn: string | null,
  deliverUntil: string | null = null,
  required = 'YES',
) => ({
  profession: 'metier',
  trade: 'metier',
  certification,
  label: `Diplôme ${certification}`,
  required,
  verified: true,
  firstAwardedOn,
  enrolFrom: null as string | null,
  deliverUntil,
  deducedDates: null as string[] | null,
})

describe('what a profession alone is taken to hold', () => {
  const versions = [version('v2009', '2012-07', '2030-06-30'), version('v2026', '2029')]

  it.each([
    ['before the oldest version known, nothing', versions, '2012-06-30', undefined],
    ['before the new diploma has holders, the old one', versions, '2026-11-22', 'v2009'],
    ['while both are delivered, the oldest', versions, '2029-07-01', 'v2009'],
    ['on the last day of its delivery, still the oldest', versions, '2030-06-30', 'v2009'],
    ['once the old one is delivered no more, the new one', versions, '2030-07-01', 'v2026'],
    ['a version of which no award is known is not taken', [version('v', null)], '2026-11-22', undefined],
    ['without a certification in force, nothing', [version('v', '1990', '2000-12-31')], '2026-11-22', undefined],
    [
      'where no text requires a certification, nothing',
      [version('v', '1990', null, 'UNKNOWN')],
      '2026-11-22',
      undefined,
    ],
  ])('%s', (_, qualifications, asOf, certification) => {
    expect(assume('metier', qualifications, asOf)?.certification).toBe(certification)
  })

  it('names the certification, why, and the alternatives', () => {
    expect(assume('metier', versions, '2026-11-22')).toMatchObject({
      certification: 'v2009',
      alternatives: ['v2026'],
      reason:
        'Diplôme exigé pour exercer ; version supposée : la plus ancienne encore délivrée au 22 novembre 2026, ' +
        "délivrable jusqu'au 30 juin 2030 ; " +
        "d'autres personnes peuvent en détenir une plus ancienne. " +
        "« Diplôme v2026 » n'a pas encore de titulaire : première délivrance en 2029.",
    })
  })

  it.each([
    [
      'in the month of the first awards, older diplomas are still about',
      versions,
      '2012-07-01',
      /d'autres personnes peuvent en détenir une plus ancienne/,
    ],
    [
      'once the old diploma is delivered no more, it is said so',
      versions,
      '2031-01-01',
      /^(?!.*pas encore).*« Diplôme v2009 » n'est plus délivré : dernière délivrance possible le 30 juin 2030\.$/,
    ],
    [
      'while both are delivered, the newer one has holders',
      versions,
      '2029-07-01',
      /^(?!.*pas encore).*« Diplôme v2026 » est délivré aussi : première délivrance en 2029\.$/,
    ],
    [
      'an older version of unknown first award, delivered no more, is not said to be without holders',
      [version('v2021', '2022'), version('v2005', null, '2022-06-30')],
      '2026-11-22',
      /^(?!.*pas encore).*« Diplôme v2005 » n'est plus délivré : dernière délivrance possible le 30 juin 2022\.$/,
    ],
    [
      'a version whose first award is not known may be older than the one assumed',
      [version('v2018', '2021'), version('v2026', null)],
      '2026-11-22',
      pattern(
        /^(?!.*pas encore).*parmi celles dont la première délivrance est connue.*/,
        /De « Diplôme v2026 », la première délivrance n'est pas connue ici\.$/,
      ),
    ],
  ])('%s', (_, qualifications, asOf, reason) => {
    const assumption = assume('metier', qualifications, asOf)
    expect(assumption?.reason).toMatch(reason)
    expect(assumption?.reason).not.toMatch(/celle que détiennent les professionnels/)
  })
})

describe('what is said of the version taken and of those beside it', () => {
  const taken = version('A', '2010')
  const ended = [version('B', '1990', '2000'), version('C', '1980', '1989')]
  const reasonOf = (...versions: ReturnType<typeof version>[]) => assume('metier', versions, '2026-11-22')?.reason ?? ''

  it('that several first awards are known does not hide that one is not', () => {
    expect(reasonOf(taken, version('B', '2020'), version('C', null))).toContain(
      'au 22 novembre 2026 parmi celles dont la première délivrance est connue ;',
    )
    expect(reasonOf(taken, version('B', '2020'), ended[0] as typeof taken)).not.toContain('parmi celles')
  })

  it('dates that no source states are said to be deduced', () => {
    const until = { ...version('A', '2010', '2030-06-30'), deducedDates: ['deliverUntil'] }
    expect(reasonOf(until)).toContain("délivrable jusqu'au 30 juin 2030 (date déduite) ;")
    expect(reasonOf({ ...until, deducedDates: ['firstAwardedOn'] })).not.toContain('déduite')
    const first = { ...version('B', '2020'), deducedDates: ['firstAwardedOn'] }
    expect(reasonOf(taken, first)).toMatch(
      /« Diplôme B » est délivré aussi : première délivrance en 2020 \(date déduite\)\.$/,
    )
    expect(reasonOf(taken, { ...first, deducedDates: ['deliverUntil'] })).not.toContain('déduite')
  })

  it('two versions that are delivered no more stand in one list, one has its sentence, and others theirs', () => {
    expect(reasonOf(taken, ...ended, version('D', '2020'))).toMatch(
      pattern(
        /ancienne\. « Diplôme D » est délivré aussi : première délivrance en 2020\. /,
        /Versions plus anciennes, qui ne sont plus délivrées : /,
        /« Diplôme C » \(jusqu'en 1989\), « Diplôme B » \(jusqu'en 2000\)\.$/,
      ),
    )
    expect(reasonOf(taken, ended[0] as typeof taken, version('D', '2020'))).toMatch(
      pattern(
        /ancienne\. « Diplôme B » n'est plus délivré : dernière délivrance possible en 2000\. /,
        /« Diplôme D » est délivré aussi : première délivrance en 2020\.$/,
      ),
    )
  })
})

describe('the version that a year of award gives', () => {
  const versions = [
    version('v1992', '1995', '2012'),
    version('v2009', '2012-07', '2030-06-30'),
    { ...version('v2026', null), enrolFrom: '2026-09-01' },
  ]

  it.each([
    [1994, undefined, []],
    [1995, 'v1992', ['v2009', 'v2026']],
    [2011, 'v1992', ['v2009', 'v2026']],
    [2012, 'v1992', ['v2009', 'v2026']],
    [2013, 'v2009', ['v1992', 'v2026']],
    [2029, 'v2009', ['v2026', 'v1992']],
    [2031, 'v2026', ['v1992', 'v2009']],
  ])('in %i: %s', (year, certification, alternatives) => {
    const held = versionIn('metier', versions, year)
    expect(held?.certification).toBe(certification)
    expect(held?.alternatives ?? []).toEqual(alternatives)
  })

  it('a year in which two were awarded names both, and takes the older', () => {
    expect(versionIn('metier', versions, 2012)).toMatchObject({
      year: 2012,
      reason:
        "Diplôme obtenu en 2012 : « Diplôme v1992 », délivré à partir de 1995 et jusqu'en 2012. " +
        'La même année : « Diplôme v2009 », ' +
        "délivré à partir de juillet 2012 et jusqu'au 30 juin 2030 inclus. " +
        "La plus ancienne version est supposée ; l'année d'entrée " +
        'en formation, ou le diplôme lui-même, dit laquelle est la bonne.',
    })
  })

  it('dates that no source states are said to be deduced', () => {
    expect(versionIn('metier', [{ ...version('v', '1995', '2012'), verified: false }], 2000)?.reason).toBe(
      "Diplôme obtenu en 2000 : « Diplôme v », délivré à partir de 1995 et jusqu'en 2012 (dates déduites, à vérifier).",
    )
    const dated = { ...version('v', '1995', '2012'), deducedDates: ['deliverUntil'] }
    expect(versionIn('metier', [dated], 2000)?.reason).toContain('(dates déduites, à vérifier)')
    const entry = { ...version('v', '1995', '2012'), deducedDates: ['enrolFrom'] }
    expect(versionIn('metier', [entry], 2000)?.reason).not.toContain('déduites')
    const prepared = { ...version('v', null), enrolFrom: '1995' }
    expect(versionIn('metier', [{ ...prepared, deducedDates: ['enrolFrom'] }], 2000)?.reason).toBe(
      'Diplôme obtenu en 2000 : « Diplôme v », préparé à partir de 1995, ' +
        'de première délivrance inconnue (dates déduites, à vérifier).',
    )
    expect(versionIn('metier', [{ ...prepared, deducedDates: ['firstAwardedOn'] }], 2000)?.reason).not.toContain(
      'déduites',
    )
    const awarded = { ...version('v', '1995'), deducedDates: ['firstAwardedOn'] }
    expect(versionIn('metier', [awarded], 2000)?.reason).toContain(
      '« Diplôme v », délivré à partir de 1995 (dates déduites',
    )
  })

  it('of three in a year, the two later are both named', () => {
    const three = [version('A', '1990'), version('B', '1995'), version('C', '1999')]
    expect(versionIn('metier', three, 2000)?.reason).toContain(
      'La même année : « Diplôme B », délivré à partir de 1995 ; « Diplôme C », délivré à partir de 1999. ' +
        'La plus ancienne',
    )
  })

  it('a diploma that no text requires is held all the same, since it was obtained', () => {
    expect(versionIn('metier', [version('v', '1990', null, 'UNKNOWN')], 2000)?.certification).toBe('v')
  })

  it('a version of which no beginning is known is given by no year', () => {
    expect(awardedIn({ firstAwardedOn: null, enrolFrom: null, deliverUntil: '2030' }, 2020)).toBe(false)
  })
})

describe('the diplomas of a trade', () => {
  const of = (trade: string, certification: string) => ({ ...version(certification, '2000'), trade })

  it.each([
    ['are its own, whatever it presumes', [of('metier', 'a'), of('q', 'b')], ['a']],
    ['are those of the one trade that it presumes', [of('q', 'b'), of('q', 'c')], ['b', 'c']],
    ['are nobody knows which, of several that it presumes', [of('q', 'b'), of('r', 'c')], []],
    ['are not those of another', [{ ...of('q', 'b'), profession: 'autre' }], []],
  ])('%s', (_, rows, expected) => {
    expect(ofItsTrade('metier', rows).map(({ certification }) => certification)).toEqual(expected)
  })
})

describe('in whatever order versions are read', () => {
  const [old, middle, recent] = [version('v1', '1990', '2000'), version('v2', '1999', '2030'), version('v3', '2010')]
  const orders = [
    [old, middle, recent],
    [recent, middle, old],
    [middle, old, recent],
  ]

  it('the oldest still delivered is assumed, and of those awarded in a year the older', () => {
    for (const versions of orders) {
      expect(assume('metier', versions, '2026-11-22')?.certification).toBe('v2')
      expect(versionIn('metier', versions, 2000)?.certification).toBe('v1')
      expect(versionIn('metier', versions, 2020)?.certification).toBe('v2')
    }
  })

  it('versions that are delivered no more are listed by their ends, with what is deduced', () => {
    const ended = [
      version('A', null, '1982'),
      { ...version('B', '1980', '1995-06-30'), deducedDates: ['deliverUntil'] },
      version('C', '1975', '1979'),
    ]
    for (const versions of [ended, [...ended].reverse()])
      expect(assume('metier', [recent, ...versions], '2026-11-22')?.reason).toBe(
        'Diplôme exigé pour exercer ; version supposée : la plus ancienne encore délivrée au 22 novembre 2026 ; ' +
          "d'autres personnes peuvent en détenir une plus ancienne. " +
          'Versions plus anciennes, qui ne sont plus délivrées : ' +
          "« Diplôme C » (jusqu'en 1979), « Diplôme A » (jusqu'en 1982), " +
          "« Diplôme B » (jusqu'au 30 juin 1995 inclus, date déduite).",
      )
  })

  it('one alone that is delivered no more has a sentence of its own, which says what is deduced', () => {
    const ended = { ...version('B', '1980', '1995'), deducedDates: ['deliverUntil'] }
    const reason = assume('metier', [recent, ended], '2026-11-22')?.reason
    expect(reason).toMatch(
      /« Diplôme B » n'est plus délivré : dernière délivrance possible en 1995 \(date déduite.*\)\.$/,
    )
    expect(reason).not.toContain('Versions plus anciennes')
  })
})

it('a version of which only the first entry is known is said to be prepared', () => {
  expect(versionIn('metier', [{ ...version('v', null, '2012'), enrolFrom: '1995-09-01' }], 2000)?.reason).toBe(
    'Diplôme obtenu en 2000 : « Diplôme v », préparé à partir du 1er septembre 1995, ' +
      "de première délivrance inconnue et jusqu'en 2012.",
  )
})

it('a year without a version says so, with the versions there are', () => {
  expect(noVersionIn('Infirmier', [version('b', '1995', '2012'), version('a', '1990', '1994')], 1980)).toBe(
    'Rien ne dit ici que le diplôme « Infirmier » ait été délivré en 1980. Versions connues : ' +
      "« Diplôme a » (jusqu'en 1994), « Diplôme b » (jusqu'en 2012).",
  )
  expect(noVersionIn('Infirmier', [version('a', '1990')], 1980)).toMatch(/ Versions connues : « Diplôme a »\.$/)
  expect(noVersionIn('Infirmier', [], 1980)).toBe(
    'Rien ne dit ici que le diplôme « Infirmier » ait été délivré en 1980.',
  )
})
