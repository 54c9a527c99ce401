import { Command } from 'commander'
import { VaeBridgeDocument } from '../generated/operations/graphql.ts'
import { vaeReport } from '../reports/vaeBridge.ts'
import { day } from './options.ts'
import { show } from './output.ts'
import { endsOf, type ProfileOptions, readProfile, withEnds } from './profile.ts'
import { withAsk } from './session.ts'

type Options = ProfileOptions & { to?: string; asOf?: string; json?: boolean }

export const vaeBridgeCommand = (): Command =>
  withEnds(
    new Command('vaeBridge').alias('vae').description('What an adviser needs before a VAE interview (vaeBridge)'),
    'the certification, such as cpas-2025',
  )
    .option('--as-of <date>', 'the date at which versions, windows and bridges are read (YYYY-MM-DD)', day)
    .option('--json', "print the API's object")
    .action(async (from: string | undefined, to: string | undefined, options: Options, command: Command) => {
      const asked = endsOf([from, to], options, command)
      const { to: certification, asOf, json } = asked
      await withAsk(async (ask) => {
        const { profile, held } = await readProfile(ask, asked)
        const { vaeBridge } = await ask(VaeBridgeDocument, { profile, certification, ...(asOf ? { asOf } : {}) })
        show(vaeBridge, json, (answer) => vaeReport(answer, held))
      })
    })
