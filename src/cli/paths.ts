import { Command, InvalidArgumentError, Option } from 'commander'
import { PathsDocument, type RelationType } from '../generated/operations/graphql.ts'
import { relationTypes } from '../model/kinds.ts'
import { pathsReport } from '../reports/paths.ts'
import { day, list, whole } from './options.ts'
import { show } from './output.ts'
import { withAsk } from './session.ts'

const isRelation = (type: string): type is RelationType => (relationTypes as readonly string[]).includes(type)

function relationList(value: string, before: RelationType[] = []): RelationType[] {
  const named = list(value)
  const unknown = named.filter((type) => !isRelation(type))
  if (unknown.length > 0) throw new InvalidArgumentError(`${unknown.join(', ')}: none of ${relationTypes.join(', ')}.`)
  return [...before, ...named.filter(isRelation)]
}

interface Options {
  from?: string
  to?: string
  maxLength?: number
  relations?: RelationType[]
  first?: number
  asOf?: string
  json?: boolean
}

export const pathsCommand = (): Command =>
  new Command('paths')
    .description('How two elements are related, step by step (paths)')
    .argument('[from]', 'as --from')
    .argument('[to]', 'as --to')
    .option('--from <id>', 'where paths start, such as infirmier or "aide-soignante"')
    .option('--to <id>', 'where they end, such as policy:hpst or HPST')
    .option('--max-length <number>', 'relations in a path, 1 to 6', whole(1, 6))
    .addOption(
      new Option(
        '--relations <types>',
        `relations to follow, such as ALIGNED_WITH,CERTIFIES; any of ${relationTypes.join(', ')}`,
      ).argParser(relationList),
    )
    .option('--first <number>', 'paths to show, 1 to 50', whole(1, 50))
    .option('--as-of <date>', 'the date at which bridges are read (YYYY-MM-DD)', day)
    .option('--json', "print the API's object")
    .action(async (start: string | undefined, end: string | undefined, options: Options, command: Command) => {
      const { json, relations, from = start, to = end, ...rest } = options
      if (from === undefined || to === undefined)
        return command.error(`error: required option '--${from === undefined ? 'from' : 'to'} <id>' not specified`)
      const { paths } = await withAsk((ask) =>
        ask(PathsDocument, { from, to, ...rest, ...(relations ? { relations } : {}) }),
      )
      show(paths, json, pathsReport)
    })
