import { describe, expect, it } from 'vitest'
import {
  chosen,
  families,
  type Item,
  type ModelProfession,
  type Settings,
  type Worker,
  withoutWords,
} from '../../src/questions/mobility/types.ts'
import { build, item, profession, use, worker } from '../support/professions.ts'

interface Told {
  special?: Item[]
  settings?: Settings
}

/** Who is near to a profession of the vocabulary, or to a worker, with the score. */
async function scoresOf(
  professions: ModelProfession[],
  source: string | Worker,
  { special = [], settings = chosen }: Told = {},
): Promise<Record<string, number>> {
  const model = await build(professions, special, settings)
  const [known, except] =
    typeof source === 'string' ? [model.professions.get(source), new Set([source])] : [source, undefined]
  const ranked = known ? model.from(known).rank(100, except) : []
  return Object.fromEntries(ranked.map(({ profession: id, score }) => [id, score]))
}

const rounded = (score: number): number => Math.round(score * 10_000) / 10_000

/** One family alone, in which rarity is raised to a power. */
function only(family: (typeof families)[number], power: number, more: Partial<Settings> = {}): Settings {
  const none = Object.fromEntries(families.map((one) => [one, { weight: 0, power: 1 }]))
  return { ...chosen, ...none, [family]: { weight: 1, power }, ...more }
}

