import { describe, expect, it } from 'vitest'
import type { Comparison, Item, ModelProfession, Worker } from '../../src/questions/mobility/types.ts'
import { build, item, profession, use, worker } from '../support/professions.ts'

/** What a source is said to share with a target; `more` are items that the vocabulary does not have. */
async function compare(
  professions: ModelProfession[],
  source: Worker,
  target: string,
  { special = [], more = [] }: { special?: Item[]; more?: Item[] } = {},
): Promise<Comparison> {
  return (await build(professions, special)).from(source, more).compare(target)
}

describe('why a profession is near', () => {
  it('says what both have, what adds most to the score first, then by id, with how many have it', async () => {
    const professions = [
      profession('target', ['Rigueur', 'Porter', 'Avoir', 'Peser', use('Piquer', true), 'Droit', 'Nuit']),
      ...['b', 'c', 'd'].map((id) => profession(id, ['Rigueur', 'Nuit', `Propre ${id}`])),
      profession('e', ['Rigueur', 'Droit', 'Propre e']),
    ]
    const special = [item('Droit', 'savoirs'), item('Nuit', 'contexts')]
    const source = worker(['Rigueur', 'Peser', 'Porter', 'Avoir', 'Piquer', 'Droit', 'Nuit'])
    expect((await compare(professions, source, 'target', { special })).shared).toEqual([
      { item: 'Droit', share: 1, professionCount: 2 },
      { item: 'Piquer', share: 1, professionCount: 1 },
      { item: 'Nuit', share: 1, professionCount: 4 },
      { item: 'Avoir', share: 1, professionCount: 1 },
      { item: 'Peser', share: 1, professionCount: 1 },
      { item: 'Porter', share: 1, professionCount: 1 },
      // What all have adds nothing, and is shared all the same.
      { item: 'Rigueur', share: 1, professionCount: 5 },
    ])
  })

  it('says what is missing, rarest and core first, but for conditions of work', async () => {
    const professions = [
      profession('target', ['Tenir', 'Lire', 'Dire', use('Piquer', true), 'Nuit', 'Avoir', 'Droit']),
      ...['b', 'c'].map((id) => profession(id, ['Lire', 'Avoir'])),
    ]
    const special = [item('Droit', 'savoirs'), item('Nuit', 'contexts')]
    expect((await compare(professions, worker(['Tenir']), 'target', { special })).missing).toEqual([
      { item: 'Droit', core: false, professionCount: 1 },
      { item: 'Piquer', core: true, professionCount: 1 },
      { item: 'Dire', core: false, professionCount: 1 },
      { item: 'Avoir', core: false, professionCount: 3 },
      { item: 'Lire', core: false, professionCount: 3 },
    ])
  })

  it('names the macro-competences that both have through different competences, rarest first', async () => {
    const special = [
      item('Piquer', 'competences', ['Soins']),
      item('Panser', 'competences', ['Soins']),
      item('Peser', 'competences', ['Mesures']),
      item('Doser', 'competences', ['Mesures']),
      item('Lire', 'competences', ['Lettres']),
      item('Vendre', 'competences', ['Échanges']),
      item('Acheter', 'competences', ['Échanges']),
      { ...item('Relation'), macro: true, macros: ['Au-dessus'] },
      item('Écouter', 'competences', ['Relation']),
    ]
    const professions = [
      profession('target', ['Doser', 'Vendre', 'Panser', 'Lire', 'Écouter']),
      profession('b', ['Peser']),
      profession('c', ['Chanter']),
      profession('d', ['Danser']),
    ]
    const named = async (...uses: string[]) =>
      (await compare(professions, worker(uses), 'target', { special, more: special })).macroCompetences
    expect(await named('Peser', 'Acheter', 'Piquer', 'Lire')).toEqual(['Soins', 'Échanges', 'Mesures'])
    // Held itself, a macro-competence is had through each of its parts.
    expect(await named('Relation')).toEqual(['Relation'])
    expect(await named('Chanter')).toEqual([])
  })

  it('names the words of titles that both have, as a title writes them, rarest first', async () => {
    const special = [
      'Conduire une Négociation',
      'Clore des négociations en équipe',
      'Animer une équipe',
      'Chanter à l’unisson',
    ].map((id) => item(id))
    const professions = [
      profession('target', ['Clore des négociations en équipe']),
      profession('b', ['Animer une équipe']),
      profession('c', ['Chanter à l’unisson']),
      profession('d', ['Lire']),
    ]
    const words = async (source: Worker, more: Item[] = []) =>
      (await compare(professions, source, 'target', { special, more })).words
    expect(await words(worker(['Animer une équipe']))).toEqual(['équipe'])
    // What the vocabulary does not have is told beside, and speaks by its words.
    const outside = item('x:1')
    const title = { ...outside, label: 'Mener une Négociation d’équipe' }
    expect(await words(worker(['x:1']), [title])).toEqual(['négociations', 'équipe'])
    expect(await words(worker(['x:1']))).toEqual([])
  })

  it('names no word that carries no subject, no single letter, and none of a condition of work', async () => {
    const special = [
      item('Être avec une personne B'),
      item('Aller avec une équipe B'),
      item('Travail de nuit', 'contexts', ['Horaires']),
      item('Veille de nuit', 'contexts', ['Horaires']),
    ]
    const professions = [
      profession('target', ['Être avec une personne B', 'Travail de nuit']),
      profession('b', ['Aller avec une équipe B', 'Veille de nuit']),
      profession('c', ['Lire']),
    ]
    const source = worker(['Aller avec une équipe B', 'Veille de nuit'])
    expect(await compare(professions, source, 'target', { special })).toMatchObject({
      words: [],
      macroCompetences: [],
      parts: { words: 0, macroCompetences: 0 },
    })
  })

  it('names the domain that both are of, and the wider one', async () => {
    const professions = [
      profession('home', ['Lire'], 'J15', 'J'),
      profession('abroad', ['Lire']),
      profession('c', ['Dire']),
    ]
    const domains = async (source: Worker, target: string) => {
      const { sameDomain, sameWiderDomain } = await compare(professions, source, target)
      return [sameDomain?.label ?? null, sameWiderDomain?.label ?? null]
    }
    expect(await domains(worker(['Lire'], 'J15', 'J'), 'home')).toEqual(['Domaine J15', 'Domaine J'])
    expect(await domains(worker(['Lire'], 'J11', 'J'), 'home')).toEqual([null, 'Domaine J'])
    expect(await domains(worker(['Lire'], 'J15', 'J'), 'abroad')).toEqual([null, null])
    expect(await domains(worker(['Lire']), 'abroad')).toEqual([null, null])
  })
})
