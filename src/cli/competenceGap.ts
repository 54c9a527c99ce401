import { Command } from 'commander'
import { CompetenceGapDocument } from '../generated/operations/graphql.ts'
import { gapReport } from '../reports/competenceGap.ts'
import { day } from './options.ts'
import { show } from './output.ts'
import { endsOf, type ProfileOptions, readProfile, withEnds } from './profile.ts'
import { withAsk } from './session.ts'

type Options = ProfileOptions & { to?: string; asOf?: string; evidence?: boolean; json?: boolean }

export const competenceGapCommand = (): Command =>
  withEnds(
    new Command('competenceGap')
      .alias('gap')
      .description('Which competences of a target are covered by what is held (competenceGap)'),
    'the target: a certification, profession, bloc, competence or framework, such as cpas-2025',
  )
    .option('--as-of <date>', 'the date at which versions and windows are read (YYYY-MM-DD)', day)
    .option('--evidence', 'show the evidence and the sources of each competence')
    .option('--json', "print the API's object")
    .action(async (from: string | undefined, to: string | undefined, options: Options, command: Command) => {
      const asked = endsOf([from, to], options, command)
      const { to: target, asOf, evidence = false, json } = asked
      await withAsk(async (ask) => {
        const { profile, held } = await readProfile(ask, asked)
        const { competenceGap } = await ask(CompetenceGapDocument, { profile, target, ...(asOf ? { asOf } : {}) })
        show(competenceGap, json, (answer) => gapReport(answer, held, evidence))
      })
    })
