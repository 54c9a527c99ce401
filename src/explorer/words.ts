/** Words of the explorer that answers elsewhere do not need; the shared ones are in src/words/wording.ts. */
import { frenchDate, readingNotice as saidOfReadings } from '../words/wording.ts'
import { typeset } from './typography.ts'

export const readingNotice = typeset(saidOfReadings)
export const siteName = 'Parcours et compétences'

const kinds: Record<string, readonly [one: string, several: string]> = {
  Framework: ['Référentiel', 'Référentiels'],
  Profession: ['Métier', 'Métiers'],
  Certification: ['Certification', 'Certifications'],
  Bloc: ['Bloc', 'Blocs'],
  Function: ['Fonction', 'Fonctions'],
  ActivityDomain: ['Domaine d’activités', 'Domaines d’activités'],
  Activity: ['Activité', 'Activités'],
  Competence: ['Compétence', 'Compétences'],
  Savoir: ['Savoir', 'Savoirs'],
  Indicator: ['Indicateur', 'Indicateurs'],
  Assessment: ['Épreuve', 'Épreuves'],
  AssessmentPart: ['Partie d’épreuve', 'Parties d’épreuve'],
  Criterion: ['Critère d’évaluation', 'Critères d’évaluation'],
  Policy: ['Politique publique', 'Politiques publiques'],
  PolicyAxis: ['Axe', 'Axes'],
  Objective: ['Objectif', 'Objectifs'],
  Action: ['Action', 'Actions'],
  Resource: ['Moyen', 'Moyens'],
  Deliverable: ['Livrable', 'Livrables'],
  Organisation: ['Organisme', 'Organismes'],
  Population: ['Public', 'Publics'],
  Setting: ['Lieu d’exercice', 'Lieux d’exercice'],
  Term: ['Terme du glossaire', 'Termes du glossaire'],
  Source: ['Source', 'Sources'],
  Bridge: ['Règle de droit', 'Règles de droit'],
  Crosswalk: ['Table de rapprochement', 'Tables de rapprochement'],
  Registration: ['Fiche du répertoire', 'Fiches du répertoire'],
  VaeStep: ['Étape de la VAE', 'Étapes de la VAE'],
}

export const kindInWords = (kind: string): string => kinds[kind]?.[0] ?? kind
export const kindsInWords = (kind: string): string => kinds[kind]?.[1] ?? kind

/** Relations as read from their start, and as read from their end. */
const relations: Record<string, readonly [outgoing: string, incoming: string]> = {
  HAS_PART: ['Comprend', 'Fait partie de'],
  QUALIFIES_FOR: ['Mène au métier', 'Certifications qui y mènent'],
  PRESUMES: ['Suppose le métier', 'Supposé par'],
  REPLACED_BY: ['A pour successeur', 'Remplace'],
  REGISTERED_AS: ['A pour fiche', 'Fiche de'],
  AIMS_AT: ['Prépare, selon sa fiche, à', 'Certifications dont la fiche la cite'],
  PERFORMS: ['Comporte', 'Relève de'],
  MOBILISES: ['Mobilise', 'Sert dans'],
  CERTIFIES: ['Atteste', 'S’obtient avec'],
  DRAWS_ON: ['S’appuie sur', 'Sert à'],
  SHOWN_BY: ['Se voit à', 'Montre'],
  ASSESSED_BY: ['A pour épreuve', 'Évalue'],
  JUDGED_ON: ['A pour critère', 'Critère de'],
  FRAMES: ['Encadre', 'A pour cadre'],
  PURSUES: ['Sert l’objectif', 'A pour action'],
  USES: ['Emploie', 'Sert à'],
  YIELDS: ['Produit', 'Résulte de'],
  CONCERNS: ['Concerne', 'Est au cœur de'],
  WORKS_IN: ['S’exerce dans', 'Accueille'],
  WORKS_WITH: ['Travaille avec', 'Travaille avec'],
  RUNS: ['Porte', 'A pour porteur'],
  CAN_BECOME: ['Peut mener à', 'Accessible depuis'],
  ALIGNED_WITH: ['Se rapproche de', 'Se rapproche de'],
  FROM: ['Part de', 'Ouvre la règle'],
  TO: ['Mène à', 'Accessible par'],
  COVERS: ['Couvre', 'Entre dans l’effet de'],
  OF: ['Lit le référentiel', 'Point de départ de'],
  AGAINST: ['Au regard de', 'Point d’arrivée de'],
  EXAMINES: ['Examine', 'Figure dans'],
  STATED_IN: ['Figure dans', 'Énonce'],
}

export const relationInWords = (relation: string, outgoing: boolean): string =>
  relations[relation]?.[outgoing ? 0 : 1] ?? relation

/** « 1 compétence », « 12 compétences ». */
export const plural = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('fr-FR')} ${count > 1 ? several : one}`

const coverages: Record<string, string> = {
  FULL: 'couvre entièrement',
  PART: 'couvre en partie',
  NONE: 'aide sans couvrir',
}
const severally: Record<string, string> = {
  FULL: 'ensemble, couvrent entièrement',
  PART: 'couvrent en partie',
  NONE: 'aident sans couvrir',
}
/** What one thing covers, or several taken together. */
export const coverageInWords = (coverage: string, carriers = 1): string =>
  (carriers > 1 ? severally : coverages)[coverage] ?? coverage

const methods: Record<string, string> = {
  READING: 'lecture du projet',
  EXPERT_REVIEW: 'relecture experte',
  LEGAL_TEXT: 'texte de droit',
  PUBLISHED: 'correspondance publiée',
  COMPUTED: 'proposé par calcul, ne compte pas',
}
export const methodInWords = (method: string | null): string =>
  method === null ? 'méthode non dite' : (methods[method] ?? method)

/** With a capital, for what starts a line. */
/** How far two readings agree, from 0 to 1. */
export const agreementInWords = (agreement: number): string =>
  agreement.toLocaleString('fr-FR', { maximumFractionDigits: 2 })

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Today as the documents write dates, `2026-11-22`. */
export const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join(
    '-',
  )
}
/** Whether a day, a month or a year lies behind today. */
export const isPast = (date: string): boolean => date < today().slice(0, date.length)
/** `2026-11-22`, or undefined for what is no date. */
export const dateOf = (text: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
export const dateInWords = (date: string): string => frenchDate(date)

/** « 33-39 » → « 33 à 39 ». */
export const rangesInWords = (places: string): string => places.replace(/(\d)-(\d)/g, '$1 à $2')

/** « Bloc 1 », or « Domaine 3 » where the text speaks of domains. */
export const blocInWords = ({ blocKind, code }: { blocKind: string | null; code: string | null }): string =>
  [blocKind === 'DOMAINE' ? 'Domaine' : 'Bloc', code].filter(Boolean).join(' ')

/** Without accents, capitals or typography, to compare what is typed with what is written. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('\u00a0', ' ').toLowerCase()

/** What is wrong with a question, with titles in place of the identifiers that it suggests. */
export const inLabels = ({
  message,
  suggestions,
}: {
  message: string
  suggestions: readonly { id: string; label: string }[]
}): string => suggestions.reduce((text, { id, label }) => text.replaceAll(id, `« ${label} »`), message)

/** The reason without the name that the heading already gives. */
export function withoutName(why: string, label: string): string {
  const start = `${label} : `
  const rest = why.startsWith(start) ? why.slice(start.length) : why
  return capitalised(rest)
}
