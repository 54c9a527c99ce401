import { describe, expect, it } from 'vitest'
import { rankCandidates, type Speech, titled } from '../../src/questions/suggestions/candidates.ts'

const speech = (id: string, title: string, more: Partial<Speech['texts']> = {}): Speech => ({
  id,
  texts: { ...titled(title), ...more },
  beside: [],
  whole: undefined,
})
const rank = (targets: Speech[], held: Speech[], glossary: [string, string][] = []) =>
  rankCandidates(targets, held, { glossary: new Map(glossary), first: 3 })

describe('candidates, as a function of words', () => {
  it('words are compared whatever their gender, number and accents', () => {
    const found = rank(
      [speech('t', "Évaluer les besoins d'une personne")],
      [speech('a', 'Évaluation du besoin'), speech('b', 'Conduire un véhicule')],
    ).get('t')
    expect(found).toMatchObject([{ held: 'a', sharedWords: expect.arrayContaining(['évaluer', 'besoins']) }])
  })

  it('a rare word weighs more than a common one', () => {
    const held = [
      speech('common', 'Accompagner la personne'),
      speech('rare', 'Conduire une médiation'),
      ...['c', 'd', 'e'].map((id) => speech(id, `Recevoir la personne ${id}`)),
    ]
    expect(rank([speech('t', 'Assurer la médiation auprès de la personne')], held).get('t')?.[0]).toMatchObject({
      held: 'rare',
      sharedWords: ['médiation'],
    })
  })

  it('an acronym is read as what it stands for', () => {
    const found = rank(
      [speech('t', 'Travailler avec la CPTS')],
      [speech('a', 'Appuyer une communauté professionnelle territoriale de santé'), speech('b', 'Animer un atelier')],
      [['cpts', 'communauté professionnelle territoriale de santé']],
    )
    expect(found.get('t')).toMatchObject([{ held: 'a', sharedWords: ['cpts'], elsewhere: false }])
  })

  it('shared words of one weight are in alphabetical order, single letters left out', () => {
    const found = rank(
      [speech('t', 'Vacciner, médiation à conduire x')],
      [speech('a', 'Conduire x une médiation, vacciner')],
    )
    expect(found.get('t')?.[0]?.sharedWords).toEqual(['conduire', 'médiation', 'vacciner'])
  })

  it('indicators speak for their competence, less than its title', () => {
    const held = [
      speech('indicator', 'Agir', { indicators: ['Médiation familiale'] }),
      speech('title', 'Médiation familiale', { indicators: ['Agir'] }),
    ]
    expect(
      rank([speech('t', 'Médiation familiale')], held)
        .get('t')
        ?.map(({ held: id }) => id),
    ).toEqual(['title', 'indicator'])
  })

  it('what a settled table kept for the target speaks for its like; the candidate says it is from elsewhere', () => {
    const target = { ...speech('t', 'Piloter un projet', { beside: ['Conduire une médiation'] }), beside: ['autre'] }
    const found = rank([target], [speech('a', 'Médiation familiale'), speech('b', 'Vacciner')]).get('t')
    expect(found).toMatchObject([{ held: 'a', sharedWords: [], elsewhere: true }])
    expect(rank([speech('t', 'Médiation')], [speech('a', 'Médiation')]).get('t')).toMatchObject([{ elsewhere: false }])
  })

  it('what a reason says is no word of its own', () => {
    const found = rank([speech('t', 'Piloter', { why: ['Une médiation'] })], [speech('a', 'Médiation')]).get('t')
    expect(found).toMatchObject([{ held: 'a', sharedWords: [], elsewhere: true }])
  })

  it('two competences set beside the same third one come near without a word in common', () => {
    const found = rank(
      [{ ...speech('t', 'Piloter un projet'), beside: ['autre:c1'] }],
      [{ ...speech('a', 'Vacciner'), beside: ['autre:c1'] }, speech('b', 'Conduire')],
    ).get('t')
    expect(found).toMatchObject([{ held: 'a', sharedWords: [], elsewhere: true }])
  })

  it('the best part of a macro-competence stands for it', () => {
    const held = ['Médiation familiale', 'Médiation'].map((title, at) => ({ ...speech(`m.${at}`, title), whole: 'm' }))
    const found = rank([speech('t', 'Médiation')], [...held, speech('b', 'Médiation et conseil')]).get('t')
    expect(found?.map(({ held: id }) => id)).toEqual(['m.1', 'b'])
  })

  it('without a word in common there is no candidate, and a competence is none for itself', () => {
    expect(
      rank([speech('t', 'Piloter un projet')], [speech('a', 'Vacciner'), speech('t', 'Piloter un projet')]).get('t'),
    ).toEqual([])
  })

  it('the weight of a part is that of its words, and a word that stands in two weighs as in the heavier', () => {
    const scoreOf = (texts: Partial<Speech['texts']>) =>
      rank([speech('t', 'Médiation')], [speech('a', 'Vacciner', texts)]).get('t')?.[0]?.score ?? 0
    const words = ['Médiation']
    const scores = [{ indicators: words }, { macro: words }, { statement: words }, { savoirs: words }, { parts: words }]
    expect(scores.map(scoreOf)).toEqual(scores.map(scoreOf).sort((a, b) => b - a))
    expect(scoreOf({ parts: words })).toBeGreaterThan(0)
    expect(scoreOf({ indicators: words, parts: words })).toBe(scoreOf({ indicators: words }))
    expect(scoreOf({ bloc: words })).toBe(scoreOf({ macro: words }))
  })

  it('what says the same and was set beside the target has 1, less if it was not, less again if it says more', () => {
    const [t, same] = [speech('t', 'Conduire une médiation'), speech('same', 'Conduire une médiation')]
    expect(rank([{ ...t, beside: ['same'] }], [{ ...same, beside: ['t'] }]).get('t')).toMatchObject([{ score: 1 }])
    // Words of all three weigh ln 2, what one alone has 2 ln 2: 2 / 6, and 2 / (10^¼ × 6^¾).
    expect(rank([t], [same, speech('more', 'Conduire une médiation et vacciner')]).get('t')).toMatchObject([
      { held: 'same', score: 0.333 },
      { held: 'more', score: 0.293 },
    ])
  })

  it('so many are kept, those of one score by id; a pair that was judged is not proposed', () => {
    const held = ['d', 'b', 'c', 'a'].map((id) => speech(id, 'Médiation'))
    const ids = (except?: ReadonlyMap<string, ReadonlySet<string>>) =>
      rankCandidates([speech('t', 'Médiation')], held, {
        glossary: new Map(),
        first: 2,
        ...(except ? { except } : {}),
      })
        .get('t')
        ?.map(({ held: id }) => id)
    expect(ids()).toEqual(['a', 'b'])
    expect(ids(new Map([['t', new Set(['a'])]]))).toEqual(['b', 'c'])
    expect(ids(new Map([['another', new Set(['a'])]]))).toEqual(['a', 'b'])
  })

  it('parts of one macro-competence are candidates one by one where that is asked', () => {
    const held = ['Médiation', 'Médiation familiale'].map((title, at) => ({ ...speech(`m.${at}`, title), whole: 'm' }))
    const found = rankCandidates([speech('t', 'Médiation')], held, { glossary: new Map(), first: 3, apart: true })
    expect(found.get('t')?.map(({ held: id }) => id)).toEqual(['m.0', 'm.1'])
  })

  it('shared words are written as the target writes them, those that weigh most first, six at most', () => {
    const title = 'Médiation, coordination, évaluation, animation, vaccination, conciliation, prévention'
    const held = [speech('a', title.toLowerCase()), speech('b', 'Coordination'), speech('c', 'La médiation du lieu')]
    const found = rank([speech('t', title)], [...held, speech('d', 'Coordination')]).get('t')
    const words = found?.find(({ held: id }) => id === 'a')?.sharedWords ?? []
    expect(words).toHaveLength(6)
    expect(words).not.toContain('coordination')
    expect(found?.find(({ held: id }) => id === 'c')?.sharedWords).toEqual(['médiation'])
  })
})
