/** How the answers name elements and relations in French sentences. */
import type { Kind, RelationType } from '../model/kinds.ts'
import type { BridgeStatus, Coverage } from '../model/values.ts'
import { nouns } from '../words/nouns.ts'

/** A kind without its article: « certification ». */
export const kindName = (kind: Kind): string => nouns[kind][1]

interface Named {
  kind: Kind
  label: string
}

const quoted = ({ label }: Named): string => `« ${label} »`
const the = (element: Named): string => `${nouns[element.kind].join('')} ${quoted(element)}`
const to = (element: Named): string => `à ${the(element)}`.replace(/^à le /, 'au ')
const of = (element: Named): string => `de ${the(element)}`.replace(/^de le /, 'du ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type Sentence = (from: Named, to: Named) => string
const verb =
  (words: string): Sentence =>
  (a, b) =>
    `${the(a)} ${words} ${the(b)}`

/**
 * A sentence along the relation, and one against it; both speak of the element one comes from first, where French
 * allows.
 */
const sentences: Record<Exclude<RelationType, 'ALIGNED_WITH'>, { along: Sentence; against: Sentence }> = {
  HAS_PART: { along: verb('comprend'), against: (a, b) => `${the(a)} fait partie ${of(b)}` },
  QUALIFIES_FOR: { along: (a, b) => `${the(a)} mène ${to(b)}`, against: (a, b) => `${to(a)} mène ${the(b)}` },
  REPLACED_BY: { along: verb('a pour successeur'), against: (a, b) => `${the(a)} succède ${to(b)}` },
  REGISTERED_AS: { along: verb('est enregistrée sous'), against: verb('enregistre') },
  AIMS_AT: {
    along: (a, b) => `${the(a)} prépare, selon sa fiche, ${to(b)}`,
    against: (a, b) => `sur sa fiche, ${the(b)} cite ${the(a)}`,
  },
  PERFORMS: { along: verb('comporte'), against: (a, b) => `${the(a)} relève ${of(b)}` },
  MOBILISES: { along: verb('mobilise'), against: verb('sert dans') },
  CERTIFIES: { along: verb('certifie'), against: verb("s'obtient avec") },
  DRAWS_ON: { along: verb("s'appuie sur"), against: verb('nourrit') },
  SHOWN_BY: { along: verb('se manifeste par'), against: verb('manifeste') },
  ASSESSED_BY: { along: (a, b) => `${the(a)} donne lieu ${to(b)}`, against: verb('évalue') },
  JUDGED_ON: { along: verb('se juge sur'), against: verb('sert à juger') },
  FRAMES: { along: verb('encadre'), against: verb("s'inscrit dans") },
  PURSUES: { along: verb('poursuit'), against: verb('est poursuivi par') },
  USES: { along: verb('emploie'), against: verb('est employé par') },
  YIELDS: { along: verb('produit'), against: verb('est produit par') },
  CONCERNS: { along: verb('concerne'), against: verb('est concerné par') },
  WORKS_IN: { along: verb("s'exerce dans"), against: verb('accueille') },
  WORKS_WITH: { along: verb('travaille avec'), against: verb('travaille avec') },
  RUNS: { along: verb('porte'), against: verb('a pour porteur') },
  PRESUMES: { along: verb('suppose'), against: verb('est supposé par') },
  CAN_BECOME: { along: (a, b) => `${the(a)} peut mener ${to(b)}`, against: (a, b) => `${to(a)} peut mener ${the(b)}` },
  FROM: { along: (a, b) => `${the(a)} part ${of(b)}`, against: (a, b) => `${of(a)} part ${the(b)}` },
  TO: { along: (a, b) => `${the(a)} mène ${to(b)}`, against: (a, b) => `${to(a)} mène ${the(b)}` },
  COVERS: { along: verb('porte sur'), against: (a, b) => `sur ${the(a)} porte ${the(b)}` },
  OF: { along: verb('part de ce que contient'), against: verb('est le point de départ de') },
  AGAINST: { along: verb('examine'), against: verb('est examiné dans') },
  EXAMINES: { along: verb('examine'), against: (a, b) => `sur ${the(a)} se prononce ${the(b)}` },
  STATED_IN: { along: verb('figure dans'), against: verb('énonce') },
}

const alignments: Record<Coverage, { along: Sentence; against: Sentence }> = {
  FULL: { along: verb('couvre'), against: (a, b) => `pour ${the(a)}, ${the(b)} couvre ce qui est demandé` },
  PART: {
    along: verb('couvre en partie'),
    against: (a, b) => `pour ${the(a)}, ${the(b)} couvre une partie de ce qui est demandé`,
  },
  NONE: {
    along: (a, b) => `${the(a)} aide pour ${the(b)}, sans rien en couvrir`,
    against: (a, b) => `pour ${the(a)}, ${the(b)} aide sans rien couvrir`,
  },
}

const worth: Record<BridgeStatus, string> = {
  IN_FORCE: '',
  NOT_IN_FORCE: ' (hors de ses dates de validité)',
  TO_VERIFY: ' (à vérifier)',
}

const wholeWith = (besides: Named[]): string =>
  besides.length > 0 ? ` ; avec ${besides.map(quoted).join(', ')}, entièrement` : ''

interface Step {
  type: RelationType
  /** True when the relation leaves where the step starts. */
  outgoing: boolean
  coverage: Coverage | null
  bridgeStatus: BridgeStatus | null
  /** Of an alignment in part: what covers the whole with it. */
  besides?: Named[]
}

/**
 * One step of a path as a French sentence; a rapprochement always says that it has no legal force, a bridge when it
 * counts for nothing.
 */
export function sentenceOf(
  { type, outgoing, coverage, bridgeStatus, besides = [] }: Step,
  from: Named,
  to: Named,
): string {
  const direction = outgoing ? 'along' : 'against'
  if (type === 'ALIGNED_WITH') {
    const said = capital(alignments[coverage ?? 'NONE'][direction](from, to))
    return `${said}${wholeWith(besides)} (rapprochement, sans valeur juridique).`
  }
  return `${capital(sentences[type][direction](from, to))}${bridgeStatus ? worth[bridgeStatus] : ''}.`
}

/** `source:001 57-59` and the document's name as people read them. */
export const placeOf = (document: string, lines: string | null): string =>
  lines ? `${document}, ligne${/^\d+$/.test(lines) ? '' : 's'} ${lines}` : document
