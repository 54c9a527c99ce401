import { describe, expect, it } from 'vitest'
import { type Query, rankingOf, type WordQuery } from '../../src/questions/search/ranking.ts'
import { collectTerms, type Field, fields } from '../../src/questions/search/terms.ts'

type Text = Partial<Record<Field, string>>

/** Texts by the words of their label, or of each field. */
function rankingAmong(texts: (string | Text)[], boostOf: (text: number) => number = () => 1) {
  const { add, done } = collectTerms()
  const words = (text = ''): string[] => text.split(' ').filter(Boolean)
  for (const text of texts) {
    const of: Text = typeof text === 'string' ? { label: text } : text
    add({
      label: words(of.label),
      names: words(of.names),
      statement: words(of.statement),
      reference: words(of.reference),
    })
  }
  return rankingOf(done(), boostOf)
}
const find = (ranking: ReturnType<typeof rankingAmong>, query: Query) => {
  const scores: [text: number, score: number][] = []
  const matched = ranking.find(query, (text, score) => scores.push([text, score]))
  return { matched: [...matched], scores: new Map(scores), texts: scores.map(([text]) => text).sort((a, b) => a - b) }
}
const word = (text: string, more: Partial<WordQuery> = {}): WordQuery => ({ word: text, boost: 1, ...more })

