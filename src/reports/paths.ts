import type { PathsQuery } from '../generated/operations/graphql.ts'
import { counted, heading, headLines, item } from './parts.ts'
import { style } from './text.ts'

type Answer = PathsQuery['paths']

const bounds: Record<Answer['truncatedBy'][number], string> = {
  NUMBER: 'il y en a davantage (--first)',
  WORK: 'la recherche a été bornée, des éléments trop liés ont été laissés de côté',
}

export const pathsReport = (answer: Answer): string[] => [
  ...headLines(`Chemins : ${answer.from?.label ?? ''} → ${answer.to?.label ?? ''}`, answer),
  ...(answer.paths.length === 0 ? ['', `Aucun chemin d'au plus ${answer.maxLength} étapes.`] : []),
  ...answer.paths.flatMap(({ length, steps }, index) => [
    ...heading(`Chemin ${index + 1}, ${counted(length, 'étape')}`),
    ...steps.flatMap(({ sentence, source, rationale, derived }) => [
      item(`${sentence}${derived ? ' (lien déduit par le projet)' : ''}`),
      ...(rationale ? [style('dim', item(rationale, 4))] : []),
      ...(source ? [style('dim', item(`source : ${source}`, 4))] : []),
    ]),
  ]),
  ...(answer.truncated
    ? ['', `Liste incomplète : ${answer.truncatedBy.map((bound) => bounds[bound]).join(' ; ')}.`]
    : []),
]
