import { Command } from 'commander'
import { PathwaysDocument } from '../generated/operations/graphql.ts'
import { faultsOf, pathwaysReport } from '../reports/pathways.ts'
import { day, whole } from './options.ts'
import { show } from './output.ts'
import { endsOf, type ProfileOptions, readProfile, withEnds } from './profile.ts'
import { withAsk } from './session.ts'

type Options = ProfileOptions & { to?: string; maxSteps?: number; first?: number; asOf?: string; json?: boolean }

export const pathwaysCommand = (): Command =>
  withEnds(
    new Command('pathways').description('Which certifications on the way bring a target nearer (pathways)'),
    'the target, such as cpas-2025',
  )
    .option('--max-steps <number>', 'certifications on the way, 1 to 4', whole(1, 4))
    .option('--first <number>', 'pathways to show, 1 to 50', whole(1, 50))
    .option('--as-of <date>', 'the date at which versions, windows and bridges are read (YYYY-MM-DD)', day)
    .option('--json', "print the API's object")
    .action(async (from: string | undefined, to: string | undefined, options: Options, command: Command) => {
      const asked = endsOf([from, to], options, command)
      const { maxSteps, first, asOf, json } = asked
      await withAsk(async (ask) => {
        const { profile, held } = await readProfile(ask, asked)
        const { pathways } = await ask(PathwaysDocument, {
          profile,
          target: asked.to,
          ...(maxSteps === undefined ? {} : { maxSteps }),
          ...(first === undefined ? {} : { first }),
          ...(asOf ? { asOf } : {}),
        })
        show({ ...pathways, userErrors: faultsOf(pathways) }, json, () => pathwaysReport(pathways, held))
      })
    })