describe('a score', () => {
  it('is the cosine of what both have, in which core weighs half as much again as side', async () => {
    const professions = [
      profession('source', [use('Piquer', true), 'Porter']),
      profession('core', [use('Piquer', true), 'Lire']),
      profession('crossed', [use('Juger', true), 'Porter']),
      profession('side', ['Piquer', 'Porter']),
      profession('stranger', ['Chanter']),
    ]
    const unit = 1.5 ** 2 + 1
    expect(await scoresOf(professions, 'source', { settings: only('competences', 0) })).toEqual({
      side: rounded(2.5 / Math.sqrt(unit * 2)),
      core: rounded(2.25 / unit),
      crossed: rounded(1 / unit),
    })
    expect(await scoresOf(professions, 'source', { settings: only('competences', 0, { core: 3 }) })).toEqual({
      core: rounded(9 / 10),
      side: rounded(4 / Math.sqrt(10 * 2)),
      crossed: rounded(1 / 10),
    })
  })

  it.each([1, 2, 0.75])('weighs rarity to the power that is set: %d', async (power) => {
    // Of eight professions two have « Rare » and four « Commun »: log 4 and log 2, one twice the other.
    const professions = [
      profession('source', ['Rare', 'Commun']),
      profession('rare', ['Rare']),
      ...['b', 'c', 'd'].map((id) => profession(id, ['Commun'])),
      ...['x', 'y', 'z'].map((id) => profession(id, [`Propre ${id}`])),
    ]
    const length = Math.sqrt(4 ** power + 1)
    const common = rounded(1 / length)
    expect(await scoresOf(professions, 'source', { settings: only('competences', power) })).toEqual({
      rare: rounded(2 ** power / length),
      b: common,
      c: common,
      d: common,
    })
  })

  it('adds up five families, each by its weight', async () => {
    const special = [
      item('Piquer', 'competences'),
      item('Saigner', 'competences', ['Soins']),
      item('Panser', 'competences', ['Soins']),
      item('Droit', 'savoirs'),
      item('Nuit', 'contexts'),
      item('Mener la négociation'),
      item('Clore une négociation'),
    ]
    const professions = [
      profession('source', ['Piquer', 'Saigner', 'Droit', 'Nuit', 'Mener la négociation']),
      profession('competence', ['Piquer']),
      profession('macro', ['Panser']),
      profession('savoir', ['Droit']),
      profession('context', ['Nuit']),
      profession('word', ['Clore une négociation']),
    ]
    const of = (family: (typeof families)[number]) =>
      scoresOf(professions, 'source', { special, settings: only(family, 0) })
    // Each has one of the source's, whatever that is, and nothing else.
    expect(await of('macroCompetences')).toEqual({ macro: 1 })
    expect(await of('savoirs')).toEqual({ savoir: 1 })
    expect(await of('competences')).toEqual({ competence: rounded(1 / Math.sqrt(3)) })
    const target = profession('target', ['Piquer', 'Saigner', 'Droit', 'Nuit', 'Mener la négociation'])
    const model = await build([...professions, target], special)
    expect(model.from(target).compare('source').parts).toEqual({
      competences: 0.15,
      savoirs: 0.3,
      macroCompetences: 0.2,
      words: 0.25,
      contexts: 0.1,
    })
    expect(model.from(target).rank(1)).toEqual([{ profession: 'source', label: 'source', score: 1 }])
  })

  it('gives the competences the weight of what no two professions have in common', async () => {
    const professions = [profession('a', ['Piquer']), profession('b', ['Piquer']), profession('c', ['Lire', 'Droit'])]
    const special = [item('Droit', 'savoirs')]
    const parts = async (settings?: Settings) => {
      const model = await build(professions, special, settings)
      return model.from(worker(['Piquer'])).compare('a').parts
    }
    expect(await parts()).toEqual({ competences: 0.75, savoirs: 0, macroCompetences: 0, words: 0.25, contexts: 0 })
    expect(await parts(withoutWords)).toEqual({
      competences: 1,
      savoirs: 0,
      macroCompetences: 0,
      words: 0,
      contexts: 0,
    })
  })

  it('is raised by 45 % by the same domain, by 15 % by the wider one alone', async () => {
    const source = worker(['Piquer'], 'J15', 'J')
    const professions = [
      profession('home', ['Piquer'], 'J15', 'J'),
      profession('wider', ['Piquer'], 'J11', 'J'),
      profession('abroad', ['Piquer'], 'K19', 'K'),
      profession('homeless', ['Piquer']),
      profession('stranger', ['Lire'], 'J15', 'J'),
    ]
    expect(await scoresOf(professions, source)).toEqual({
      home: 1,
      wider: rounded(1.15 / 1.45),
      abroad: rounded(1 / 1.45),
      homeless: rounded(1 / 1.45),
    })
    // Of whom no domain is known, none is far; a domain without a wider one has none in common with another.
    expect(await scoresOf(professions, worker(['Piquer']))).toEqual({ home: 1, wider: 1, abroad: 1, homeless: 1 })
    const islands = [
      profession('home', ['Piquer'], 'J15'),
      profession('abroad', ['Piquer'], 'K19'),
      profession('c', ['Lire']),
    ]
    expect(await scoresOf(islands, worker(['Piquer'], 'J15'))).toEqual({
      home: rounded(1.3 / 1.45),
      abroad: rounded(1 / 1.45),
    })
  })

  it('counts what a table says at its share, and neither its words nor its macro-competence', async () => {
    const special = [item('Piquer', 'competences', ['Soins']), item('Panser', 'competences', ['Soins'])]
    const professions = [profession('a', ['Piquer']), profession('b', ['Panser']), profession('c', ['Lire'])]
    const source = worker([use('Lire'), use('Piquer', true, 0.7)])
    // In the source « Piquer » counts 1.5 × 0.7 beside the 1 of « Lire ».
    expect(await scoresOf(professions, source, { special, settings: only('competences', 0) })).toEqual({
      c: rounded(1 / Math.sqrt(1 + 1.05 ** 2)),
      a: rounded(1.05 / Math.sqrt(1 + 1.05 ** 2)),
    })
    const { parts, macroCompetences, words } = (await build(professions, special)).from(source).compare('a')
    expect([parts.words, parts.macroCompetences, macroCompetences, words]).toEqual([0, 0, [], []])
  })

  it('weighs no condition of work as core', async () => {
    const special = [item('Nuit', 'contexts'), item('Dehors', 'contexts')]
    const professions = [
      profession('a', [use('Nuit', true), use('Dehors'), 'Lire']),
      profession('b', [use('Nuit'), 'Lire']),
      profession('c', ['Chanter']),
    ]
    expect(await scoresOf(professions, 'a', { special, settings: only('contexts', 0) })).toEqual({
      b: rounded(1 / Math.sqrt(2)),
    })
  })
  it('is what its parts add up to', async () => {
    const special = [item('Droit', 'savoirs'), item('Nuit', 'contexts')]
    const professions = [
      profession('source', [use('Piquer une veine', true), 'Droit', 'Nuit', use('Panser', true)]),
      profession('target', ['Piquer une veine', use('Droit', true), use('Panser', true), 'Lire']),
      profession('b', ['Panser', 'Lire', 'Nuit', 'Droit']),
      profession('c', ['Lire', 'Nuit', 'Droit']),
      profession('d', ['Dire']),
    ]
    const model = await build(professions, special)
    for (const source of professions)
      for (const { profession: id, score } of model.from(source).rank(10)) {
        const { parts } = model.from(source).compare(id)
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 3)
      }
  })

  it('takes nothing from what all have, nor from what none has', async () => {
    const special = [item('Nuit', 'contexts')]
    const professions = ['a', 'b', 'c'].map((id) => profession(id, ['Nuit', id === 'c' ? 'Lire' : 'Piquer']))
    const alone = await scoresOf(professions, worker(['Piquer']), { special })
    expect(Object.keys(alone)).toEqual(['a', 'b'])
    expect(await scoresOf(professions, worker(['Piquer', 'Nuit']), { special })).toEqual(alone)
    const model = await build(professions, special)
    const outside = model.from(worker(['Piquer', 'x:1']), [{ ...item('x:1', 'competences', ['M']), label: 'Voler' }])
    expect(outside.rank(10).map(({ score }) => score)).toEqual(Object.values(alone))
  })
})

