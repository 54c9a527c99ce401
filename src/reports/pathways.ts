import type { PathwaysQuery } from '../generated/operations/graphql.ts'
import { dated, inTime } from '../words/wording.ts'
import { assumptionLines, counted, countsLine, heading, headLines, item, routeLines } from './parts.ts'

type Answer = PathwaysQuery['pathways']

type Pathway = Answer['pathways'][number]

const prerequisitesLine = ({ prerequisites }: { prerequisites: string | null }, indent = 2): string[] =>
  prerequisites ? [item(`Conditions d'entrée connues : ${prerequisites}`, indent)] : []

/** Whether the target may be entered, and what replaces it. */
function entryLines({ entry }: Answer): string[] {
  if (!entry) return []
  const { enrolment, successors } = entry
  return [
    item(`${entry.certification.label} : ${enrolment.message.toLowerCase()}.`),
    ...successors.map(({ label, id }) => item(`Remplacé par « ${label} » (${id}) : viser plutôt cette version.`)),
    ...prerequisitesLine(entry),
  ]
}

const wayLines = ({ steps, counts }: Pathway, index: number): string[] => [
  ...heading(`${index + 1}. ${steps.map(({ certification }) => certification.label).join(' puis ')}`),
  `  À l'arrivée : ${countsLine(counts)}`,
  ...steps.flatMap(({ certification, adds, law }) => [
    item(
      `${certification.label} : ${counted(adds.length, 'compétence')} de plus, au moins en partie : ` +
        adds.map(({ competence }) => competence.code).join(', ') +
        (certification.enrolUntil
          ? dated(` ; inscription ${inTime.until(certification.enrolUntil)}`, certification.deducedDates, 'enrolUntil')
          : ''),
    ),
    ...(law.length > 0
      ? routeLines(law)
      : [
          item("Aucune passerelle connue n'y mène de ce qui est détenu : seules les tables le font apparaître ici.", 4),
        ]),
    ...prerequisitesLine(certification, 4),
  ]),
]

function tableLines({ start, pathways, truncated, userErrors }: Answer): string[] {
  if (!start) return userErrors.map(({ message }) => item(message))
  return [
    item(`Au départ, sur ${start.total} compétences communes : ${countsLine(start)}`),
    ...(pathways.length === 0
      ? [item("Aucune certification ouverte à l'inscription et lue en regard du but n'en rapproche.")]
      : []),
    ...pathways.flatMap(wayLines),
    ...(truncated ? ['', 'Liste incomplète : il existe davantage de parcours.'] : []),
  ]
}

/** In three parts, as the answer is: the law, the tables, the unknown. */
export const pathwaysReport = (answer: Answer, held: string): string[] => [
  ...headLines(`Parcours : ${held} → ${answer.target?.label ?? ''}`, answer),
  ...assumptionLines(answer.assumptions),
  ...heading('Le but'),
  ...entryLines(answer),
  ...heading('Ce que donne le droit'),
  ...(answer.law.length > 0
    ? routeLines(answer.law)
    : [item('Aucun texte connu ici, de ce qui est détenu vers ce but.')]),
  ...heading("Par des titres intermédiaires, d'après les tables de rapprochement (sans valeur juridique)"),
  ...tableLines(answer),
  ...(answer.setAside.length > 0 ? heading('Non proposés, bien que les tables en rapprochent') : []),
  ...answer.setAside.map(({ certification, message }) => item(`– ${certification.label} : ${message}`)),
  ...(answer.unread.length > 0 ? heading('Inconnu') : []),
  ...answer.unread.map(({ message }) => item(`– ${message}`)),
]

/**
 * What leaves the question unanswered: a target of which no competence is known has its entry and its law all the same.
 */
export const faultsOf = ({ entry, userErrors }: Answer): Answer['userErrors'] =>
  userErrors.filter(({ code }) => !entry || code !== 'NO_COMPETENCES')
