import { describe, expect, it } from 'vitest'
import { kindName, placeOf, sentenceOf } from '../../src/domain/sentences.ts'
import { type Kind, type RelationType, relationTypes } from '../../src/model/kinds.ts'
import type { BridgeStatus, Coverage } from '../../src/model/values.ts'

const named = (kind: Kind, label: string) => ({ kind, label })
const plain = { coverage: null, bridgeStatus: null }

/** Each relation with two kinds that it joins, read from A to B and from B to A. */
const said: [RelationType, Kind, Kind, along: string, against: string][] = [
  [
    'HAS_PART',
    'Certification',
    'Bloc',
    'La certification « A » comprend le bloc « B ».',
    'Le bloc « B » fait partie de la certification « A ».',
  ],
  [
    'QUALIFIES_FOR',
    'Certification',
    'Profession',
    'La certification « A » mène au métier « B ».',
    'Au métier « B » mène la certification « A ».',
  ],
  [
    'PRESUMES',
    'Profession',
    'Profession',
    'Le métier « A » suppose le métier « B ».',
    'Le métier « B » est supposé par le métier « A ».',
  ],
  [
    'REPLACED_BY',
    'Certification',
    'Certification',
    'La certification « A » a pour successeur la certification « B ».',
    'La certification « B » succède à la certification « A ».',
  ],
  [
    'REGISTERED_AS',
    'Certification',
    'Registration',
    'La certification « A » est enregistrée sous la fiche du répertoire « B ».',
    'La fiche du répertoire « B » enregistre la certification « A ».',
  ],
  [
    'AIMS_AT',
    'Certification',
    'Profession',
    'La certification « A » prépare, selon sa fiche, au métier « B ».',
    'Sur sa fiche, la certification « A » cite le métier « B ».',
  ],
  [
    'PERFORMS',
    'Profession',
    'Function',
    'Le métier « A » comporte la fonction « B ».',
    'La fonction « B » relève du métier « A ».',
  ],
  [
    'MOBILISES',
    'Activity',
    'Competence',
    "L'activité « A » mobilise la compétence « B ».",
    "La compétence « B » sert dans l'activité « A ».",
  ],
  [
    'CERTIFIES',
    'Bloc',
    'Competence',
    'Le bloc « A » certifie la compétence « B ».',
    "La compétence « B » s'obtient avec le bloc « A ».",
  ],
  [
    'DRAWS_ON',
    'Competence',
    'Savoir',
    "La compétence « A » s'appuie sur le savoir « B ».",
    'Le savoir « B » nourrit la compétence « A ».',
  ],
  [
    'SHOWN_BY',
    'Competence',
    'Indicator',
    "La compétence « A » se manifeste par l'indicateur « B ».",
    "L'indicateur « B » manifeste la compétence « A ».",
  ],
  [
    'ASSESSED_BY',
    'Bloc',
    'Assessment',
    "Le bloc « A » donne lieu à l'épreuve « B ».",
    "L'épreuve « B » évalue le bloc « A ».",
  ],
  [
    'JUDGED_ON',
    'Assessment',
    'Criterion',
    "L'épreuve « A » se juge sur le critère « B ».",
    "Le critère « B » sert à juger l'épreuve « A ».",
  ],
  [
    'FRAMES',
    'Policy',
    'Activity',
    "La politique publique « A » encadre l'activité « B ».",
    "L'activité « B » s'inscrit dans la politique publique « A ».",
  ],
  [
    'PURSUES',
    'Action',
    'Objective',
    "L'action « A » poursuit l'objectif « B ».",
    "L'objectif « B » est poursuivi par l'action « A ».",
  ],
  [
    'USES',
    'Action',
    'Resource',
    "L'action « A » emploie le moyen « B ».",
    "Le moyen « B » est employé par l'action « A ».",
  ],
  [
    'YIELDS',
    'Action',
    'Deliverable',
    "L'action « A » produit le livrable « B ».",
    "Le livrable « B » est produit par l'action « A ».",
  ],
  [
    'CONCERNS',
    'Certification',
    'Population',
    'La certification « A » concerne le public « B ».',
    'Le public « B » est concerné par la certification « A ».',
  ],
  [
    'WORKS_IN',
    'Profession',
    'Setting',
    "Le métier « A » s'exerce dans le lieu d'exercice « B ».",
    "Le lieu d'exercice « B » accueille le métier « A ».",
  ],
  [
    'WORKS_WITH',
    'Profession',
    'Profession',
    'Le métier « A » travaille avec le métier « B ».',
    'Le métier « B » travaille avec le métier « A ».',
  ],
  [
    'RUNS',
    'Organisation',
    'Action',
    "L'organisme « A » porte l'action « B ».",
    "L'action « B » a pour porteur l'organisme « A ».",
  ],
  [
    'CAN_BECOME',
    'Profession',
    'Profession',
    'Le métier « A » peut mener au métier « B ».',
    'Au métier « B » peut mener le métier « A ».',
  ],
  [
    'FROM',
    'Bridge',
    'Certification',
    'La passerelle « A » part de la certification « B ».',
    'De la certification « B » part la passerelle « A ».',
  ],
  [
    'TO',
    'Bridge',
    'Certification',
    'La passerelle « A » mène à la certification « B ».',
    'À la certification « B » mène la passerelle « A ».',
  ],
  [
    'COVERS',
    'Bridge',
    'Certification',
    'La passerelle « A » porte sur la certification « B ».',
    'Sur la certification « B » porte la passerelle « A ».',
  ],
  [
    'OF',
    'Crosswalk',
    'Framework',
    'La table de rapprochement « A » part de ce que contient le référentiel « B ».',
    'Le référentiel « B » est le point de départ de la table de rapprochement « A ».',
  ],
  [
    'AGAINST',
    'Crosswalk',
    'Framework',
    'La table de rapprochement « A » examine le référentiel « B ».',
    'Le référentiel « B » est examiné dans la table de rapprochement « A ».',
  ],
  [
    'EXAMINES',
    'Crosswalk',
    'Profession',
    'La table de rapprochement « A » examine le métier « B ».',
    'Sur le métier « B » se prononce la table de rapprochement « A ».',
  ],
  [
    'STATED_IN',
    'Certification',
    'Source',
    'La certification « A » figure dans le document « B ».',
    'Le document « B » énonce la certification « A ».',
  ],
]

