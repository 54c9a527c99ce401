import { Command } from 'commander'
import { CompetenceGapDocument, type CompetenceGapQuery } from '../generated/operations/graphql.ts'
import { frenchDate, notice, readingNotice, readOnInWords, stateInWords, stateShape } from '../wording.ts'
import { print, printJson, printUserErrors, stateStyle, style, wrap } from './output.ts'
import { type ProfileOptions, profileFrom, withProfile } from './profile.ts'
import { countsLine } from './report.ts'
import { withAsk } from './session.ts'

type Answer = CompetenceGapQuery['competenceGap']
type Bloc = Answer['blocs'][number]
type Item = Bloc['competences'][number]

function evidenceLines(item: Item): string[] {
  const held = item.evidence.map((one) => {
    const source = one.legalReference ?? one.rationale ?? ''
    const how = [one.coverage === 'PART' ? 'en partie' : '', one.readOn ? readOnInWords[one.readOn] : '', one.assumed ? 'supposé' : ''].filter(Boolean).join(', ')
    return `      ← ${one.held.label}${how ? ` (${how})` : ''}${source ? ` : ${source}` : ''}`
  })
  const supports = item.supports.map((one) => `      + appui, non compté : ${one.held.label}. ${one.rationale ?? ''}`)
  const notes = item.evidence.length === 0 ? item.notes.map((note) => `      · ${note}`) : []
  const assessments = item.assessments.map((one) => `      évaluation de l'activité : ${one.code} ${one.label} (${one.criteria.length} critères)`)
  const where = item.competence.sources.map((one) => `      source : ${one.document}${one.lines ? `, lignes ${one.lines}` : ''}`)
  return [...held, ...supports, ...notes, ...assessments, ...where].map((line) => wrap(line, 8))
}

function itemLines(item: Item, evidence: boolean): string[] {
  const words = stateInWords(item.state, item.evidence, item.readOn)
  const line = `  ${style(stateStyle[item.state], stateShape[item.state])} ${item.competence.code}  ${item.competence.label}`
  return [wrap(line, 6), `      ${style(stateStyle[item.state], words)}`, ...(evidence ? evidenceLines(item) : [])]
}

const blocLines = (bloc: Bloc, evidence: boolean): string[] => [
  '',
  style('bold', wrap(bloc.bloc ? `Bloc ${bloc.bloc.code} — ${bloc.bloc.label} (${bloc.counts.total})` : `Compétences (${bloc.counts.total})`, 2)),
  `  ${countsLine(bloc.counts)}`,
  ...(bloc.bloc?.note ? [`  ${style('dim', wrap(bloc.bloc.note, 2))}`] : []),
  ...bloc.competences.flatMap((item) => itemLines(item, evidence)),
]

/** The answer as a report in French: the common blocs first, then each specific bloc. */
export function gapReport(answer: Answer, held: string, evidence: boolean): string {
  const common = answer.blocs.filter(({ bloc }) => bloc?.scope !== 'SPECIFIC')
  const specific = answer.blocs.filter(({ bloc }) => bloc?.scope === 'SPECIFIC')
  const assumed = answer.assumptions.map((one) =>
    wrap(
      `Supposé : ${one.profession.label} → ${one.certification.label}. ${one.reason}${one.alternatives.length > 0 ? ` Autres versions : ${one.alternatives.map(({ label }) => label).join(' ; ')}.` : ''}`,
      2,
    ),
  )
  return [
    style('bold', `Écart de compétences : ${held} → ${answer.target?.label ?? ''}`),
    `${notice} ${readingNotice}`,
    `Au ${frenchDate(answer.asOf)}, révision ${answer.revision}.`,
    ...assumed,
    '',
    style('bold', `Blocs communs : ${answer.commonCounts.total} compétences`),
    `  ${countsLine(answer.commonCounts)}`,
    ...common.flatMap((bloc) => blocLines(bloc, evidence)),
    ...(specific.length > 0 ? ['', style('bold', `Blocs spécifiques, comptés à part (le texte ne dit ni que tous sont dus, ni qu'on en choisit un)`)] : []),
    ...specific.flatMap((bloc) => blocLines(bloc, evidence)),
    '',
    `Ensemble du référentiel : ${answer.counts.total} compétences`,
    `  ${countsLine(answer.counts)}`,
    ...(evidence ? [] : ['', 'Preuves et sources, compétence par compétence : ajouter --evidence']),
    `Citer cette réponse : ${answer.citation}`,
  ].join('\n')
}

export const gapCommand = (): Command =>
  withProfile(new Command('gap').alias('competenceGap').description('Which competences of a target are covered by what is held (competenceGap)'))
    .requiredOption('--to <id>', 'the target: a certification, profession, bloc, competence or framework, such as cpas-2025')
    .option('--as-of <date>', 'the date at which versions and windows are read (YYYY-MM-DD)')
    .option('--evidence', 'show the evidence and the sources of each competence')
    .option('--json', "print the API's object")
    .action(async (options: ProfileOptions & { to: string; asOf?: string; evidence?: boolean; json?: boolean }) => {
      const profile = profileFrom(options)
      const { competenceGap } = await withAsk((ask) => ask(CompetenceGapDocument, { profile, target: options.to, ...(options.asOf ? { asOf: options.asOf } : {}) }))
      if (options.json) {
        printJson(competenceGap)
        if (competenceGap.userErrors.length > 0) process.exitCode = 1
      } else if (!printUserErrors(competenceGap.userErrors)) {
        print(gapReport(competenceGap, Object.values(profile).flat().join(', '), options.evidence ?? false))
      }
    })
