/** What each view answers, in a sentence or two: the law first, then the tables, then what is unknown. */
import { enumerated, theTrades, withArticle } from '../../../words/articles.ts'
import type { BridgeStatus } from '../../generated/graphql.ts'
import { typeset } from '../../typography.ts'
import { plural } from '../../words.ts'

type Named = Parameters<typeof withArticle>[0]

const ofStatus = <Route extends { status: BridgeStatus }>(routes: readonly Route[], wanted: BridgeStatus): Route[] =>
  routes.filter(({ status }) => status === wanted)
/** Each of several texts as a sentence, empty ones left out. */
const sentences = (...texts: string[]): string =>
  typeset(
    texts
      .filter(Boolean)
      .map((text) => `${text}.`)
      .join(' '),
  )
const joined = (...parts: string[]): string => parts.filter(Boolean).join(' ; ')

/** What is needed of the answer on ways. */
interface Ways {
  target: Named | null
  entry: { enrolment: { state: string } } | null
  law: readonly { status: BridgeStatus }[]
  pathways: readonly { steps: readonly unknown[] }[]
  unread: readonly unknown[]
}

/** What texts open towards a target; one that is to be verified opens nothing yet, and is said all the same. */
function lawOpens(law: Ways['law'], towards: string): string {
  const [valid, doubtful] = [ofStatus(law, 'IN_FORCE').length, ofStatus(law, 'TO_VERIFY').length]
  if (valid > 0)
    return joined(
      `${plural(valid, 'texte en vigueur mène', 'textes en vigueur mènent')} ${towards}`,
      doubtful > 0 ? plural(doubtful, 'autre est à vérifier', 'autres sont à vérifier') : '',
    )
  return doubtful > 0
    ? `${plural(doubtful, 'texte, à vérifier, mènerait', 'textes, à vérifier, mèneraient')} ${towards}`
    : `Aucun texte connu ici ne mène de ce qui est détenu ${towards}`
}

const entries: Partial<Record<string, string>> = {
  OPEN: "on peut s'y inscrire",
  NOT_YET: "on ne peut pas encore s'y inscrire",
  CLOSED: "on ne peut plus s'y inscrire",
}

/**
 * Whether one may enrol now, beside what the law opens: « et » where both agree, « mais » where one stops the other.
 */
function enrolment({ target, entry, law }: Ways): string {
  const state = entry?.enrolment.state ?? ''
  const said = target?.kind === 'Certification' ? entries[state] : undefined
  const agree = (state === 'OPEN') === ofStatus(law, 'IN_FORCE').length > 0
  return said ? `${agree ? ', et' : ', mais'} ${said}` : ''
}

function titlesNear(pathways: Ways['pathways']): string {
  if (pathways.length === 0) return "D'après nos tables, aucun autre titre ouvert aux inscriptions n'en rapproche"
  const near = pathways.every(({ steps }) => steps.length === 1)
    ? plural(pathways.length, 'autre titre en rapproche', 'autres titres en rapprochent')
    : plural(pathways.length, 'titre ou suite de titres en rapproche', 'titres ou suites de titres en rapprochent')
  return `D'après nos tables, ${near}`
}

export function waysSentence(ways: Ways): string {
  const { target, law, pathways, unread } = ways
  const unexamined = plural(unread.length, "titre n'a pas été examiné", "titres n'ont pas été examinés")
  return sentences(
    `${lawOpens(law, target ? `vers ${withArticle(target)}` : 'vers ce but')}${enrolment(ways)}`,
    joined(titlesNear(pathways), unread.length > 0 ? `${unexamined} au regard de ce but` : ''),
  )
}

/** What is needed of the answer on near trades. */
interface Near {
  matches: readonly { profession: { label: string } }[]
  routes: readonly { status: BridgeStatus; professions: readonly { label: string }[] }[]
}

const tradesOf = (routes: Near['routes']): string[] => [
  ...new Set(routes.flatMap(({ professions }) => professions.map(({ label }) => label))),
]

export function nearSentence({ matches, routes }: Near): string {
  const [valid, doubtful] = [tradesOf(ofStatus(routes, 'IN_FORCE')), tradesOf(ofStatus(routes, 'TO_VERIFY'))]
  const others = doubtful.filter((label) => !valid.includes(label))
  const [first, second] = matches.map(({ profession }) => withArticle({ kind: 'Profession', ...profession }))
  const law = joined(
    valid.length > 0 ? `des textes en vigueur mènent vers ${theTrades(valid)}` : '',
    others.length > 0 ? `des textes à vérifier mèneraient vers ${theTrades(others)}` : '',
  )
  return sentences(
    first
      ? `D'après nos tables, le plus proche est ${first}${second ? `, puis vient ${second}` : ''}`
      : "D'après nos tables, aucun métier proche n'est connu",
    `Côté droit, ${law || 'aucun texte connu ici ne mène vers un autre métier'}`,
  )
}

/** What is needed of the answer on paths. */
interface Chains {
  from: Named | null
  to: Named | null
  paths: readonly { steps: readonly { to: Named; bridgeStatus: BridgeStatus | null }[] }[]
}

/** At the same length, what counts today comes before what passes through a rule that is not in force. */
export const inForceFirst = <Path extends Chains['paths'][number]>(paths: readonly Path[]): Path[] =>
  [...paths].sort((a, b) => a.steps.length - b.steps.length || Number(isPast(a)) - Number(isPast(b)))
const isPast = ({ steps }: Chains['paths'][number]): boolean =>
  steps.some(({ bridgeStatus }) => bridgeStatus === 'NOT_IN_FORCE')

export function pathsSentence({ from, to, paths }: Chains): string {
  const between = from && to ? `entre ${withArticle(from)} et ${withArticle(to)}` : 'entre ces deux éléments'
  const [shortest, second] = inForceFirst(paths)
  if (!shortest) return sentences(`Aucun chemin n'est connu ici ${between}`)
  const through = shortest.steps.slice(0, -1).map(({ to: one }) => `« ${one.label} »`)
  const alone = !second || second.steps.length > shortest.steps.length
  const way = alone ? `Le plus court chemin ${between}` : `Un des plus courts chemins ${between}`
  return sentences(
    joined(
      through.length > 0 ? `${way} passe par ${enumerated(through)}` : `Un lien direct existe ${between}`,
      isPast(shortest) ? "une règle n'y est pas en vigueur aujourd'hui" : '',
    ),
  )
}

interface Counts {
  total: number
  acquired: number
  partial: number
  missing: number
  unknown: number
}

/** « Sur 59 compétences communes, 36 sont acquises ou couvertes, au moins en partie, et 23 ne sont pas couvertes. » */
export function standing({ total, acquired, partial, missing, unknown }: Counts): string {
  const common = plural(total, 'compétence commune', 'compétences communes')
  if (unknown === total) return `Sur ${common}, aucune n’a été examinée au regard de ce qui est détenu.`
  const near = acquired + partial
  const parts = [
    near > 0 ? `${plural(near, 'est acquise ou couverte', 'sont acquises ou couvertes')} au moins en partie` : '',
    missing > 0 ? plural(missing, 'n’est pas couverte', 'ne sont pas couvertes') : '',
    unknown > 0 ? plural(unknown, 'n’a pas été examinée', 'n’ont pas été examinées') : '',
  ]
  return `Sur ${common}, ${enumerated(parts.filter(Boolean))}.`
}