describe('a step of a path', () => {
  it.each(said)('%s', (type, from, to, along, against) => {
    const [a, b] = [named(from, 'A'), named(to, 'B')]
    expect(sentenceOf({ ...plain, type, outgoing: true }, a, b)).toBe(along)
    expect(sentenceOf({ ...plain, type, outgoing: false }, b, a)).toBe(against)
  })

  it('leaves the words of a label as they are', () => {
    const [bridge, title] = [named('Bridge', 'P'), named('Certification', 'Vue de le dehors, rendre à le patient')]
    expect(sentenceOf({ ...plain, type: 'FROM', outgoing: true }, bridge, title)).toContain('« Vue de le dehors')
    expect(sentenceOf({ ...plain, type: 'TO', outgoing: true }, bridge, title)).toContain('rendre à le patient »')
  })

  it('is told of every relation but the rapprochement, which has its own words', () => {
    expect(said.map(([type]) => type).sort()).toEqual(relationTypes.filter((type) => type !== 'ALIGNED_WITH').sort())
  })

  it.each<[Coverage | null, along: string, against: string]>([
    [
      'FULL',
      'La compétence « A » couvre la compétence « B »',
      'Pour la compétence « B », la compétence « A » couvre ce qui est demandé',
    ],
    [
      'PART',
      'La compétence « A » couvre en partie la compétence « B »',
      'Pour la compétence « B », la compétence « A » couvre une partie de ce qui est demandé',
    ],
    [
      'NONE',
      'La compétence « A » aide pour la compétence « B », sans rien en couvrir',
      'Pour la compétence « B », la compétence « A » aide sans rien couvrir',
    ],
    [
      null,
      'La compétence « A » aide pour la compétence « B », sans rien en couvrir',
      'Pour la compétence « B », la compétence « A » aide sans rien couvrir',
    ],
  ])('by a rapprochement (%s) says that it has no legal force', (coverage, along, against) => {
    const [a, b] = [named('Competence', 'A'), named('Competence', 'B')]
    const step = { type: 'ALIGNED_WITH', coverage, bridgeStatus: null } as const
    expect(sentenceOf({ ...step, outgoing: true }, a, b)).toBe(`${along} (rapprochement, sans valeur juridique).`)
    expect(sentenceOf({ ...step, outgoing: false }, b, a)).toBe(`${against} (rapprochement, sans valeur juridique).`)
  })

  it('names what covers the whole with a part', () => {
    const besides = [named('Competence', 'C'), named('Activity', 'D')]
    const step = { ...plain, type: 'ALIGNED_WITH', outgoing: true, coverage: 'PART', besides } as const
    expect(sentenceOf(step, named('Competence', 'A'), named('Competence', 'B'))).toBe(
      'La compétence « A » couvre en partie la compétence « B » ; avec « C », « D », entièrement ' +
        '(rapprochement, sans valeur juridique).',
    )
  })

  it.each<[BridgeStatus, string]>([
    ['IN_FORCE', 'La passerelle « P » part du bloc « B ».'],
    ['NOT_IN_FORCE', 'La passerelle « P » part du bloc « B » (hors de ses dates de validité).'],
    ['TO_VERIFY', 'La passerelle « P » part du bloc « B » (à vérifier).'],
  ])('by a bridge says where it counts for nothing: %s', (bridgeStatus, sentence) => {
    const step = { type: 'FROM', outgoing: true, coverage: null, bridgeStatus } as const
    expect(sentenceOf(step, named('Bridge', 'P'), named('Bloc', 'B'))).toBe(sentence)
  })
})

it('a kind is named without its article', () => {
  expect([kindName('Competence'), kindName('Bloc')]).toEqual(['compétence', 'bloc'])
})

it.each([
  ['Arrêté', null, 'Arrêté'],
  ['Arrêté', '57', 'Arrêté, ligne 57'],
  ['Arrêté', '57-59', 'Arrêté, lignes 57-59'],
  ['Arrêté', '57,61', 'Arrêté, lignes 57,61'],
])('a place in a document: %s, %s', (document, lines, place) => {
  expect(placeOf(document, lines)).toBe(place)
})
