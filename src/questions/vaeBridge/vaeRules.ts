/**
 * What an adviser is told before a VAE interview: the verdict's rule and the sentences. Rules in docs/guide/answers.md,
 * "vaeBridge"; nothing of the graph.
 */

import type { Enrolment } from '../../domain/enrolment.ts'
import { routesOf } from '../../domain/registration.ts'
import type { Answer, CertifierTopic, VaeVerdict } from '../../model/values.ts'
import { frenchDate } from '../../words/wording.ts'

const verdictInWords: Record<VaeVerdict, string> = {
  NOT_ASSESSED: 'Expérience non décrite',
  TO_TRAIN: 'Formation à prévoir',
  TO_STRENGTHEN: 'À renforcer',
  WELL_SUPPORTED: 'Bien étayé',
}

/** Where there is nothing that experience could be set against: not described and not describable are two things. */
const noActivity = {
  bloc: 'Aucune activité connue pour ce bloc',
  certification: 'Aucune activité rattachée ici à la certification',
}

/** The verdict of a bloc in French; of the certification where none is named. */
export const verdictOfBloc = ({
  bloc,
  verdict,
  activities,
}: {
  bloc: string | null
  verdict: VaeVerdict
  activities: unknown[]
}): string => (activities.length > 0 ? verdictInWords[verdict] : noActivity[bloc ? 'bloc' : 'certification'])

export const ruleNotice =
  'Le verdict repose sur les activités exercées, non sur les diplômes. Aucune activité connue pour ce bloc : ' +
  "pas de verdict, quoi qu'on déclare. Aucune activité déclarée dans le bloc : expérience non décrite ; " +
  "moins d'un tiers de ses sous-activités : formation à prévoir ; " +
  "moins de deux tiers, ou une compétence non couverte qu'aucune activité déclarée ne mobilise : à renforcer ; " +
  "sinon : bien étayé. Seuils indicatifs, pas ceux d'un jury."
export const assessmentsNotice = 'Repères issus de la voie formation ; le certificateur fixe les modalités de la VAE'
const accessNotConfirmed = 'Accès par la VAE non confirmé : vérifier la fiche RNCP'

/** How a bloc's finest activities stand to what was declared. */
interface Experience {
  total: number
  /** Declared as exercised, or wholly covered by one that was. */
  counted: number
  /** Declared, or aligned with one declared, be it in part. */
  touched: number
  /** Competences MISSING that no declared activity mobilises. */
  unbacked: number
}

/** The first rule that holds. */
export function verdictOf({ total, counted, touched, unbacked }: Experience): VaeVerdict {
  if (touched === 0) return 'NOT_ASSESSED'
  if (3 * counted < total) return 'TO_TRAIN'
  if (3 * counted < 2 * total || unbacked > 0) return 'TO_STRENGTHEN'
  return 'WELL_SUPPORTED'
}

export interface Access {
  state: Answer
  message: string
  /** The source of the state: `source:caferuis-2004-vae`. */
  source: string | null
  note: string | null
  /** Of the VAE, as the fiche of the register words it. */
  jury: string | null
}

/** A property that is a text; null where it is absent. */
export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const shut = 'La voie de la VAE est fermée pour cette certification'
const open = 'La voie de la VAE est prévue pour cette certification ; la fiche RNCP en vigueur fait foi'
const closed =
  'La voie de la VAE était prévue pour cette certification, mais les inscriptions sont closes : ' +
  'voir ce qui la remplace et qui reste sous ces règles'

/** The VAE among a certification's access routes. */
export function accessOf(certification: Record<string, unknown>, enrolment: Enrolment): Access {
  const vae = routesOf(certification).find(({ route }) => route === 'VAE')
  const state: Answer = vae?.state === 'YES' || vae?.state === 'NO' ? vae.state : 'UNKNOWN'
  return {
    state,
    message: messageOf(state, enrolment),
    source: text(vae?.source),
    note: text(vae?.note),
    jury: text(vae?.jury),
  }
}

function messageOf(state: Answer, enrolment: Enrolment): string {
  if (state === 'UNKNOWN') return accessNotConfirmed
  if (state === 'NO') return shut
  return enrolment.state === 'CLOSED' ? closed : open
}

export interface CertifierQuestion {
  topic: CertifierTopic
  question: string
}

/** What only the certifier can answer, dated: the answer of today may not be that of next year. */
export function questionsFor(
  facts: {
    access: Access
    enrolment: Enrolment
    specificBlocs: string[]
    prerequisites: string | null
    successors: string[]
  },
  asOf: string,
): CertifierQuestion[] {
  const on = `Au ${frenchDate(asOf)}`
  const asked: CertifierQuestion[] = []
  if (facts.access.state !== 'YES')
    asked.push({
      topic: 'ACCESS',
      question: `${on}, la certification est-elle ouverte à la VAE, et selon quelles modalités ?`,
    })
  const blocs = facts.specificBlocs.join(' et ')
  if (facts.specificBlocs.length > 0)
    asked.push({
      topic: 'OPTION',
      question:
        facts.specificBlocs.length > 1
          ? `${on}, les blocs spécifiques ${blocs} sont-ils tous dus, ou l'un d'eux se choisit-il ?`
          : `${on}, le bloc spécifique ${blocs} est-il dû ?`,
    })
  asked.push({
    topic: 'PREREQUISITES',
    question: facts.prerequisites
      ? `${on}, les conditions connues pour la formation s'appliquent-elles aussi à la VAE, et y en a-t-il d'autres ?`
      : `${on}, quelles conditions la certification demande-t-elle pour se présenter par la VAE ?`,
  })
  asked.push({
    topic: 'FINANCING',
    question: `${on}, qui peut financer l'accompagnement, les frais de dossier et le jury ?`,
  })
  const until = facts.enrolment.until
  asked.push({
    topic: 'DEADLINES',
    question:
      `${on}, à quelles dates se déposent les dossiers de faisabilité et de validation, et quand siège le jury ?` +
      (until ? ` La date du ${frenchDate(until)} vaut-elle aussi pour une demande de VAE ?` : ''),
  })
  const successors = facts.successors.map((label) => `« ${label} »`).join(' ou ')
  if (successors !== '')
    asked.push({
      topic: 'TRANSITION',
      question: `${on}, que devient une validation partielle quand la certification est remplacée par ${successors} ?`,
    })
  return asked
}

/**
 * Who stays under the rules of a version, until when, and what then: a sentence of its own; null where no text says.
 */
export const transitionOf = (certification: Record<string, unknown>): string | null =>
  text(certification['transitionText'])?.replace(/\.?$/, '.') ?? null
