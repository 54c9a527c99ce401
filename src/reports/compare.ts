import type { CompareQuery, MatrixQuery } from '../generated/operations/graphql.ts'
import { readingNotice } from '../words/wording.ts'
import { agreed, counted, heading, headLines, item } from './parts.ts'

type Comparison = CompareQuery['compare']
type Direction = NonNullable<Comparison['aOnB']>
type Counts = Direction['counts']

const numbers = ({ total, full, part, none, unknown }: Counts): string =>
  `${counted(full, 'entière')}, ${part} en partie, ${none} non ${agreed(none, 'couverte')}, ` +
  `${unknown} non ${agreed(unknown, 'examinée')}, sur ${total}`

const directionLines = (direction: Direction): string[] => [
  ...heading(`Ce que « ${direction.of.label} » couvre de « ${direction.against.label} »`),
  item(
    direction.crosswalk
      ? `Table : ${direction.crosswalk.label}${direction.complete ? '' : ' (incomplète)'}` +
          (direction.crosswalkLevel === 'DOMAIN' ? ', par domaines' : '')
      : "Pas de table de rapprochement dans ce sens : rien n'est examiné.",
  ),
  `  ${numbers(direction.counts)}`,
  ...direction.rows.flatMap(({ group, counts, cells }) => [
    item(`${group.label} : ${numbers(counts)}`),
    ...cells
      .filter(({ full, part }) => full + part > 0)
      .map(({ held, full, part }) => item(`← ${held.label} : ${counted(full, 'entière')}, ${part} en partie`, 6)),
  ]),
  ...(direction.only.length > 0
    ? [
        item(`Propre au second, d'après cette lecture (${direction.only.length}) :`),
        ...direction.only.map(({ label }) => item(`– ${label}`, 4)),
      ]
    : []),
]

export const compareReport = (answer: Comparison): string[] => [
  ...headLines('Comparaison de deux référentiels', answer, readingNotice),
  ...[answer.aOnB, answer.bOnA].flatMap((direction) => (direction ? directionLines(direction) : [])),
]

export const matrixReport = (answer: MatrixQuery['matrix']): string[] => [
  ...headLines('Matrice de couverture', answer, readingNotice),
  '',
  ...answer.cells.map(({ of, against, counts, crosswalk }) =>
    item(`${of.id} → ${against.id} : ${crosswalk ? numbers(counts) : 'pas de table de rapprochement'}`),
  ),
  ...answer.uncovered.flatMap(({ framework, none, notExamined }) => [
    ...heading(
      `${framework.label} : ${counted(none.length, 'compétence')} qu'aucun autre ne couvre` +
        (notExamined.length > 0
          ? `, ${notExamined.length} non ${agreed(notExamined.length, 'examinée')} face à tous`
          : ''),
    ),
    ...none.map(({ code, label }) => item(`– ${code} ${label}`)),
  ]),
]
