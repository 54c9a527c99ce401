import type { WhatIfQuery } from '../generated/operations/graphql.ts'
import { countName } from '../words/wording.ts'
import { assumptionLines, counted, countsLine, heading, headLines, item } from './parts.ts'

type Answer = WhatIfQuery['whatIf']

export const whatIfReport = (answer: Answer, held: string): string[] => [
  ...headLines(`Et si, avec ${held}, on acquérait : ${answer.acquire.map(({ label }) => label).join(' ; ')} ?`, answer),
  ...assumptionLines(answer.assumptions),
  ...answer.targets.flatMap(({ target, commonBefore, commonAfter, changes }) => [
    ...heading(`${target.label} (${counted(commonBefore.total, 'compétence commune')})`),
    `  avant : ${countsLine(commonBefore)}`,
    `  après : ${countsLine(commonAfter)}`,
    ...changes.map(({ competence, before, after }) =>
      item(
        `${competence.code} ${competence.label} : ` +
          `${countName(before, 1).toLowerCase()} → ${countName(after, 1).toLowerCase()}`,
        4,
      ),
    ),
  ]),
]
