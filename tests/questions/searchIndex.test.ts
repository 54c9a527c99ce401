import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/questions/search/entries.ts'
import { collectIndex } from '../../src/questions/search/indexed.ts'
import { tiers } from '../../src/questions/search/score.ts'
import { openIndex, type SearchIndex, type SearchQuestion } from '../../src/questions/search/searchIndex.ts'

const entry = (id: string, label: string, more: Partial<Entry> = {}): Entry => ({
  id,
  label,
  kind: 'Competence',
  framework: null,
  names: [],
  trades: [],
  codes: [],
  statement: '',
  sortKey: id,
  acronym: undefined,
  ...more,
})
function indexOf(...entries: Entry[]): SearchIndex {
  const { add, done } = collectIndex()
  entries.forEach(add)
  return openIndex(done('source'), 'revision')
}
const hitsOf = (index: SearchIndex, text: string, more: Partial<SearchQuestion> = {}) =>
  index.search({ text, first: 10, ...more }).hits
const ids = (index: SearchIndex, text: string, more: Partial<SearchQuestion> = {}): string =>
  hitsOf(index, text, more)
    .map(({ id }) => id)
    .join(' ')

it('an index says of what it is, and how much', () => {
  expect(indexOf(entry('a', 'A'), entry('b', 'B'))).toMatchObject({ revision: 'revision', source: 'source', size: 2 })
})

describe('a word of the question', () => {
  const index = () =>
    indexOf(
      entry('a', 'Soigner une personne'),
      entry('b', 'Recevoir', { names: ['garde-malade'] }),
      entry('c', 'Accueillir', { statement: 'Soigner, puis accueillir.' }),
      entry('d', 'Vacciner', { trades: ['Soigneur'] }),
      entry('e', 'Conduire', { codes: ['SG1'] }),
    )

  it('finds labels, other names, trades and statements, labels before statements', () => {
    // A trade is one letter off, and comes last.
    expect(ids(index(), 'soigner')).toBe('a c d')
    expect(ids(index(), 'recevoir')).toBe('b')
    expect(ids(index(), 'soigneur')).toContain('d')
    expect(hitsOf(index(), 'garde malade')[0]).toMatchObject({
      id: 'b',
      score: expect.closeTo(tiers.otherName + 0.5, 0),
    })
  })

  it('is enough from its third letter on', () => {
    expect(ids(index(), 'vac')).toBe('d')
    expect(ids(index(), 'va')).toBe('')
  })

  it('is found with one letter wrong from four letters on, where it names nothing', () => {
    expect(ids(index(), 'vaccimer')).toBe('d')
    expect(hitsOf(index(), 'vaccimer')[0]?.score).toBeLessThan(tiers.everyWord)
    expect(ids(indexOf(entry('a', 'Soin')), 'soni')).toBe('a')
    expect(ids(indexOf(entry('a', 'Don')), 'dom')).toBe('')
  })

  it('finds codes and ids whole, and those with figures from their start', () => {
    expect(ids(index(), 'SG1')).toBe('e')
    expect(ids(index(), 'sg')).toBe('')
    const framework = indexOf(
      entry('cpas-2025:1.1', 'Un'),
      entry('cpas-2025:1.10', 'Deux'),
      entry('deass-2026', 'Trois'),
    )
    expect(ids(framework, 'cpas-2025:1.1')).toBe('cpas-2025:1.1 cpas-2025:1.10')
    expect(hitsOf(framework, 'CPAS-2025:1.1').map(({ score }) => Math.floor(score))).toEqual([
      tiers.exact,
      tiers.everyWord,
    ])
    expect(ids(framework, '1.10')).toBe('cpas-2025:1.10')
    expect(Math.floor(hitsOf(framework, '1.10')[0]?.score ?? 0)).toBe(tiers.otherName)
  })
})

