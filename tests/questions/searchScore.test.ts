import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../src/questions/search/indexed.ts'
import { askedFor, prominence, scoreOf, tierOf, tiers } from '../../src/questions/search/score.ts'
import { collectTerms } from '../../src/questions/search/terms.ts'
import { bytesOf, pack, unpack } from '../../src/questions/search/texts.ts'

describe('how well an element answers', () => {
  /** Elements as the index has them: one, and one without a word that counts. */
  const two = {
    normals: unpack(pack(['cadre de sante', 'x'])),
    stems: unpack(pack([stemsOf('Cadre de santé'), ''])),
    otherNames: unpack(pack([`\ncds\n${stemsOf('Chef de service de soins')}\n`, '\n'])),
    references: unpack(pack(['\ncadre-sante\nrncp123\n', '\n'])),
  }
  const tier = (text: string, otherwise: number = tiers.everyWord) =>
    tierOf(two, { element: 0, otherwise }, askedFor(text))

  it.each([
    ['its very name, whatever the accents and capitals', 'CADRE DE SANTE', tiers.exact],
    ['its id', ' Cadre-sante ', tiers.exact],
    ['another of its names', 'CDS', tiers.otherName],
    ['another of its references', 'RNCP123', tiers.otherName],
    ['its name in the plural', 'cadres de santé', tiers.otherName],
    ['another of its names in the plural', 'chefs de services de soins', tiers.otherName],
    ['the beginning of its name', 'cadre', tiers.start],
    ['a beginning that is no whole word, as its words did', 'cadre de san', tiers.everyWord],
    ['words of it elsewhere, as they did', 'santé', tiers.everyWord],
  ])('by %s', (_, text, expected) => {
    expect(tier(text)).toBe(expected)
  })

  it('never as a beginning where only some words were found, or with letters wrong', () => {
    for (const otherwise of [tiers.someWords, tiers.mistyped]) expect(tier('cadre', otherwise)).toBe(otherwise)
  })

  it('not by a name without a word that counts', () => {
    expect(tierOf(two, { element: 1, otherwise: 0 }, askedFor('?'))).toBe(0)
  })
})

describe('the order of what answers', () => {
  it('is that of how it answers, then of its words', () => {
    expect(scoreOf(tiers.start, 'Term', 0)).toBeGreaterThan(scoreOf(tiers.everyWord, 'Profession', 1_000_000))
    expect(scoreOf(tiers.start, 'Term', 20)).toBeGreaterThan(scoreOf(tiers.start, 'Profession', 10))
    expect(scoreOf(tiers.everyWord, 'Term', 50)).toBe(2.5)
  })

  it('is that of their kinds between those that bear the name, then of their words', () => {
    const asked = (kind: Parameters<typeof prominence>[0], relevance: number) => scoreOf(tiers.exact, kind, relevance)
    expect(asked('Profession', 0)).toBeGreaterThan(asked('Certification', 5_000))
    expect(scoreOf(tiers.otherName, 'Profession', 0)).toBeGreaterThan(scoreOf(tiers.otherName, 'Bloc', 50))
    expect(asked('Savoir', 0)).toBeGreaterThan(asked('Term', 5_000))
    expect(asked('Term', 20)).toBeGreaterThan(asked('Term', 10))
    expect(asked('Profession', 1e12)).toBeLessThan(tiers.exact + 1)
    expect([prominence('Profession'), prominence('Savoir'), prominence('Term')]).toEqual([9, 1, 0])
  })
})

describe('texts kept as bytes', () => {
  it('come back one at a time, accents and all', () => {
    const texts = ['Santé', '', 'é', 'Œuvre « A »']
    const read = unpack(pack(texts))
    expect(texts.map((_, index) => read.at(index))).toEqual(texts)
  })

  it('come back from a part of a larger run of bytes', () => {
    const { bytes, starts } = pack(['un', 'deux'])
    const within = new Uint8Array(bytes.length + 3)
    within.set(bytes, 3)
    expect(unpack({ bytes: within.subarray(3), starts }).at(1)).toBe('deux')
  })
})

describe('texts compared where they lie', () => {
  const names = unpack(pack(['soin', 'soins', '', 'de soin', 'deuil']))
  const which = (how: 'is' | 'begins' | 'has', text: string): number[] =>
    [0, 1, 2, 3, 4].filter((index) => names[how](index, bytesOf(text)))

  it('are told apart by all of their bytes, whatever stands before and behind', () => {
    expect(which('is', 'soin')).toEqual([0])
    expect(which('is', 'soins')).toEqual([1])
    expect(which('is', 'de')).toEqual([])
    expect(which('begins', 'soin')).toEqual([0, 1])
    expect(which('begins', 'de')).toEqual([3, 4])
    expect(which('has', 'soin')).toEqual([0, 1, 3])
    expect(which('has', 'in')).toEqual([0, 1, 3])
    // It would stand across two of them.
    expect(which('has', 'nsoin')).toEqual([])
    expect(which('has', 'soinde')).toEqual([])
  })

  it('each have the empty text', () => {
    expect(which('is', '')).toEqual([2])
    expect(which('begins', '')).toEqual([0, 1, 2, 3, 4])
  })
})

describe('the words of many texts', () => {
  const said = (label: string, statement = '') => ({
    label: label.split(' ').filter(Boolean),
    names: [],
    statement: statement.split(' ').filter(Boolean),
    reference: [],
  })
  const of = (...texts: ReturnType<typeof said>[]) => {
    const { add, done } = collectTerms()
    texts.forEach(add)
    return done()
  }

  it('are in order, each with its places field by field, and how often it stands there', () => {
    const { words, starts, texts, times, lengths } = of(said('soin aide soin'), said('aide', 'soin'))
    expect(words).toBe('aide\nsoin')
    // Two words in four fields each: places of « aide » in labels, then of « soin » in labels and statements.
    expect([...starts]).toEqual([0, 2, 2, 2, 2, 3, 3, 4, 4])
    expect([...texts]).toEqual([0, 1, 0, 1])
    expect([...times]).toEqual([1, 1, 2, 1])
    expect([...lengths]).toEqual([2, 0, 0, 0, 1, 0, 1, 0])
  })

  it('are counted up to 255 in one text', () => {
    expect([...of(said('soin '.repeat(300))).times]).toEqual([255])
  })

  it('of no text are none', () => {
    expect(of()).toMatchObject({ words: '', texts: new Uint32Array(0) })
  })
})
