import type { VaeBridgeQuery } from '../generated/operations/graphql.ts'
import { dated, frenchDate } from '../words/wording.ts'
import { assumptionLines, countsLine, heading, headLines, item } from './parts.ts'
import { style } from './text.ts'

type Answer = VaeBridgeQuery['vaeBridge']
type Bloc = Answer['blocs'][number]
type Given = Answer['law'][number]

const worth: Record<Given['status'], string> = {
  IN_FORCE: 'en vigueur',
  NOT_IN_FORCE: 'hors de ses dates, ne compte pas',
  TO_VERIFY: 'à vérifier, ne compte pas',
}

const lawLines = (law: Given[]): string[] =>
  law.map(({ bridge, status, acquires }) =>
    item(
      `§ ${bridge.label} : ${bridge.effect ?? ''} ` +
        `(${acquires ? 'acquis de droit' : worth[status]}${bridge.legalReference ? `, ${bridge.legalReference}` : ''})`,
    ),
  )

/** A bloc; what the certification has beside its blocs, whose law is said above. */
function blocLines(bloc: Bloc): string[] {
  const { total, declared, aligned } = bloc.activityCounts
  return [
    ...heading(bloc.bloc ? `Bloc ${bloc.bloc.code} — ${bloc.bloc.label}` : 'La certification entière'),
    item(
      `Expérience : ${bloc.verdictInWords}` +
        (total === 0 ? '' : ` (${declared + aligned} sur ${total} sous-activités, dont ${aligned} par rapprochement)`),
    ),
    ...(bloc.bloc ? (bloc.law.length === 0 ? ['  Droit : rien de connu'] : ['  Droit :', ...lawLines(bloc.law)]) : []),
    ...(bloc.counts.total > 0
      ? [`  Diplômes détenus, sans effet sur le verdict : ${countsLine(bloc.counts)}`]
      : bloc.bloc
        ? ['  Diplômes détenus : aucune compétence connue pour ce bloc']
        : []),
    ...(bloc.activitiesToAsk.length + bloc.competencesToAsk.length > 0 ? ['  Situations à demander :'] : []),
    ...bloc.activitiesToAsk.map(({ code, label }) => item(`– ${code ? `${code} ` : ''}${label}`, 4)),
    ...bloc.competencesToAsk.map(({ state, competence: { id, code, label, verified } }) =>
      item(
        `– compétence ${code ?? id}, ${state === 'MISSING' ? 'que rien ne couvre' : 'non examinée'} : ` +
          `${label}${verified ? '' : ' (intitulé à vérifier)'}`,
        4,
      ),
    ),
  ]
}

const notPlacedLines = ({ activitiesNotPlaced }: Answer): string[] =>
  activitiesNotPlaced.length === 0
    ? []
    : [
        ...heading(
          'Activités déclarées qui ne rejoignent aucun bloc : ' +
            "elles n'entrent dans aucun verdict (aucun rapprochement connu d'activité à activité)",
        ),
        ...activitiesNotPlaced.map(({ id, label }) => item(`– ${label} (${id})`)),
      ]

/** The report an adviser reads before an interview. */
export function vaeReport(answer: Answer, held: string): string[] {
  const assessments = answer.blocs.flatMap((bloc) => bloc.assessments)
  const { deliverUntil, certification } = answer
  const delivery =
    deliverUntil &&
    dated(`Délivrable jusqu'au ${frenchDate(deliverUntil)}`, certification?.deducedDates, 'deliverUntil')
  return [
    ...headLines(`Avant l'entretien de VAE : ${held} → ${answer.certification?.label ?? ''}`, answer),
    ...assumptionLines(answer.assumptions),
    '',
    item(`${answer.access?.message ?? ''}.${answer.access?.note ? ` ${answer.access.note}` : ''}`, 0),
    item(`${answer.enrolment?.message ?? ''}.`, 0),
    ...(answer.successors.length > 0
      ? [item(`Remplacée par : ${answer.successors.map(({ label }) => label).join(' ; ')}.`, 0)]
      : []),
    ...(answer.transition ? [item(`Transition : ${answer.transition}`, 0)] : []),
    ...(delivery ? [`${delivery}.`] : []),
    item(`Conditions : ${answer.prerequisites ?? 'aucune trouvée ; à demander au certificateur.'}`, 0),
    ...(answer.law.length > 0
      ? [...heading('Ce que les textes ouvrent vers la certification entière'), ...lawLines(answer.law)]
      : []),
    '',
    style('dim', item(answer.ruleNotice, 0)),
    ...notPlacedLines(answer),
    ...answer.blocs.flatMap(blocLines),
    ...(assessments.length > 0
      ? [...heading(`${answer.assessmentsNotice}.`), ...assessments.map(({ code, label }) => item(`${code} ${label}`))]
      : []),
    ...(answer.steps.length > 0 ? heading('Étapes') : []),
    ...answer.steps.map(({ label, rule, legalReference, actor }, index) =>
      item(
        `${index + 1}. ${label}${actor ? ` (${actor})` : ''} : ` +
          `${rule ?? ''}${legalReference ? ` ${legalReference}.` : ''}`,
      ),
    ),
    ...heading('À demander au certificateur'),
    ...answer.questions.map(({ question }) => item(`– ${question}`)),
  ]
}
