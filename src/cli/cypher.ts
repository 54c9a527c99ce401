/** A statement of an analyst in Cypher, which only reads. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { askCypher, jsonOf, type Table } from '../cypher/ask.ts'
import { alignedOf, csvOf } from '../cypher/print.ts'
import { type Parameters, Refused } from '../cypher/readOnly.ts'
import { Fault } from '../errors.ts'
import { whole } from './options.ts'
import { print, style } from './output.ts'
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
  if (reply.status === 400) throw new Refused(answer.error.message)
  throw new Fault(
    'ENGINE_BUSY',
    `The server at ${address} holds the graph, and its /cypher is closed: stop it, or start it with CYPHER_ACCESS=open.`,
  )
}

const ask = (asked: Asking): Promise<Table> =>
  hereOrThere(
    () => withData((engine) => askCypher(engine, asked)),
    (address) => overHttp(address, asked),
  )

const formats = { table: alignedOf, json: (table: Table) => jsonOf(table, 2), csv: csvOf }

export const cypherCommand = (): Command =>
  new Command('cypher')
    .description('Ask the graph in Cypher; a statement only reads (docs/guide/cypher.md)')
    .argument('<statement>', 'one that only reads; docs/guide/cypher.md shows some')
    .option('--param <name=value>', 'a parameter, as JSON or as text; may be given again', parameter)
    .option('--limit <rows>', 'rows at most', whole(1, 1_000_000), 1_000)
    .addOption(new Option('--format <format>', 'how rows are written').choices(Object.keys(formats)).default('table'))
    .action(async (statement: string, options: { param?: Parameters; limit: number; format: keyof typeof formats }) => {
      const table = await ask({ statement, params: options.param ?? {}, limit: options.limit })
      print(formats[options.format](table))
      if (table.cut)
        process.stderr.write(`${style('yellow', `Only the first ${options.limit} rows: there are more (--limit).`)}\n`)
    })
