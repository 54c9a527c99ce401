import { Command, Option } from 'commander'
import { SearchDocument } from '../generated/operations/graphql.ts'
import { isKind, kinds } from '../model/kinds.ts'
import { searchReport } from '../reports/search.ts'
import { list, whole } from './options.ts'
import { print, printJson, printUserErrors } from './output.ts'
import { withAsk } from './session.ts'

export const searchCommand = (): Command =>
  new Command('search')
    .description('Elements by their words, codes and acronyms, in French (search)')
    .argument('<text...>', 'what is looked for')
    .addOption(new Option('--kind <kinds>', `only these kinds: ${kinds.slice(0, 4).join(', ')}…`).argParser(list))
    .addOption(
      new Option('--framework <ids>', 'only of these référentiels, such as cpas-2025:referentiel').argParser(list),
    )
    .option('--first <number>', 'how many, from 1 to 100', whole(1, 100), 10)
    .option('--json', "print the API's object")
    .action(
      async (
        words: string[],
        options: { kind?: string[]; framework?: string[]; first: number; json?: boolean },
        command: Command,
      ) => {
        const text = words.join(' ')
        const unknown = options.kind?.filter((kind) => !isKind(kind)) ?? []
        if (unknown.length > 0)
          command.error(`error: unknown kind ${unknown.join(', ')}; there are ${kinds.join(', ')}`)
        const { search } = await withAsk((ask) =>
          ask(SearchDocument, {
            text,
            first: options.first,
            ...(options.kind ? { kinds: options.kind.filter(isKind) } : {}),
            ...(options.framework ? { frameworks: options.framework } : {}),
          }),
        )
        if (options.json) {
          printJson(search)
          if (search.userErrors.length > 0) process.exitCode = 1
        } else if (!printUserErrors(search.userErrors)) print(searchReport(search, text))
      },
    )