describe('which texts have the words of a question', () => {
  const small = () =>
    rankingAmong([
      'soin aide',
      { label: 'aide', statement: 'soin' },
      { names: 'soigneur', reference: 'soin:1' },
      'aidant familial',
      { label: 'zebre' },
    ])
  const texts = (query: Query) => find(small(), query).texts

  it('those that have the word, in the fields that were asked for', () => {
    expect(texts(word('soin'))).toEqual([0, 1])
    expect(texts(word('soin', { fields: ['label'] }))).toEqual([0])
    expect(texts(word('soin', { fields: ['statement', 'names'] }))).toEqual([1])
    expect(texts(word('soin', { fields: [] }))).toEqual([])
    for (const none of ['so', 'soinx', '', 'a', 'zzz']) expect(texts(word(none))).toEqual([])
  })

  it('those that have a word which begins so, where that is asked', () => {
    expect(texts(word('soi', { prefix: true }))).toEqual([0, 1, 2])
    expect(texts(word('aid', { prefix: true }))).toEqual([0, 1, 3])
    expect(texts(word('zebre', { prefix: true }))).toEqual([4])
    expect(texts(word('zebree', { prefix: true }))).toEqual([])
    expect(find(small(), word('soi', { prefix: true })).matched.sort()).toEqual(['soigneur', 'soin', 'soin:1'])
  })

  it('those that have it but for one letter, where that is asked', () => {
    for (const [mistyped, expected] of [
      ['soim', [0, 1]],
      ['oin', [0, 1]],
      ['osin', [0, 1]],
      ['xoin', [0, 1]],
      ['sxoin', [0, 1]],
      ['sin', [0, 1]],
      ['son', [0, 1]],
      ['sain', [0, 1]],
      ['sion', [0, 1]],
      ['soinn', [0, 1]],
      ['sono', []],
      ['zebr', [4]],
      ['bezre', []],
    ] as const)
      expect(texts(word(mistyped, { mistyped: true })), mistyped).toEqual(expected)
    expect(find(small(), word('soim', { mistyped: true })).matched).toEqual(['soin'])
    expect(texts(word('soim'))).toEqual([])
  })

  it('those that have every one, or some, however these are put together', () => {
    expect(texts({ every: [word('soin'), word('aide')] })).toEqual([0, 1])
    expect(texts({ every: [word('aide'), word('soigneur')] })).toEqual([])
    expect(texts({ every: [word('aide'), word('absent')] })).toEqual([])
    expect(texts({ some: [word('aide'), word('soigneur'), word('absent')] })).toEqual([0, 1, 2])
    expect(texts({ every: [word('aide'), { some: [word('familial'), word('soin', { fields: ['label'] })] }] })).toEqual(
      [0],
    )
    expect(texts({ some: [{ every: [word('aide'), word('soin')] }, word('zebre')] })).toEqual([0, 1, 4])
    expect([texts({ every: [] }), texts({ some: [] }), texts({ every: [word('aide'), { every: [] }] })]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('and says which of its words were found, whether or not all are', () => {
    expect(find(small(), { every: [word('aide'), word('absent')] }).matched).toEqual(['aide'])
  })

  it('of no text at all, none', () => {
    expect(find(rankingAmong([]), word('soin', { prefix: true, mistyped: true })).texts).toEqual([])
  })

  it('is the same at each question, whatever was asked before', () => {
    const ranking = small()
    const asked = { every: [{ some: [word('soin'), word('soi', { prefix: true })] }, word('aide')] }
    const once = find(ranking, asked)
    for (let again = 0; again < 20; again++) {
      find(ranking, { some: [word('aide'), word('aidant')] })
      expect(find(ranking, asked)).toEqual(once)
    }
  })
})

describe('how well a text answers', () => {
  /** BM25+ by hand: k 1.2, b 0.7, d 0.5. */
  const value = (often: number, length: number): number => 0.5 + (often * 2.2) / (often + 1.2 * (0.3 + 0.7 * length))
  const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5))
  const scores = (texts: (string | Text)[], query: Query, boostOf?: (text: number) => number) =>
    [...find(rankingAmong(texts, boostOf), query).scores].sort(([a], [b]) => a - b).map(([, score]) => score)
  const close = (...expected: number[]) => expected.map((one) => expect.closeTo(one, 9))

  it('is by how rare the word is, how often the text has it, and how long the text is', () => {
    // Labels of two, three and one words: a mean of two.
    expect(scores(['soin aide', 'soin soin autre encore', 'rien'], word('soin'))).toEqual(
      close(4 * rarity(2, 3) * value(1, 1), 4 * rarity(2, 3) * value(2, 1.5)),
    )
  })

  it('is by the field: labels four times a statement, names three times, references six', () => {
    const one = rarity(1, 1) * value(1, 1)
    for (const [field, boost] of [
      ['label', 4],
      ['names', 3],
      ['statement', 1],
      ['reference', 6],
    ] as const)
      expect(scores([{ [field]: 'soin' }], word('soin')), field).toEqual(close(boost * one))
    expect(scores([{ label: 'soin', statement: 'soin' }], word('soin'))).toEqual(close(5 * one))
    expect(fields).toHaveLength(4)
  })

  it('is by what the question gives the word, and the text its kind', () => {
    const one = 4 * rarity(2, 2) * value(1, 1)
    expect(scores(['soin', 'soin'], word('soin', { boost: 0.5 }), (text) => 1 + text)).toEqual(close(one / 2, one))
  })

  it('is less of a longer word, the longer the less, and of one that is a letter off', () => {
    const one = 4 * rarity(1, 3) * value(1, 1)
    expect(scores(['soin', 'soins', 'soinante'], word('soin', { prefix: true }))).toEqual(
      close(one, (one * 0.375 * 5) / 5.3, (one * 0.375 * 8) / 9.2),
    )
    expect(scores(['soin', 'aide', 'autre'], word('soim', { mistyped: true }))).toEqual(close((one * 0.45) / 1.25))
  })

  it('is that of all its words together, as often as it has different ones', () => {
    const one = 4 * rarity(1, 2) * value(1, 4 / 3)
    const both = 4 * rarity(2, 2) * value(1, 4 / 3)
    const other = 4 * rarity(2, 2) * value(1, 2 / 3)
    const texts = ['soin aide', 'soin']
    expect(scores(texts, { some: [word('soin'), word('aide')] })).toEqual(close(2 * (both + one), other))
    // The same word asked for in two ways is one.
    expect(scores(texts, { some: [word('soin'), word('soin', { boost: 2 })] })).toEqual(close(3 * both, 3 * other))
    expect(scores(texts, { every: [word('soin'), word('aide')] })).toEqual(close(2 * (both + one)))
  })

  it('tells thirty-two words apart', () => {
    const words = Array.from({ length: 34 }, (_, at) => `mot${String.fromCharCode(97 + (at % 26))}${at}`)
    const asked = (count: number) => ({ some: words.slice(0, count).map((one) => word(one)) })
    const [all] = scores([words.join(' ')], asked(34))
    const one = 4 * rarity(1, 1) * value(1, 1)
    expect(all).toBeCloseTo(34 * one * 32, 6)
    expect(scores([words.join(' ')], asked(31))[0]).toBeCloseTo(31 * one * 31, 6)
  })

  it('is the same where a common word is looked for in the few texts that a rare one left', () => {
    const common = Array.from({ length: 60 }, (_, at) => `soin mot${at}`)
    for (const rare of [0, 30, 59]) {
      const texts = common.map((text, at) => (at === rare ? `rare ${text}` : text))
      const ranking = rankingAmong(texts)
      const found = find(ranking, { every: [word('soin'), word('rare')] })
      const apart = [word('soin'), word('rare')].map((one) => find(ranking, one).scores.get(rare) ?? 0)
      expect(found.texts).toEqual([rare])
      expect(found.scores.get(rare)).toBeCloseTo(2 * ((apart[0] ?? 0) + (apart[1] ?? 0)), 9)
    }
    for (const rare of [0, 7, 59]) {
      const without = common.map((text, at) => (at === rare ? 'rare zebre' : text))
      expect(find(rankingAmong(without), { every: [word('soin'), word('rare')] }).texts).toEqual([])
    }
  })
})
