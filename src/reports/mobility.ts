import type { MobilityQuery } from '../generated/operations/graphql.ts'
import { heading, headLines, item, routeLines } from './parts.ts'
import { style, wrap } from './text.ts'

type Answer = MobilityQuery['mobility']
type Match = Answer['matches'][number]

const titles = (items: { element: { label: string } }[]): string =>
  items
    .slice(0, 5)
    .map(({ element }) => element.label)
    .join(' ; ')

const matchLines = ({ profession, score, why, missing, missingCount }: Match): string[] => [
  '',
  `${style('bold', score.toFixed(2))}  ${style('bold', profession.label)}  ${style('dim', profession.id)}`,
  wrap(`      ${why.slice(why.indexOf(' : ') + 3)}`, 6),
  ...(missingCount > 0
    ? [wrap(`      Non partagées (${missingCount}) : ${titles(missing)}${missingCount > 5 ? '…' : ''}`, 6)]
    : []),
]

export const mobilityReport = (answer: Answer, held: string): string[] => [
  ...headLines(`Métiers proches de : ${held}`, answer, "Un rapprochement n'a pas de valeur juridique."),
  ...(answer.framework ? [`Métiers de : ${answer.framework.label}.`] : []),
  ...answer.readAs.map(
    ({ profession, sheet }) => `Lu par sa fiche : ${profession.label} → ${sheet.label} (${sheet.id}).`,
  ),
  ...(answer.reason ? ['', wrap(answer.reason, 0)] : []),
  ...answer.matches.flatMap(matchLines),
  ...(answer.routes.length > 0 ? heading('Ce que donne le droit, sans effet sur le classement') : []),
  ...answer.routes.flatMap((route) => [
    ...routeLines([route]),
    ...(route.professions.length > 0
      ? [item(`Mène vers : ${route.professions.map(({ label }) => label).join(', ')}`, 4)]
      : []),
  ]),
]
