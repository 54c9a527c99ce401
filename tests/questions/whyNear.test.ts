import { expect, it } from 'vitest'
import type { Comparison, Item, MobilityModel, SharedItem } from '../../src/questions/mobility/types.ts'
import { whyNear } from '../../src/questions/mobility/why.ts'

const families: Record<string, Item['family']> = { s: 'savoirs', w: 'contexts' }
/** Items called by their family's letter: competences c1, c2…, savoirs s1…, conditions of work w1…. */
const item = (id: string): [string, Item] => [
  id,
  { id, label: `nom ${id}`, family: families[id.charAt(0)] ?? 'competences', macro: false, macros: [] },
]
const model = {
  size: 100,
  items: new Map(['c1', 'c2', 'c3', 's1', 's2', 'w1', 'w2'].map(item)),
} as Pick<MobilityModel, 'size' | 'items'> as MobilityModel
const both = (id: string, professionCount = 1, share = 1): SharedItem => ({ item: id, share, professionCount })
const place = (label: string) => ({ id: label, label })
const why = (more: Partial<Comparison>): string =>
  whyNear(
    'Métier',
    {
      parts: { competences: 0, savoirs: 0, macroCompetences: 0, words: 0, contexts: 0 },
      shared: [],
      missing: [],
      macroCompetences: [],
      words: [],
      sameDomain: null,
      sameWiderDomain: null,
      ...more,
    },
    model,
  )

it.each<[string, Partial<Comparison>, string]>([
  ['one competence', { shared: [both('c1')] }, '1 compétence en commun, dont « nom c1 »'],
  [
    'competences and savoirs: the two named first, with how many have them',
    { shared: [both('s1', 2), both('c1', 40), both('c2', 41)] },
    '2 compétences et 1 savoir en commun, dont « nom s1 » (2 métiers sur 100) et « nom c1 » (40 métiers sur 100)',
  ],
  ['savoirs alone', { shared: [both('s1'), both('s2')] }, '2 savoirs en commun, dont « nom s1 » et « nom s2 »'],
  [
    'conditions of work, which are never the telling ones',
    { shared: [both('w1'), both('c1'), both('w2')] },
    '1 compétence en commun, dont « nom c1 » ; 2 conditions de travail en commun',
  ],
  ['conditions of work alone', { shared: [both('w1')] }, '1 condition de travail en commun'],
  [
    'competences that are all there by alignment, some in part',
    { shared: [both('c1', 1, 0.7), both('c2', 1, 0.35)] },
    '2 compétences en commun, dont « nom c1 » et « nom c2 » ; ' +
      'toutes par rapprochement (1 en partie seulement), sans valeur juridique',
  ],
  [
    'some by alignment, whole',
    { shared: [both('c1'), both('c2', 1, 0.7), both('c3', 1, 0.7)] },
    '3 compétences en commun, dont « nom c1 » et « nom c2 » ; 2 compétences par rapprochement, sans valeur juridique',
  ],
  [
    'one of two by alignment, in part',
    { shared: [both('c1'), both('c2', 1, 0.5)] },
    '2 compétences en commun, dont « nom c1 » et « nom c2 » ; ' +
      '1 compétence par rapprochement, en partie seulement, sans valeur juridique',
  ],
  ['macro-competences', { macroCompetences: ['m', 'n'] }, "2 macro-compétences en commun par d'autres compétences"],
  [
    'the domain, and not also the wider one',
    { shared: [both('w1')], sameDomain: place('Soins'), sameWiderDomain: place('Santé') },
    '1 condition de travail en commun ; même domaine professionnel : Soins',
  ],
  ['the wider domain', { sameWiderDomain: place('Santé') }, 'même grand domaine : Santé'],
])('near by %s', (_, comparison, sentence) => {
  expect(why(comparison)).toBe(`Métier : ${sentence}.`)
})