describe('what is near', () => {
  it('is as many as were asked for, equals by their ids, and never by words or conditions of work alone', async () => {
    const special = [item('Nuit', 'contexts'), item('Mener une négociation'), item('Clore la négociation')]
    const source = profession('source', ['Piquer', 'Nuit', 'Mener une négociation'])
    const model = await build(
      [
        source,
        profession('z', ['Piquer']),
        profession('x', ['Piquer']),
        profession('y', ['Piquer']),
        profession('word', ['Clore la négociation']),
        profession('context', ['Nuit', 'Lire']),
      ],
      special,
    )
    expect(model.from(source).compare('word').parts.words).toBeGreaterThan(0)
    expect(model.from(source).compare('context').parts.contexts).toBeGreaterThan(0)
    const near = (first: number, ...except: string[]) =>
      model
        .from(source)
        .rank(first, new Set(['source', ...except]))
        .map(({ profession: id }) => id)
    expect([near(10), near(2), near(2, 'x')]).toEqual([
      ['x', 'y', 'z'],
      ['x', 'y'],
      ['y', 'z'],
    ])
  })

  it('is told of the professions of the vocabulary alone, in the order of their ids', async () => {
    const model = await build([
      profession('b', ['Lire']),
      profession('a', [use('Piquer', true), 'Lire'], 'J15', 'J'),
      profession('c', []),
    ])
    expect(model).toMatchObject({ size: 2, professions: { ids: ['a', 'b', 'c'] } })
    expect([model.professions.has('a'), model.professions.has('d'), model.professions.get('d')]).toEqual([
      true,
      false,
      undefined,
    ])
    expect(model.professions.get('a')).toEqual(profession('a', [use('Piquer', true), 'Lire'], 'J15', 'J'))
    expect(model.professions.get('c')).toEqual(profession('c', []))
    expect(() => model.from(worker(['Lire'])).compare('d')).toThrow('d is not of this model')
  })
})
