import { describe, expect, it } from 'vitest'
import {
  differencesOf,
  outcomesOf,
  registerAddress,
  registerSource,
  routesOf,
  withRegistration,
} from '../../src/domain/registration.ts'
import { propertiesOf, routesIn } from '../../src/model/routes.ts'

const way = { route: 'VAE', state: 'YES', source: 'source:one', note: '', jury: 'Préfet de région' }
const fiche = (jury: string) => ({
  framework: 'rncp',
  nsf: ['331p Santé'],
  formacodes: ['43458 Coordination'],
  ...propertiesOf([{ ...way, jury }]),
})

it.each([
  ['Trois membres', 'Trois membres'],
  ['', 'Préfet de région'],
])('the jury of a way is that of the fiche, or what is said here where the fiche has none: « %s »', (jury, said) => {
  expect(routesIn(withRegistration(propertiesOf([way]), fiche(jury)))[0]?.jury).toBe(said)
})

it('codes of the register are those said here, or those of the fiche', () => {
  expect(withRegistration({ nsf: ['330p'] }, fiche(''))).toMatchObject({
    nsf: ['330p'],
    formacodes: ['43458 Coordination'],
  })
})

describe('a certification with its fiche', () => {
  const here = { route: 'VAE', state: 'YES', source: 'source:here', note: '', jury: '' }
  const of = (...routes: { route: string; state?: string; source?: string }[]) =>
    propertiesOf(routes.map((route) => ({ state: '', source: '', note: '', jury: '', ...route })))
  const fiche = {
    framework: 'rncp:2026-11-01',
    ...of({ route: 'VAE', state: 'NO' }, { route: 'FORMATION', state: 'YES' }),
  }
  const states = (certification: object, registration?: object) =>
    routesIn(withRegistration({ ...certification }, registration && { ...registration })).map(
      ({ route, state, source }) => `${route} ${state} ${source}`,
    )

  it('is as it is said here where it has none', () => {
    const certification = { level: 6, ...of({ route: 'VAE' }) }
    expect(withRegistration(certification, undefined)).toBe(certification)
  })

  it('keeps what is said here, and has from the fiche what is not, with the fiche as the source', () => {
    expect(states(propertiesOf([here]), fiche)).toEqual(['VAE YES source:here', 'FORMATION YES source:rncp'])
    expect(states(of({ route: 'VAE', state: 'UNKNOWN', source: 'source:here' }), fiche)).toEqual([
      'VAE NO source:rncp',
      'FORMATION YES source:rncp',
    ])
  })

  it('has a way in that only is said here, and one that neither knows as it is said here', () => {
    expect(states(of({ route: 'APPRENTISSAGE', state: 'NO', source: 'source:here' }), { framework: 'rncp' })).toEqual([
      'APPRENTISSAGE NO source:here',
    ])
    const unknown = of({ route: 'VAE', source: 'source:here' })
    expect(states(unknown, { framework: 'rncp', ...of({ route: 'VAE', source: 'source:fiche' }) })).toEqual([
      'VAE UNKNOWN source:here',
    ])
  })

  it('has each way once', () => {
    const two = of({ route: 'APPRENTISSAGE', state: 'YES' }, { route: 'VAE', state: 'YES' })
    expect(states(two, { framework: 'rncp', ...of({ route: 'VAE', state: 'NO' }) })).toEqual([
      'APPRENTISSAGE YES ',
      'VAE YES ',
    ])
  })

  it('has level, dates and codes of the fiche where none are said here, and nothing else of it', () => {
    const registration = { framework: 'rncp', level: 7, enrolFrom: '2024-01-01', enrolUntil: '2029-06-30', label: 'X' }
    const completed = withRegistration({ level: 6, label: 'Diplôme' }, registration)
    expect(completed).toMatchObject({
      level: 6,
      label: 'Diplôme',
      enrolFrom: '2024-01-01',
      enrolUntil: '2029-06-30',
    })
    expect(Object.keys(completed)).not.toContain('deliverUntil')
    expect(withRegistration({}, { deliverUntil: '2030' })).toMatchObject({ deliverUntil: '2030' })
  })
})

it('the source of a fiche is the export of its register', () => {
  expect(registerSource({ framework: 'rncp:2026-11-01' })).toBe('source:rncp')
})