describe('several words', () => {
  const many = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((id) => entry(id, `Coordonner le parcours ${id}`))

  it('are all found, in any order, before some of them are', () => {
    const index = indexOf(...many, entry('six', 'Coordonner'), entry('sept', 'Parcours'))
    expect(index.search({ text: 'parcours coordonner', first: 2 })).toMatchObject({ total: 5, notFound: [] })
    expect(hitsOf(index, 'parcours coordonner')).toHaveLength(5)
  })

  it('are left out one at a time where few have three of them or more', () => {
    const index = indexOf(
      entry('all', 'Coordonnateur de parcours en santé'),
      entry('two', 'Coordonnateur de parcours'),
      entry('one', 'Parcours'),
    )
    expect(ids(index, 'santé, parcours et coordonnateur')).toBe('all two')
    expect(ids(index, 'coordonnateur parcours')).toBe('two all')
    expect(Math.floor(hitsOf(index, 'santé coordonnateur parcours')[1]?.score ?? 9)).toBe(tiers.someWords)
  })

  it('are found one by one where nothing has all of them; those that nothing has are told as they were written', () => {
    const index = indexOf(entry('a', 'Conduire une médiation'), entry('b', 'Vacciner'))
    const found = index.search({ text: 'La Médiation et le Xylophone, le Xylophone', first: 10 })
    expect(found).toMatchObject({ total: 1, hits: [{ id: 'a' }], notFound: ['Xylophone'] })
    expect(found.ignoredWords).toEqual(['La', 'et', 'le'])
    expect(index.search({ text: 'Xylophone', first: 10 })).toMatchObject({
      total: 0,
      hits: [],
      notFound: ['Xylophone'],
    })
  })

  it('that carry no subject find only what bears that very id or code', () => {
    const index = indexOf(entry('a', 'Le bien', { codes: ['le'] }), entry('b', 'Le soin'))
    expect(index.search({ text: 'le', first: 10 })).toMatchObject({ total: 1, hits: [{ id: 'a' }], ignoredWords: [] })
    expect(index.search({ text: 'la', first: 10 })).toMatchObject({ total: 0, notFound: [] })
    expect(index.search({ text: ' ?! ', first: 10 }).hits).toEqual([])
    expect(index.search({ text: '  ', first: 10 })).toEqual({ total: 0, hits: [], ignoredWords: [], notFound: [] })
  })
})

describe('an acronym of the glossary', () => {
  const acronym = { short: 'ARS', long: 'agence régionale de santé' }
  const index = () =>
    indexOf(
      entry('term', 'ARS', { kind: 'Term', acronym }),
      entry('long', 'Agence régionale de santé Bretagne'),
      entry('short', 'ARS Auvergne'),
      entry('other', 'Agence de voyage'),
    )

  it('finds what only bears its long name', () => {
    expect(ids(index(), 'ars').split(' ').sort()).toEqual(['long', 'short', 'term'])
  })

  it('is told for its long name, of which no word is then wanting', () => {
    const short = indexOf(entry('term', 'ARS', { kind: 'Term', acronym }), entry('short', 'ARS Auvergne'))
    const found = short.search({ text: 'agence régionale de santé auvergne', first: 5 })
    expect(found).toMatchObject({ total: 1, hits: [{ id: 'short' }], notFound: [] })
    // No letter may be wrong beside it.
    const wrong = short.search({ text: 'agence régionale de santé auverbne', first: 5 }).hits
    expect(wrong.map(({ id, score }) => [id, Math.floor(score)])).toEqual([['short', tiers.someWords]])
  })

  it('stands for two words or more', () => {
    const standing = (long: string) =>
      indexOf(entry('term', 'AS', { kind: 'Term', acronym: { short: 'AS', long } }), entry('short', 'AS Bretagne'))
    expect(ids(standing('aide soignante'), 'aide soignante bretagne')).toBe('short')
    expect(standing('aide').search({ text: 'aide bretagne', first: 1 }).notFound).toEqual(['aide'])
  })

  it('is found by its long name, with what stands beside it', () => {
    expect(ids(index(), 'agence régionale de santé auvergne')).toBe('short long')
    expect(ids(index(), 'agence régionale')).toBe('long')
  })
})

