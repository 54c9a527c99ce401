import { describe, expect, it } from 'vitest'
import { today } from '../../src/domain/dates.ts'
import { type Asked, lookUp, type Nearest } from '../../src/domain/input.ts'
import { hold, nothingNear } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

onEachEngine('what a question names', (engine) => {
  const asking = async (asked: Asked[], nearest: Nearest = nothingNear) => {
    await hold(
      engine(),
      graph()
        .certification('titre', { label: 'Titre' })
        .bloc('1')
        .certification('v1992', { label: 'Diplôme 1992', firstAwardedOn: '1995', deliverUntil: '2012' })
        .certification('v2009', { label: 'Diplôme 2009', firstAwardedOn: '2012-07', deliverUntil: '2030' })
        .profession('metier', { requires: ['v1992', 'v2009'] })
        .profession('autre', { requires: ['titre'] })
        .node('Profession', 'troisieme', { label: 'Troisième' })
        .relate('v1992', 'QUALIFIES_FOR', 'troisieme')
        .relate('troisieme', 'PRESUMES', 'autre')
        .node('Profession', 'second', { label: 'Second' })
        .relate('second', 'PRESUMES', 'autre'),
    )
    return engine().read((run) => lookUp(run, asked, { nearest }))
  }
  const certification = (id: string, field = 'a'): Asked => ({ field, id, kinds: ['Certification'] })
  const messages = async (...question: Parameters<typeof asking>) =>
    (await asking(...question)).errors.map(({ field, code, message }) => `${field} ${code} ${message}`)

  it('is known by its kind, its name and its framework', async () => {
    const { known, errors } = await asking([
      certification('titre'),
      { field: 'b', id: 'metier', kinds: ['Profession'] },
    ])
    expect(errors).toEqual([])
    expect(Object.fromEntries(known)).toEqual({
      metier: { id: 'metier', kind: 'Profession', label: 'Profession metier', framework: null },
      titre: { id: 'titre', kind: 'Certification', label: 'Titre', framework: 'titre:referentiel' },
    })
  })

  it('is refused before anything is looked up where it is too much, too long or nothing', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => certification('titre', `a.${index}`))
    expect((await asking(many(200))).errors).toEqual([])
    const { known, errors } = await asking(many(202))
    expect([known.size, errors]).toEqual([
      0,
      [
        {
          code: 'BAD_VALUE',
          field: 'a.200',
          message: 'Une question nomme au plus 200 identifiants en tout ; il y en a 202.',
          suggestions: [],
        },
      ],
    ])
    expect(
      await messages([certification(' '), certification('x'.repeat(201), 'b'), certification('titre', 'c')]),
    ).toEqual([
      "a BAD_VALUE L'identifiant est vide.",
      'b BAD_VALUE Un identifiant a au plus 200 caractères ; celui-ci en a 201.',
    ])
    expect((await asking([certification('x'.repeat(200))])).errors).toMatchObject([{ code: 'UNKNOWN_ID' }])
  })

  it('comes with what is nearest where it is not there, or is of another kind; the sixth with nothing', async () => {
    const near = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `n${index}`, label: '' }))
    expect(await messages([certification('rien')])).toEqual(["a UNKNOWN_ID Aucun élément n'a l'identifiant « rien »."])
    expect(await messages([certification('rien')], () => near(1))).toEqual([
      "a UNKNOWN_ID Aucun élément n'a l'identifiant « rien ». Le plus proche : n0.",
    ])
    expect(await messages([certification('rien')], () => near(2))).toEqual([
      "a UNKNOWN_ID Aucun élément n'a l'identifiant « rien ». Les plus proches : n0, n1.",
    ])
    const wrong: Asked = { field: 'b', id: 'titre', kinds: ['Bloc', 'Profession'] }
    const { errors } = await asking([wrong], (text, kinds) => [{ id: text, label: kinds.join() }])
    expect(errors).toEqual([
      {
        code: 'WRONG_KIND',
        field: 'b',
        message: '« titre » est de nature certification ; il faut ici : bloc ou métier.',
        suggestions: [{ id: 'Titre', label: 'Bloc,Profession' }],
      },
    ])
    const six = await asking(
      ['1', '2', '3', '4', '5', '6'].map((id) => certification(id)),
      () => near(1),
    )
    expect(six.errors.map(({ suggestions }) => suggestions.length)).toEqual([1, 1, 1, 1, 1, 0])
  })

  describe('with the year of a diploma', () => {
    const inYear = (id: string, year: number): Asked[] => [
      { field: 'y', id, kinds: ['Certification', 'Profession'], year },
    ]

    it('is right where a version was awarded then', async () => {
      for (const [id, year] of [
        ['v1992', 1995],
        ['v1992', 2012],
        ['metier', 2012],
        ['metier', 2020],
      ] as const)
        expect(await messages(inYear(id, year))).toEqual([])
    })

    it('is wrong where none was, and says which versions there are', async () => {
      expect(await messages(inYear('metier', 1990))).toEqual([
        'y BAD_VALUE Rien ne dit ici que le diplôme du métier « Profession metier » ait été délivré en 1990. ' +
          'Versions connues, sans date qui convienne : « Diplôme 1992 », « Diplôme 2009 ».',
      ])
      const { errors } = await asking(inYear('v1992', 2015))
      expect(errors).toMatchObject([
        {
          message:
            'Rien ne dit ici que « Diplôme 1992 » ait été délivré en 2015. Délivrée cette année-là : « Diplôme 2009 ».',
          suggestions: [{ id: 'v2009', label: 'Diplôme 2009' }],
        },
      ])
    })

    it('is that of the diploma which a trade presumes, where it has none of its own', async () => {
      expect(await messages(inYear('second', 2020))).toEqual([
        'y BAD_VALUE Rien ne dit ici que le diplôme du métier « Second » ait été délivré en 2020. ' +
          'Versions connues, sans date qui convienne : « Titre ».',
      ])
    })

    it('is that of its own diploma, where it has one beside those which it presumes', async () => {
      expect(await messages(inYear('troisieme', 2020))).toEqual([
        'y BAD_VALUE Rien ne dit ici que le diplôme du métier « Troisième » ait été délivré en 2020. ' +
          'Versions connues, sans date qui convienne : « Diplôme 1992 ».',
      ])
    })

    it('is looked at for each diploma by itself', async () => {
      const { errors } = await asking([...inYear('metier', 2020), ...inYear('autre', 2020)])
      expect(errors.map(({ suggestions }) => suggestions.map(({ id }) => id))).toEqual([['titre']])
    })

    it('is a year of the last century or of this one, no later than the present one', async () => {
      const last = Number(today().slice(0, 4))
      const refused = `y BAD_VALUE L'année d'obtention doit être comprise entre 1900 et ${last}.`
      for (const year of [1899, last + 1, 2000.5]) expect(await messages(inYear('v2009', year))).toEqual([refused])
      expect(await messages(inYear('v2009', last))).toEqual([])
      expect(await messages(inYear('v2009', 1900))).not.toEqual([refused])
    })
  })
})
