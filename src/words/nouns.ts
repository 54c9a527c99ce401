/** What each kind of element is called in French, with the article that it takes. */
import { isKind, type Kind } from '../model/kinds.ts'

type Article = 'le ' | 'la ' | "l'"

/** Each kind: its definite article and its name. */
export const nouns: Record<Kind, readonly [article: Article, noun: string]> = {
  Framework: ['le ', 'référentiel'],
  Profession: ['le ', 'métier'],
  Certification: ['la ', 'certification'],
  Bloc: ['le ', 'bloc'],
  Function: ['la ', 'fonction'],
  ActivityDomain: ['le ', "domaine d'activités"],
  Activity: ["l'", 'activité'],
  Competence: ['la ', 'compétence'],
  Savoir: ['le ', 'savoir'],
  Indicator: ["l'", 'indicateur'],
  Assessment: ["l'", 'épreuve'],
  AssessmentPart: ['la ', "partie d'épreuve"],
  Criterion: ['le ', 'critère'],
  Policy: ['la ', 'politique publique'],
  PolicyAxis: ["l'", 'axe'],
  Objective: ["l'", 'objectif'],
  Action: ["l'", 'action'],
  Resource: ['le ', 'moyen'],
  Deliverable: ['le ', 'livrable'],
  Organisation: ["l'", 'organisme'],
  Population: ['le ', 'public'],
  Setting: ['le ', "lieu d'exercice"],
  Term: ["l'", 'entrée de glossaire'],
  Source: ['le ', 'document'],
  Bridge: ['la ', 'passerelle'],
  Crosswalk: ['la ', 'table de rapprochement'],
  Registration: ['la ', 'fiche du répertoire'],
  VaeStep: ["l'", 'étape de VAE'],
}

/** The noun of a kind, as it comes from an answer; « l'élément » for one that is not known. */
export const nounOf = (kind: string): readonly [article: Article, noun: string] =>
  isKind(kind) ? nouns[kind] : ["l'", 'élément']
