import { Command } from 'commander'
import { MobilityDocument, MobilityTableDocument, type MobilityTableQuery } from '../generated/operations/graphql.ts'
import { mobilityReport } from '../reports/mobility.ts'
import { day, whole } from './options.ts'
import { print, printJson, printUserErrors, show } from './output.ts'
import { type ProfileOptions, readProfile, withProfile } from './profile.ts'
import { type Ask, withAsk } from './session.ts'

type Table = Record<string, { id: string; score: number }[]>

/** Every page of the table, as one object: profession → nearest, best first. */
async function wholeTable(
  ask: Ask,
  framework: string,
  first: number,
): Promise<{ table: Table; userErrors: MobilityTableQuery['mobilityTable']['userErrors'] }> {
  const table: Table = {}
  for (let after: string | null = null; ; ) {
    const { mobilityTable }: MobilityTableQuery = await ask(MobilityTableDocument, {
      framework,
      first,
      professions: 100,
      ...(after === null ? {} : { after }),
    })
    for (const { profession, nearest } of mobilityTable.rows)
      table[profession] = nearest.map(({ id, score }) => ({ id, score }))
    after = mobilityTable.next ?? null
    if (after === null) return { table, userErrors: mobilityTable.userErrors }
  }
}

export const mobilityCommand = (): Command =>
  withProfile(
    new Command('mobility').description(
      'The nearest professions by shared competences and savoirs, rare ones first (mobility)',
    ),
  )
    .argument('[profession]', 'a profession, such as infirmier or rome:J1506')
    .option('--all', 'the nearest professions of every profession of --framework')
    .option('--framework <id>', 'whose professions are ranked: rome:v460, or rome for its latest release')
    .option('--first <number>', 'how many, from 1 to 100', whole(1, 100), 10)
    .option('--as-of <date>', 'the date at which certifications are read (YYYY-MM-DD)', day)
    .option('--json', "print the API's object; with --all, profession → nearest")
    .action(
      async (
        profession: string | undefined,
        options: ProfileOptions & { all?: boolean; framework?: string; first: number; asOf?: string; json?: boolean },
        command: Command,
      ) => {
        if (options.all) {
          const { framework } = options
          if (!framework) return command.error('error: --all goes with --framework, such as --framework rome')
          const { table, userErrors } = await withAsk((ask) => wholeTable(ask, framework, options.first))
          if (printUserErrors(userErrors)) return
          if (options.json) printJson(table)
          else
            print(
              Object.entries(table)
                .map(
                  ([id, nearest]) => `${id}  ${nearest.map((one) => `${one.id} ${one.score.toFixed(2)}`).join('  ')}`,
                )
                .join('\n'),
            )
          return
        }
        const { first, framework, asOf, json } = options
        await withAsk(async (ask) => {
          const { profile, held } = await readProfile(ask, {
            ...options,
            from: [...(profession ? [profession] : []), ...(options.from ?? [])],
          })
          const { mobility } = await ask(MobilityDocument, {
            profile,
            first,
            ...(framework ? { framework } : {}),
            ...(asOf ? { asOf } : {}),
          })
          show(mobility, json, (answer) => mobilityReport(answer, held))
        })
      },
    )
