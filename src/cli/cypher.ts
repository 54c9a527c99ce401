/** A statement of an analyst in Cypher, which only reads. */
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Table } from '../cypher/ask.ts'
import type { Parameters } from '../cypher/readOnly.ts'
import { Fault, Mistake } from '../errors.ts'
import { style } from '../reports/text.ts'
import { whole } from './options.ts'
import { print } from './output.ts'
import { hereOrThere, send, withData } from './session.ts'

/** `--param ids='["a"]'`: JSON where it is JSON, else a text. */
function parameter(given: string, before: Parameters = {}): Parameters {
  const at = given.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('name=value is expected.')
  const [name, text] = [given.slice(0, at), given.slice(at + 1)]
  try {
    return { ...before, [name]: JSON.parse(text) as unknown }
  } catch {
    return { ...before, [name]: text }
  }
}

interface Asking {
  statement: string
  params: Parameters
  limit: number
}

async function overHttp(address: string, asked: Asking): Promise<Table> {
  const reply = await send(address, '/cypher', asked)
  const answer = (await reply.json()) as Table | { error: { message: string } }
  if ('rows' in answer) return answer
  if (reply.status === 400) throw new Mistake(answer.error.message)
  throw new Fault(
    'ENGINE_BUSY',
    `The server at ${address} holds the graph, and its /cypher is closed: ` +
      'stop it, or start it with CYPHER_ACCESS=open.',
  )
}

const ask = (asked: Asking): Promise<Table> =>
  hereOrThere(
    () => withData(async (engine) => (await import('../cypher/ask.ts')).askCypher(engine, asked)),
    (address) => overHttp(address, asked),
  )

const formats = ['table', 'json', 'csv'] as const

async function written(table: Table, format: (typeof formats)[number]): Promise<string> {
  if (format === 'json') return (await import('../cypher/ask.ts')).jsonOf(table, 2)
  const { alignedOf, csvOf } = await import('../cypher/print.ts')
  return format === 'csv' ? csvOf(table) : alignedOf(table)
}

export const cypherCommand = (): Command =>
  new Command('cypher')
    .description('Ask the graph in Cypher; a statement only reads (docs/guide/cypher.md)')
    .argument('<statement>', 'one that only reads; docs/guide/cypher.md shows some')
    .option('--param <name=value>', 'a parameter, as JSON or as text; may be given again', parameter)
    .option('--limit <rows>', 'rows at most', whole(1, 1_000_000), 1_000)
    .addOption(new Option('--format <format>', 'how rows are written').choices(formats).default('table'))
    .action(
      async (statement: string, options: { param?: Parameters; limit: number; format: (typeof formats)[number] }) => {
        const table = await ask({ statement, params: options.param ?? {}, limit: options.limit })
        print(await written(table, options.format))
        if (table.cut)
          process.stderr.write(
            `${style('yellow', `Only the first ${options.limit} rows: there are more (--limit).`)}\n`,
          )
      },
    )