describe('what comes first', () => {
  it('is what bears the name, then what begins with it, then what has its words', () => {
    const index = indexOf(
      entry('words', 'Évaluer une médiation'),
      entry('start', 'Médiation familiale'),
      entry('name', 'Médiation'),
      entry('alias', 'Conciliation', { names: ['La médiation'] }),
    )
    expect(hitsOf(index, 'médiation').map(({ id, score }) => [id, Math.floor(score)])).toEqual([
      ['name', tiers.exact],
      ['alias', tiers.otherName],
      ['start', tiers.start],
      ['words', tiers.everyWord],
    ])
  })

  it('is what has rarer words, and has them in fewer', () => {
    const common = ['1', '2', '3', '4'].map((id) => entry(id, `Accueillir le public ${id}`))
    const index = indexOf(
      ...common,
      entry('rare', 'Assurer la médiation du lieu'),
      entry('both', 'Public et médiation'),
    )
    expect(ids(index, 'assurer public médiation').split(' ').slice(0, 2)).toEqual(['rare', 'both'])
    const lengths = indexOf(entry('a', 'Évaluer ensemble bien des besoins divers'), entry('b', 'Évaluer ensemble'))
    expect(ids(lengths, 'ensemble')).toBe('b a')
    const often = indexOf(
      entry('a', 'Dire', { statement: 'Soigner le corps et son âme' }),
      entry('b', 'Faire', { statement: 'Soigner, toujours soigner encore' }),
    )
    expect(ids(often, 'soigner')).toBe('b a')
  })

  it('is what is asked for by name, where the words are the same; else the first in order', () => {
    const index = indexOf(
      entry('z', 'Soin', { kind: 'Term', sortKey: '1' }),
      entry('y', 'Soin', { kind: 'Profession', sortKey: '2' }),
      entry('x', 'Soin', { kind: 'Term', sortKey: '0' }),
    )
    expect(ids(index, 'soin')).toBe('y x z')
    const described = indexOf(
      entry('a', 'Le soin rendu', { kind: 'Term' }),
      entry('b', 'Un soin rendu', { kind: 'Profession' }),
    )
    expect(ids(described, 'soin')).toBe('b a')
  })

  it('is as many as were asked for, the best of all, with how many there are', () => {
    const words = [...'abcdefghijkl'].map((letter) => letter.repeat(3))
    const entries = Array.from({ length: 12 }, (_, at) => entry(`e${at}`, `Soin ${words.slice(at).join(' ')}`))
    const others = Array.from({ length: 60 }, (_, at) => entry(`o${at}`, `Autre ${at}`))
    const found = indexOf(...entries, ...others).search({ text: 'soin', first: 3 })
    expect(found.total).toBe(12)
    expect(found.hits.map(({ id }) => id)).toEqual(['e11', 'e10', 'e9'])
    for (const given of [entries, [...entries].reverse()])
      expect(ids(indexOf(...given, ...others), 'soin')).toBe('e11 e10 e9 e8 e7 e6 e5 e4 e3 e2')
  })
})

describe('what is found', () => {
  const index = () =>
    indexOf(
      entry('a', 'Soin de ville', { kind: 'Profession', framework: 'rome' }),
      entry('b', "Soin d'hôpital", { framework: 'rome' }),
      entry('c', 'Soin à domicile'),
    )

  it('keeps to the kinds and the frameworks asked for; what several share belongs to itself', () => {
    expect(ids(index(), 'soin', { kinds: ['Profession'] })).toBe('a')
    expect(
      ids(index(), 'soin', { frameworks: ['rome'] })
        .split(' ')
        .sort(),
    ).toEqual(['a', 'b'])
    expect(ids(index(), 'soin', { frameworks: ['c'] })).toBe('c')
    expect(ids(index(), 'soin', { frameworks: [], kinds: [] }).split(' ')).toHaveLength(3)
    expect(index().search({ text: 'ville', first: 10, kinds: ['Competence'] })).toMatchObject({
      total: 0,
      notFound: ['ville'],
    })
  })

  it('shows where in its label the words stand', () => {
    const [hit] = hitsOf(indexOf(entry('a', "L'évaluation des soins infirmiers")), 'soin infirm')
    expect(hit?.highlights.map(({ start, end }) => hit.label.slice(start, end))).toEqual(['soins', 'infirmiers'])
    expect(hitsOf(index(), 'a')[0]?.highlights).toEqual([])
    const [nurse] = hitsOf(indexOf(entry('a', 'Les infirmiers')), 'infirmière')
    expect(nurse?.highlights).toEqual([{ start: 4, end: 14 }])
  })
})

