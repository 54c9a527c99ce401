import { Command } from 'commander'
import { WhatIfDocument, type WhatIfQuery } from '../generated/operations/graphql.ts'
import { stateName } from '../wording.ts'
import { type ProfileOptions, profileFrom, withProfile } from './profile.ts'
import { assumptionLines, collect, countsLine, heading, headLines, item, show } from './report.ts'
import { withAsk } from './session.ts'

type Answer = WhatIfQuery['whatIf']

export const whatIfReport = (answer: Answer, held: string): string[] => [
  ...headLines(`Et si ${held || 'un profil vide'} acquérait : ${answer.acquire.map(({ label }) => label).join(' ; ')} ?`, answer),
  ...assumptionLines(answer.assumptions),
  ...answer.targets.flatMap(({ target, commonBefore, commonAfter, changes }) => [
    ...heading(`${target.label} (${commonBefore.total} compétences communes)`),
    `  avant : ${countsLine(commonBefore)}`,
    `  après : ${countsLine(commonAfter)}`,
    ...changes.map(({ competence, before, after }) => item(`${competence.code} ${competence.label} : ${stateName[before].toLowerCase()} → ${stateName[after].toLowerCase()}`, 4)),
  ]),
]

export const whatIfCommand = (): Command =>
  withProfile(new Command('whatIf').alias('what-if').description('The gap before and after acquiring blocs or competences (whatIf)'))
    .requiredOption('--acquire <ids>', 'blocs or competences, such as cpas-2025:1', collect)
    .requiredOption('--to <ids>', 'targets, such as cpas-2025,caferuis-2004', collect)
    .option('--as-of <date>', 'the date at which versions, windows and bridges are read (YYYY-MM-DD)')
    .option('--json', "print the API's object")
    .action(async (options: ProfileOptions & { acquire: string[]; to: string[]; asOf?: string; json?: boolean }) => {
      const profile = profileFrom(options)
      const { whatIf } = await withAsk((ask) => ask(WhatIfDocument, { profile, acquire: options.acquire, targets: options.to, ...(options.asOf ? { asOf: options.asOf } : {}) }))
      show(whatIf, options.json, (answer) => whatIfReport(answer, Object.values(profile).flat().join(', ')))
    })
