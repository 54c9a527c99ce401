import { Command } from 'commander'
import {
  CompareDocument,
  type CompareQuery,
  MatrixDocument,
  type MatrixQuery,
} from '../generated/operations/graphql.ts'
import { readingNotice } from '../words/wording.ts'
import { agreed, counted, heading, headLines, item, show } from './report.ts'
import { withAsk } from './session.ts'

type Comparison = CompareQuery['compare']
type Direction = NonNullable<Comparison['aOnB']>
type Counts = Direction['counts']

const numbers = ({ total, full, part, none, unknown }: Counts): string =>
  `${counted(full, 'entière')}, ${part} en partie, ${none} non ${agreed(none, 'couverte')}, ${unknown} non ${agreed(unknown, 'examinée')}, sur ${total}`

const directionLines = (direction: Direction): string[] => [
  ...heading(`Ce que « ${direction.of.label} » couvre de « ${direction.against.label} »`),
  item(
    direction.crosswalk
      ? `Table : ${direction.crosswalk.label}${direction.complete ? '' : ' (incomplète)'}${direction.crosswalkLevel === 'DOMAIN' ? ', par domaines' : ''}`
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

export const compareCommand = (): Command =>
  new Command('compare')
    .description('What two référentiels cover of each other (compare)')
    .argument('<a>', 'a framework or a certification, such as deass-2026')
    .argument('<b>', 'another, such as cpas-2025')
    .option('--json', "print the API's object")
    .action(async (a: string, b: string, { json }: { json?: boolean }) => {
      const { compare } = await withAsk((ask) => ask(CompareDocument, { a, b }))
      show(compare, json, compareReport)
    })

export const matrixReport = (answer: MatrixQuery['matrix']): string[] => [
  ...headLines('Matrice de couverture', answer, readingNotice),
  '',
  ...answer.cells.map(({ of, against, counts, crosswalk }) =>
    item(`${of.id} → ${against.id} : ${crosswalk ? numbers(counts) : 'pas de table de rapprochement'}`),
  ),
  ...answer.uncovered.flatMap(({ framework, none, notExamined }) => [
    ...heading(
      `${framework.label} : ${counted(none.length, 'compétence')} qu'aucun autre ne couvre${notExamined.length > 0 ? `, ${notExamined.length} non ${agreed(notExamined.length, 'examinée')} face à tous` : ''}`,
    ),
    ...none.map(({ code, label }) => item(`– ${code} ${label}`)),
  ]),
]

export const matrixCommand = (): Command =>
  new Command('matrix')
    .description('The coverage of several référentiels by one another (matrix)')
    .argument('<frameworks...>', 'two to eight frameworks or certifications')
    .option('--json', "print the API's object")
    .action(async (frameworks: string[], { json }: { json?: boolean }) => {
      const { matrix } = await withAsk((ask) => ask(MatrixDocument, { frameworks }))
      show(matrix, json, matrixReport)
    })