it('a code is found whatever its spaces', () => {
  expect(ids(indexOf(entry('x', 'Autre', { codes: ['RNCP  39'] }), entry('y', 'Rien')), 'rncp 39')).toBe('x')
})

describe('what is nearest to a text that is no id', () => {
  const index = () =>
    indexOf(
      entry('cpas-2025', 'Chargé de parcours', { kind: 'Certification', sortKey: '2' }),
      entry('deass-2026', 'Assistant de service social', { kind: 'Certification', sortKey: '1' }),
      entry('infirmier', 'Infirmier', { kind: 'Profession', sortKey: '3' }),
      ...['4', '5', '6', '7'].map((key) => entry(`b${key}`, `Bloc ${key}`, { kind: 'Bloc', sortKey: key })),
    )
  const nearest = (text: string, ...kinds: Entry['kind'][]) =>
    index()
      .nearest(text, kinds)
      .map(({ id }) => id)

  it('is an id with letters swapped, or begun, or what the words say', () => {
    expect(index().nearest('cpas-2052', ['Certification'])).toEqual([{ id: 'cpas-2025', label: 'Chargé de parcours' }])
    expect(nearest(' CPAS ', 'Certification')).toEqual(['cpas-2025'])
    expect(nearest('assistant_service-social', 'Certification')).toEqual(['deass-2026'])
    expect(nearest('infirmier', 'Certification')).toEqual([])
    expect(nearest('infirmiere', 'Profession', 'Certification')).toEqual(['infirmier'])
  })

  it('is, of an empty text, the first of each kind, five in all; of no kind, nothing', () => {
    expect(nearest(' ', 'Certification')).toEqual(['deass-2026', 'cpas-2025'])
    expect(nearest('', 'Bloc', 'Certification')).toEqual(['b4', 'b5', 'b6', 'b7', 'deass-2026'])
    expect([nearest(''), nearest('cpas-2025')]).toEqual([[], []])
  })
})

