import { Command } from 'commander'
import { PathwaysDocument, type PathwaysQuery } from '../generated/operations/graphql.ts'
import { frenchDate } from '../words/wording.ts'
import { day, whole } from './options.ts'
import { type ProfileOptions, readProfile, withProfile } from './profile.ts'
import { assumptionLines, counted, countsLine, heading, headLines, item, show } from './report.ts'
import { withAsk } from './session.ts'

type Answer = PathwaysQuery['pathways']

export const pathwaysReport = (answer: Answer, held: string): string[] => [
  ...headLines(`Parcours : ${held} → ${answer.target?.label ?? ''}`, answer),
  ...assumptionLines(answer.assumptions),
  '',
  ...(answer.start
    ? [`Au départ, sur ${answer.start.total} compétences communes :`, `  ${countsLine(answer.start)}`]
    : []),
  ...(answer.pathways.length === 0
    ? [
        '',
        "Aucune certification ouverte à l'inscription ne rapproche de la cible, " +
          "d'après les tables de rapprochement connues.",
      ]
    : []),
  ...answer.pathways.flatMap(({ steps, counts, notCovered }, index) => [
    ...heading(`${index + 1}. ${steps.map(({ certification }) => certification.label).join(' puis ')}`),
    `  À l'arrivée, ${notCovered} que rien ne couvre : ${countsLine(counts)}`,
    ...steps.map(({ certification, adds }) =>
      item(
        `${certification.label} : ${counted(adds.length, 'compétence')} de plus, au moins en partie : ${adds.map(({ competence }) => competence.code).join(', ')}${certification.enrolUntil ? ` ; inscription jusqu'au ${frenchDate(certification.enrolUntil)}` : ''}`,
      ),
    ),
  ]),
  ...(answer.truncated ? ['', 'Liste incomplète : il existe davantage de parcours.'] : []),
]

export const pathwaysCommand = (): Command =>
  withProfile(new Command('pathways').description('Which certifications on the way bring a target nearer (pathways)'))
    .requiredOption('--to <id>', 'the target, such as cpas-2025')
    .option('--max-steps <number>', 'certifications on the way, 1 to 4', whole(1, 4))
    .option('--first <number>', 'pathways to show, 1 to 50', whole(1, 50))
    .option('--as-of <date>', 'the date at which versions, windows and bridges are read (YYYY-MM-DD)', day)
    .option('--json', "print the API's object")
    .action(
      async (
        options: ProfileOptions & { to: string; maxSteps?: number; first?: number; asOf?: string; json?: boolean },
      ) => {
        const { to, maxSteps, first, asOf, json } = options
        await withAsk(async (ask) => {
          const { profile, held } = await readProfile(ask, options)
          const { pathways } = await ask(PathwaysDocument, {
            profile,
            target: to,
            ...(maxSteps === undefined ? {} : { maxSteps }),
            ...(first === undefined ? {} : { first }),
            ...(asOf ? { asOf } : {}),
          })
          show(pathways, json, (answer) => pathwaysReport(answer, held))
        })
      },
    )
