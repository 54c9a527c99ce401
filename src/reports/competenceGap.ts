import type { CompetenceGapQuery } from '../generated/operations/graphql.ts'
import { decidedInWords } from '../words/decided.ts'
import { readingNotice, readOnInWords, stateInWords, stateShape } from '../words/wording.ts'
import { assumptionLines, counted, countsLine, headLines } from './parts.ts'
import { stateStyle, style, wrap } from './text.ts'

type Answer = CompetenceGapQuery['competenceGap']
type Bloc = Answer['blocs'][number]
type Item = Bloc['competences'][number]

function evidenceLines(item: Item): string[] {
  // One table says one thing of all that carries the competence: its sentence stands once, under the codes.
  const verdicts = item.verdicts.flatMap(({ rationale, codes, coverage }) =>
    rationale && coverage !== 'NONE' ? [`      = ${rationale} [${codes.map(({ code }) => code).join(', ')}]`] : [],
  )
  const said = new Set(item.verdicts.map(({ rationale }) => rationale))
  const held = item.evidence.map((one) => {
    const source = one.legalReference ?? (said.has(one.rationale) ? '' : (one.rationale ?? ''))
    const how = [
      one.together ? 'avec les autres' : one.coverage === 'PART' ? 'en partie' : '',
      one.readOn ? readOnInWords[one.readOn] : '',
      one.assumed ? 'supposé' : '',
    ]
      .filter(Boolean)
      .join(', ')
    return `      ← ${one.held.label}${how ? ` (${how})` : ''}${source ? ` : ${source}` : ''}`
  })
  const supports = item.supports.map(
    (one) =>
      `      + appui, non compté : ${one.held.label}${said.has(one.rationale) ? '' : `. ${one.rationale ?? ''}`}`,
  )
  const beside = item.beside.map((one) => `      ~ à côté, non compté : ${one.held.label} (expérience ou déclaration)`)
  const notes = item.evidence.length === 0 ? item.notes.map((note) => `      · ${note}`) : []
  const assessments = item.assessments.map(
    (one) => `      évaluation de l'activité : ${one.code} ${one.label} (${one.criteria.length} critères)`,
  )
  const where = item.competence.sources.map(
    (one) => `      source : ${one.document}${one.lines ? `, lignes ${one.lines}` : ''}`,
  )
  const decided = item.verdicts.flatMap(({ reason, ...by }) => {
    const who = decidedInWords(by)
    return who ? [`      = ${[who, reason].filter(Boolean).join(' ')}`] : []
  })
  return [...held, ...verdicts, ...decided, ...supports, ...beside, ...notes, ...assessments, ...where].map((line) =>
    wrap(line, 8),
  )
}

function itemLines(item: Item, evidence: boolean): string[] {
  const words = stateInWords(item.state, item.evidence, item.readOn)
  const { code, label, verified } = item.competence
  const shape = style(stateStyle[item.state], stateShape[item.state])
  const line = `  ${shape} ${code}  ${label}${verified ? '' : ' (intitulé à vérifier)'}`
  return [wrap(line, 6), `      ${style(stateStyle[item.state], words)}`, ...(evidence ? evidenceLines(item) : [])]
}

const blocLines = (bloc: Bloc, evidence: boolean): string[] => [
  '',
  style(
    'bold',
    wrap(
      (bloc.bloc ? `Bloc ${bloc.bloc.code} — ${bloc.bloc.label}` : 'Compétences') +
        (bloc.notice ? '' : ` (${bloc.counts.total})`),
      2,
    ),
  ),
  bloc.notice ? wrap(`  ${bloc.notice}`, 2) : `  ${countsLine(bloc.counts)}`,
  ...(bloc.bloc?.note ? [`  ${style('dim', wrap(bloc.bloc.note, 2))}`] : []),
  ...bloc.competences.flatMap((item) => itemLines(item, evidence)),
]

const labels = (elements: readonly { label: string }[]): string =>
  elements.map(({ label }) => `« ${label} »`).join(' ; ')

/** The certification that a profession was read through. */
function throughLines({ through, throughAlternatives }: Answer): string[] {
  if (!through) return []
  const others =
    throughAlternatives.length > 0
      ? ` ; ${throughAlternatives.length > 1 ? 'autres versions' : 'autre version'} : ${labels(throughAlternatives)}`
      : ''
  return [wrap(`Ce métier est lu à travers « ${through.label} »${others}.`, 2)]
}

/** What was declared or exercised: beside the states, which it does not change. */
function besideLines({ besideCounts: { experienced, declared } }: Answer): string[] {
  if (experienced + declared === 0) return []
  const reached = counted(experienced, 'compétence')
  return [
    wrap(
      `  À côté, sans changer ces comptes : l'expérience touche ${reached} de la cible, les déclarations ${declared}.`,
      2,
    ),
  ]
}

/** What of the target no count includes. */
function unreadInWords(blocs: Answer['unreadBlocs']): string {
  if (blocs.length === 0) return ''
  const codes = blocs.map(({ code }) => code).join(', ')
  return ` ; ${counted(blocs.length, 'bloc')} dont le contenu n'est pas lu (${codes}), hors de tout compte`
}

/** The answer as a report in French: the common blocs first, then each specific bloc. */
export function gapReport(answer: Answer, held: string, evidence: boolean): string[] {
  const specific = answer.blocs.filter(({ bloc }) => bloc?.scope === 'SPECIFIC')
  // A bloc, a competence and a title without blocs have no common blocs to count first.
  const alone = answer.target?.__typename === 'Bloc' || answer.blocs.every(({ bloc }) => bloc === null)
  const apart = alone ? [] : specific
  const main = answer.blocs.filter((bloc) => !apart.includes(bloc))
  const counts = alone ? answer.counts : answer.commonCounts
  const unread = unreadInWords(answer.unreadBlocs)
  return [
    ...headLines(`Écart de compétences : ${held} → ${answer.target?.label ?? ''}`, answer, readingNotice),
    ...throughLines(answer),
    ...assumptionLines(answer.assumptions),
    '',
    style('bold', wrap(`${alone ? 'En tout' : 'Blocs communs'} : ${counted(counts.total, 'compétence')}${unread}`, 2)),
    `  ${countsLine(counts)}`,
    ...besideLines(answer),
    ...main.flatMap((bloc) => blocLines(bloc, evidence)),
    ...(apart.length > 0
      ? [
          '',
          style(
            'bold',
            `Blocs spécifiques, comptés à part (le texte ne dit ni que tous sont dus, ni qu'on en choisit un)`,
          ),
        ]
      : []),
    ...apart.flatMap((bloc) => blocLines(bloc, evidence)),
    ...(alone
      ? []
      : [
          '',
          wrap(`Ensemble du référentiel : ${counted(answer.counts.total, 'compétence')}${unread}`, 2),
          `  ${countsLine(answer.counts)}`,
        ]),
    ...(evidence ? [] : ['', 'Preuves et sources, compétence par compétence : ajouter --evidence']),
  ]
}
