/** A table of rapprochement read back from a file: in this process, or by the server that holds the graph. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { TableImport } from '../desk/import.ts'
import { Fault } from '../errors.ts'
import { expectFile } from '../exchange/location.ts'
import { print, printJson } from './output.ts'
import { hereOrThere, send, withData } from './session.ts'

/** Whoever may write the data folder may do everything. */
const local = { subject: 'local', roles: ['ADMINISTRATEUR'] } as const

async function overHttp(address: string, bytes: Buffer, reader: string | undefined): Promise<TableImport> {
  const query = reader === undefined ? '' : `?${new URLSearchParams({ reader })}`
  const reply = await send(address, `/tables/import${query}`, bytes)
  const answer = (await reply.json()) as TableImport | { error: { message: string } }
  if ('error' in answer) {
    const hint = reply.status === 401 ? ' TOKEN takes one, such as `npx . token --role administrateur` gives.' : ''
    throw new Fault('DATA_INVALID', `${answer.error.message}${hint}`)
  }
  return answer
}

const linesOf = ({ table, read, kept, already, refused, unread, revision }: TableImport): string[] => [
  `${table}: ${read} competences read; ${kept} readings and verdicts kept, ` +
    `${already} here already, ${refused.length} refused.`,
  ...refused.map(({ competence, reader, code, reason }) => {
    const what = [competence ?? 'the table', reader && `reading ${reader}`].filter(Boolean).join(', ')
    return `  ${what}: ${reason} (${code})`
  }),
  ...unread.map((what) => `  not read: ${what}`),
  `Revision ${revision}.`,
]

/** `ccg import table <file>`. */
export const tableCommand = (): Command =>
  new Command('table')
    .description('A table of rapprochement: the YAML or CSV that the desk exports')
    .argument('<file>')
    .option('--reader <letter>', "only this reader's readings, as your own, to be finished in the page")
    .option('--json', 'print the report as JSON')
    .action(async (path: string, { reader, json }: { reader?: string; json?: boolean }) => {
      const [{ importTable }, { readTableFile }] = await Promise.all([
        import('../desk/import.ts'),
        import('../desk/tableFile.ts'),
      ])
      expectFile(path, 'a table of rapprochement as YAML or CSV')
      const bytes = readFileSync(path)
      const file = readTableFile(bytes)
      const report = await hereOrThere(
        () => withData((engine) => importTable({ engine, viewer: local }, file, reader)),
        (address) => overHttp(address, bytes, reader),
      )
      if (report.refused.length > 0) process.exitCode = 1
      if (json) printJson(report)
      else print(linesOf(report).join('\n'))
    })
