import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosen, type Item, type ModelProfession } from '../../src/questions/mobility/types.ts'
import { whyNear } from '../../src/questions/mobility/why.ts'
import { build, item, profession, use } from '../support/professions.ts'

const nearest = async (professions: ModelProfession[], id: string, special: Item[] = []): Promise<string[]> => {
  const model = await build(professions, special)
  const source = model.professions.get(id)
  return source
    ? model
        .from(source)
        .rank(10, new Set([id]))
        .map((one) => one.profession)
    : []
}

describe('mobility, as a function of what professions mobilise', () => {
  it('a rare competence in common brings nearer than a common one', async () => {
    const everyone = ['a', 'b', 'c', 'd'].map((id) => profession(id, ['Rigueur', `propre ${id}`]))
    expect(
      await nearest(
        [...everyone, profession('source', ['Rigueur', 'Prélever']), profession('rare', ['Prélever', 'Autre chose'])],
        'source',
      ),
    ).toMatchObject(['rare', expect.any(String), expect.any(String), expect.any(String), expect.any(String)])
  })

  it('what every profession has counts for nothing', async () => {
    expect(
      await nearest(
        [profession('a', ['Rigueur', 'X']), profession('b', ['Rigueur', 'Y']), profession('c', ['Rigueur', 'Z'])],
        'a',
      ),
    ).toEqual([])
  })

  it('what is core counts more than what is beside', async () => {
    const professions = [
      profession('source', [use('Piquer', true), use('Panser', true), use('Peser'), use('Porter')]),
      profession('core', [use('Piquer', true), use('Plaider')]),
      profession('beside', [use('Porter'), use('Prier', true)]),
      profession('other', ['Peindre']),
    ]
    // Without the weight both would be as near, and « beside » would come first by its id.
    expect((await nearest(professions, 'source')).slice(0, 2)).toEqual(['core', 'beside'])
    const scores = async (core: number) => {
      const model = await build(professions, [], { ...chosen, core })
      const source = model.professions.get('source')
      return source ? model.from(source).rank(10, new Set(['source'])) : []
    }
    const [even, weighed] = [await scores(1), await scores(2)]
    expect(even[0]?.score).toBe(even[1]?.score)
    expect(weighed[0]?.score).toBeGreaterThan(weighed[1]?.score ?? 0)
  })

  it('rarity counts to the power that is set: one rare competence outweighs two common ones, or not', async () => {
    const professions = [
      profession('source', ['Rare', 'Lire', 'Noter']),
      profession('rare', ['Rare']),
      profession('two', ['Lire', 'Noter']),
      ...['a', 'b', 'c', 'd'].map((id) => profession(id, ['Lire', 'Noter', `propre ${id}`])),
      profession('z', ['Seul']),
    ]
    const first = async (power: number) => {
      const competences = { ...chosen.competences, power }
      const words = { ...chosen.words, weight: 0 }
      const model = await build(professions, [], { ...chosen, competences, words })
      const source = model.professions.get('source')
      return source && model.from(source).rank(1, new Set(['source']))[0]?.profession
    }
    expect([await first(2), await first(0.1)]).toEqual(['rare', 'two'])
  })

  it('savoirs count too', async () => {
    const savoirs = ['Pharmacologie', 'Droit'].map((id) => item(id, 'savoirs'))
    expect(
      await nearest(
        [
          profession('a', ['Soigner', 'Pharmacologie']),
          profession('b', ['Vendre', 'Pharmacologie']),
          profession('c', ['Juger', 'Droit']),
        ],
        'a',
        savoirs,
      ),
    ).toEqual(['b'])
  })

  it("a profession's own name counts for nothing", async () => {
    const namesakes = [
      { ...profession('a', ['Soigner']), label: 'Infirmier' },
      { ...profession('b', ['Vendre']), label: 'Infirmier' },
      profession('c', ['Soigner', 'Juger']),
    ]
    expect(await nearest(namesakes, 'a')).toEqual(['c'])
  })

  it('competences of one macro-competence bring near, less than the same competence', async () => {
    const special = [item('Panser', 'competences', ['Soins']), item('Piquer', 'competences', ['Soins'])]
    const professions = [
      profession('source', ['Panser']),
      profession('same', ['Panser']),
      profession('cousin', ['Piquer']),
      profession('stranger', ['Vendre']),
    ]
    expect(await nearest(professions, 'source', special)).toEqual(['same', 'cousin'])
  })

  it('a domain in common brings a little nearer, and makes nothing near by itself', async () => {
    const professions = [
      profession('source', ['Panser', 'Peser'], 'J15'),
      profession('abroad', ['Panser', 'Vendre'], 'D12'),
      profession('home', ['Panser', 'Juger'], 'J15'),
      profession('idle', ['Chanter'], 'J15'),
    ]
    expect(await nearest(professions, 'source')).toEqual(['home', 'abroad'])
  })

  it('an alignment is worth less than the competence itself', async () => {
    const model = await build([
      profession('same', ['Panser', 'X']),
      profession('other', ['Piquer', 'Y']),
      profession('third', ['Z']),
    ])
    const source = { uses: [use('Panser'), use('Piquer', false, 0.7)], domain: null, widerDomain: null }
    expect(
      model
        .from(source)
        .rank(10)
        .map(({ profession: id }) => id),
    ).toEqual(['same', 'other'])
    expect(model.from(source).compare('other').shared).toEqual([{ item: 'Piquer', share: 0.7, professionCount: 1 }])
  })

  it('says what is shared, rarest first, and what is missing', async () => {
    const model = await build([
      profession('source', ['Rigueur', 'Panser', 'Peser']),
      profession('target', ['Rigueur', 'Panser', use('Opérer', true)]),
      profession('third', ['Rigueur', 'Vendre']),
    ])
    const source = model.professions.get('source')
    const compared = source && model.from(source).compare('target')
    expect(compared).toMatchObject({
      shared: [
        { item: 'Panser', professionCount: 2 },
        { item: 'Rigueur', professionCount: 3 },
      ],
      missing: [{ item: 'Opérer', core: true, professionCount: 1 }],
    })
    expect(compared && whyNear('Métier visé', compared, model)).toBe(
      'Métier visé : 2 compétences en commun, dont « Panser » (2 métiers sur 3) et « Rigueur » (3 métiers sur 3).',
    )
  })

  it('what is common by alignment is said to be so, and without legal value', async () => {
    const model = await build([profession('target', ['Piquer']), profession('third', ['Vendre'])])
    const compared = model
      .from({ uses: [use('Piquer', false, 0.35)], domain: null, widerDomain: null })
      .compare('target')
    expect(whyNear('Métier visé', compared, model)).toBe(
      'Métier visé : 1 compétence en commun, dont « Piquer » ; ' +
        'celle-ci par rapprochement, en partie seulement, sans valeur juridique.',
    )
  })

  it('a score is between 0 and 1, and the same in both directions where nothing is aligned', async () => {
    const uses = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(fc.array(uses, { minLength: 3, maxLength: 6 }), async (lists) => {
        const professions = lists.map((list, index) =>
          profession(
            `p${index}`,
            list.map((name) => `compétence ${name}${name}`),
          ),
        )
        const model = await build(professions)
        const scores = professions.flatMap((one) =>
          model
            .from(one)
            .rank(10)
            .map(({ profession: to, score }) => ({ from: one.id, to, score })),
        )
        for (const { from, to, score } of scores) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(scores.find((other) => other.from === to && other.to === from)?.score).toBeCloseTo(score, 3)
        }
      }),
      { numRuns: 40 },
    )
  })
})