it('a way in of which nothing is said is unknown; a source given stands behind what names none', () => {
  const routes = propertiesOf([
    { route: 'VAE', state: '', source: '', note: '', jury: '' },
    { route: 'FORMATION', state: 'YES', source: 'source:own', note: '', jury: '' },
  ])
  expect(routesOf(routes, 'source:given').map(({ state, source }) => `${state} ${source}`)).toEqual([
    'UNKNOWN source:given',
    'YES source:own',
  ])
  expect(routesOf(routes)[0]?.source).toBe('')
})

describe('what is said here and what the fiche says', () => {
  const vae = (state: string) => propertiesOf([{ route: 'VAE', state, source: '', note: '', jury: '' }])
  const words = (here: object, register: object) =>
    differencesOf({ ...here }, { code: 'RNCP1', ...register }).map(({ field, inWords }) => `${field} — ${inWords}`)

  it.each([
    ['levels', { level: 6 }, { level: 7 }, ["qualificationLevel — Niveau : 6 ici, 7 d'après la fiche RNCP1"]],
    [
      'ends of enrolment',
      { enrolUntil: '2029-06-30' },
      { enrolUntil: '2028-06-30' },
      [
        "enrolUntil — Inscription possible : jusqu'au 30 juin 2029 inclus ici, " +
          "jusqu'au 30 juin 2028 inclus d'après la fiche RNCP1",
      ],
    ],
    [
      'ends of award',
      { deliverUntil: '2029' },
      { deliverUntil: '2030' },
      ["deliverUntil — Délivrance possible : jusqu'en 2029 ici, jusqu'en 2030 d'après la fiche RNCP1"],
    ],
    [
      'ways in',
      vae('YES'),
      vae('NO'),
      ["accessRoutes.VAE — Voie d'accès par la VAE : ouverte ici, fermée d'après la fiche RNCP1"],
    ],
    ['nothing, where both say the same', { level: 6, ...vae('YES') }, { level: 6, ...vae('YES') }, []],
    ['nothing, where one is more precise', { enrolUntil: '2029-06' }, { enrolUntil: '2029-06-30' }, []],
    ['nothing, where the fiche is less precise', { enrolUntil: '2029-06-30' }, { enrolUntil: '2029' }, []],
    ['nothing, where one of them says nothing', { level: 6, ...vae('YES') }, { enrolUntil: '2029' }, []],
    ['nothing, where the fiche does not know', vae('NO'), vae('UNKNOWN'), []],
  ])('differ by %s', (_, here, register, expected) => {
    expect(words(here, register)).toEqual(expected)
  })

  it('give both values, as they stand', () => {
    expect(differencesOf({ level: 5 }, { level: 6, code: 'RS2' })).toEqual([
      { field: 'qualificationLevel', here: '5', register: '6', inWords: "Niveau : 5 ici, 6 d'après la fiche RS2" },
    ])
  })

  it.each([
    ['APPRENTISSAGE', "par l'apprentissage"],
    ['FORMATION', 'par la formation'],
    ['CANDIDATURE', 'candidature'],
  ])('name the way %s', (route, name) => {
    const way = (state: string) => propertiesOf([{ route, state, source: '', note: '', jury: '' }])
    expect(words(way('NO'), way('YES'))).toEqual([
      `accessRoutes.${route} — Voie d'accès ${name} : fermée ici, ouverte d'après la fiche RNCP1`,
    ])
  })
})

it('how many obtained it, the latest year first, and nothing where the fiche leaves a number out', () => {
  const registration = {
    outcomeYears: ['2022', '2024'],
    outcomeCertified: ['120', '0'],
    outcomeVae: ['', '7'],
    outcomeEmployed: ['80'],
    outcomeInTrade: ['70', '71'],
    outcomeInTradeAfterTwoYears: ['60', ''],
  }
  expect(outcomesOf(registration)).toEqual([
    { year: 2024, certified: 0, certifiedByVae: 7, employed: null, inTrade: 71, inTradeAfterTwoYears: null },
    { year: 2022, certified: 120, certifiedByVae: null, employed: 80, inTrade: 70, inTradeAfterTwoYears: 60 },
  ])
  expect(outcomesOf({})).toEqual([])
})

it.each([
  ['RNCP41304', 'https://www.francecompetences.fr/recherche/rncp/41304/'],
  ['RS5000', 'https://www.francecompetences.fr/recherche/rs/5000/'],
  ['RNCP41304BC01', null],
  ['XRS5000', null],
  [undefined, null],
])('the register shows %s at %s', (code, address) => {
  expect(registerAddress(code)).toBe(address)
})
