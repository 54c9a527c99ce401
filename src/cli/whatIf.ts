import { Command } from 'commander'
import { WhatIfDocument } from '../generated/operations/graphql.ts'
import { whatIfReport } from '../reports/whatIf.ts'
import { day, list } from './options.ts'
import { show } from './output.ts'
import { type ProfileOptions, readProfile, withProfile } from './profile.ts'
import { withAsk } from './session.ts'

export const whatIfCommand = (): Command =>
  withProfile(
    new Command('whatIf')
      .alias('what-if')
      .description('The gap before and after acquiring blocs or competences (whatIf)'),
  )
    .requiredOption('--acquire <ids>', 'blocs or competences, such as cpas-2025:1', list)
    .requiredOption('--to <ids>', 'targets, such as cpas-2025,caferuis-2004', list)
    .option('--as-of <date>', 'the date at which versions, windows and bridges are read (YYYY-MM-DD)', day)
    .option('--json', "print the API's object")
    .action(async (options: ProfileOptions & { acquire: string[]; to: string[]; asOf?: string; json?: boolean }) => {
      const { acquire, to: targets, asOf, json } = options
      await withAsk(async (ask) => {
        const { profile, held } = await readProfile(ask, options)
        const { whatIf } = await ask(WhatIfDocument, { profile, acquire, targets, ...(asOf ? { asOf } : {}) })
        show(whatIf, json, (answer) => whatIfReport(answer, held))
      })
    })
