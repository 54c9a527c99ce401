import { Command } from 'commander'
import { CompareDocument, MatrixDocument } from '../generated/operations/graphql.ts'
import { compareReport, matrixReport } from '../reports/compare.ts'
import { show } from './output.ts'
import { withAsk } from './session.ts'

export const compareCommand = (): Command =>
  new Command('compare')
    .description('What two référentiels cover of each other (compare)')
    .argument('<a>', 'a framework or a certification, such as deass-2026 or "DEASS 2026"')
    .argument('<b>', 'another, such as cpas-2025 or CPAS')
    .option('--json', "print the API's object")
    .action(async (a: string, b: string, { json }: { json?: boolean }) => {
      const { compare } = await withAsk((ask) => ask(CompareDocument, { a, b }))
      show(compare, json, compareReport)
    })

export const matrixCommand = (): Command =>
  new Command('matrix')
    .description('The coverage of several référentiels by one another (matrix)')
    .argument('<frameworks...>', 'two to eight frameworks or certifications, by id or name')
    .option('--json', "print the API's object")
    .action(async (frameworks: string[], { json }: { json?: boolean }) => {
      const { matrix } = await withAsk((ask) => ask(MatrixDocument, { frameworks }))
      show(matrix, json, matrixReport)
    })