describe('at their edges', () => {
  const soins = (count: number): Entry[] =>
    Array.from({ length: count }, (_, at) => entry(`s${at}`, `Le soin numéro${at}`))

  it('five answers are enough: with four, one wrong letter is allowed', () => {
    const [near, named] = [entry('near', 'Le sein aussi'), entry('named', 'Soin', { sortKey: 'z' })]
    expect(indexOf(...soins(4), near).search({ text: 'soin', first: 10 }).total).toBe(5)
    expect(indexOf(...soins(5), near).search({ text: 'soin', first: 10 }).total).toBe(5)
    // What bears the very name is what was meant, however few there are.
    expect(ids(indexOf(named, near), 'soin')).toBe('named')
    expect(ids(indexOf(entry('alias', 'Autre', { names: ['Soin'] }), near), 'soin')).toBe('alias')
    const highlighted = hitsOf(indexOf(entry('both', 'Le soin du sein'), near), 'soin').map(({ label, highlights }) =>
      highlights.map(({ start, end }) => label.slice(start, end)),
    )
    expect(highlighted).toEqual([['soin'], ['sein']])
    expect(indexOf(...soins(2), near).search({ text: 'soin', first: 1 })).toMatchObject({
      total: 3,
      hits: [{ id: 's0' }],
    })
  })

  it('five answers are enough: with four, one word of three may be wanting, and of two none', () => {
    const whole = (count: number): Entry[] =>
      Array.from({ length: count }, (_, at) => entry(`w${at}`, `Conduire une médiation familiale${at} en famille`))
    const part = entry('part', 'Conduire en famille')
    const total = (text: string, ...entries: Entry[]) => indexOf(...entries).search({ text, first: 10 }).total
    expect(total('conduire médiation famille', ...whole(4), part)).toBe(5)
    expect(total('conduire médiation famille', ...whole(5), part)).toBe(5)
    expect(total('conduire médiation famille', ...whole(5))).toBe(5)
    expect(total('conduire médiation', ...whole(4), part)).toBe(4)
    // Where nothing has all of them, each is looked for, and what was found says which are wanting.
    expect(indexOf(part).search({ text: 'conduire médiation famille', first: 1 })).toMatchObject({
      total: 1,
      notFound: ['médiation'],
    })
  })

  it('two letters of an id or a code are enough, of which one tells it from a word', () => {
    const index = indexOf(
      entry('a', 'Un', { codes: ['1'] }),
      entry('b', 'Deux', { codes: ['1.1'] }),
      entry('c', 'Trois', { codes: ['1.2'] }),
      entry('d', 'Quatre', { codes: ['J1506'] }),
      entry('e', 'Cinq', { codes: ['JX'] }),
      entry('z:e', 'Six'),
    )
    expect([ids(index, '1'), ids(index, '1.'), ids(index, '1.2')]).toEqual(['a', 'a b c', 'c'])
    expect([ids(index, 'j'), ids(index, 'j1'), ids(index, 'jx'), ids(index, 'z:')]).toEqual(['', 'd', 'e', 'z:e'])
  })

  it('the start of a word is two letters for nobody, three for all; a letter may be wrong in four', () => {
    const index = indexOf(entry('a', 'Don du sang'))
    expect([ids(index, 'sa'), ids(index, 'san')]).toEqual(['', 'a'])
    expect([ids(index, 'dom'), ids(index, 'doms'), ids(index, 'sanj')]).toEqual(['', '', 'a'])
  })

  it('five elements are near to what is no id, never more', () => {
    const blocs = Array.from({ length: 7 }, (_, at) => entry(`bloc-${at}`, `Bloc ${at}`, { kind: 'Bloc' }))
    const index = indexOf(...blocs)
    const soin = [entry('soin-a', 'Un'), entry('soin-b', 'Deux'), ...soins(6)]
    expect(indexOf(...soin).nearest('soin-a', ['Competence'])).toHaveLength(5)
    for (const text of ['bloc-8', 'bloc', 'Bloc', ''])
      expect(index.nearest(text, ['Bloc']).map(({ id }) => id)).toEqual([
        'bloc-0',
        'bloc-1',
        'bloc-2',
        'bloc-3',
        'bloc-4',
      ])
  })
})

describe('a letter that is wrong', () => {
  const index = () => indexOf(entry('a', 'Conduire une médiation familiale'), entry('b', 'Conduire en famile'))

  it('is allowed in each of the words, not in those of which one may be wanting', () => {
    expect(index().search({ text: 'xylophone médiatiom', first: 5 })).toMatchObject({
      hits: [{ id: 'a' }],
      notFound: ['xylophone'],
    })
    expect(ids(index(), 'conduire médiation familiale')).toBe('a')
  })
})

describe('a label of two halves', () => {
  const index = () =>
    indexOf(
      entry('two', 'Boulanger / Boulangère'),
      entry('three', 'Chef de rang / Cheffe de rang / Commis de rang'),
      entry('uneven', 'Agent / Agente de tri'),
      entry('single', 'Vendeur'),
      entry('mixed', 'Crieur / Crieuse / Aboyeur de foire'),
    )
  const tierIn = (text: string) => hitsOf(index(), text).map(({ id, score }) => `${id} ${Math.floor(score)}`)

  it('bears each of them as a name, where they have as many words', () => {
    expect(tierIn('boulangère')).toEqual([`two ${tiers.otherName}`])
    expect(tierIn('boulanger')).toEqual([`two ${tiers.otherName}`])
    expect(tierIn('commis de rang')[0]).toBe(`three ${tiers.otherName}`)
    expect(tierIn('agent')).toEqual([`uneven ${tiers.start}`])
    expect(tierIn('aboyeur de foire')).toEqual([`mixed ${tiers.everyWord}`])
    expect(tierIn('vendeur')).toEqual([`single ${tiers.exact}`])
  })
})
