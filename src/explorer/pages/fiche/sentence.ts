/** What the fiche of a certification, and that of a trade, say first. */
import { enumerated, theCertifiers, theTrades, withArticle } from '../../../words/articles.ts'
import { dated, inTime } from '../../../words/wording.ts'
import { typeset } from '../../typography.ts'
import { capitalised, isPast, plural, today } from '../../words.ts'

/** What the sentence needs of it. */
interface Awarded {
  certifier: string | null
  enrolUntil: string | null
  deliverUntil: string | null
  deducedDates: readonly string[]
  blocs: { totalCount: number }
  successors: { nodes: readonly { label: string }[] }
}

/**
 * « Cette certification est délivrée par le ministère…, en 4 blocs. On peut s'y inscrire jusqu'au… », with the right
 * words of time.
 */
export function certificationSentence({
  certifier,
  enrolUntil,
  deliverUntil,
  deducedDates,
  blocs,
  successors,
}: Awarded): string {
  const parts = blocs.totalCount > 0 ? plural(blocs.totalCount, 'bloc') : ''
  const enrolment = enrolUntil && dated(inTime.until(enrolUntil), deducedDates, 'enrolUntil')
  const delivery = deliverUntil && dated(inTime.until(deliverUntil), deducedDates, 'deliverUntil')
  const times = [
    enrolment &&
      (isPast(enrolUntil) ? `l'inscription était possible ${enrolment}` : `on peut s'y inscrire ${enrolment}`),
    delivery && (isPast(deliverUntil) ? `elle a été délivrée ${delivery}` : `elle est délivrée ${delivery}`),
  ].filter(Boolean)
  const replacing = successors.nodes.map(({ label }) => withArticle({ kind: 'Certification', label }))
  return typeset(
    [
      certifier
        ? `Cette certification est délivrée par ${theCertifiers(certifier)}${parts && `, en ${parts}`}.`
        : `Qui délivre cette certification n'est pas connu ici${parts && ` ; elle compte ${parts}`}.`,
      times.length > 0 ? `${capitalised(times.join(' ; '))}.` : '',
      replacing.length > 0 ? `Elle est remplacée par ${enumerated(replacing)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
}

type Nodes = { nodes: readonly { label: string }[] }
/** What the sentence needs of it. */
interface TradeLinks extends Record<'canBecome' | 'openTo', Nodes> {
  certifications: { totalCount: number; nodes: readonly Enrolled[] }
  performs: { totalCount: number }
}
type Enrolled = { __typename: string; label?: string; enrolFrom?: string | null; enrolUntil?: string | null }

/**
 * « On s'y prépare aujourd'hui par le diplôme… ; 3 versions plus anciennes y mènent aussi » where one alone may be
 * entered.
 */
function diplomas({ certifications: { totalCount, nodes } }: TradeLinks): string {
  if (totalCount === 0) return "Aucun diplôme qui mène à ce métier n'est connu ici"
  const open = nodes.filter(
    ({ enrolFrom, enrolUntil }) => enrolFrom && enrolFrom <= today() && !(enrolUntil && isPast(enrolUntil)),
  )
  const [one, other] = open.flatMap(({ label }) => label ?? [])
  if (!one || other) return `${plural(totalCount, 'version de diplôme mène', 'versions de diplôme mènent')} à ce métier`
  const older = totalCount - 1
  const others = plural(older, 'autre version y mène aussi', 'autres versions y mènent aussi')
  const diploma = withArticle({ kind: 'Certification', label: one })
  return `On s'y prépare aujourd'hui par ${diploma}${older > 0 ? ` ; ${others}` : ''}`
}

/** « On s'y prépare aujourd'hui par… ; il peut mener vers… ; on y vient de… », from what documents say. */
export function tradeSentence(links: TradeLinks): string {
  const { performs, canBecome, openTo } = links
  const parts = [
    diplomas(links),
    performs.totalCount > 0 ? `ses activités sont décrites en ${plural(performs.totalCount, 'ensemble')}` : '',
    canBecome.nodes.length > 0 ? `il peut mener vers ${theTrades(canBecome.nodes.map(({ label }) => label))}` : '',
    openTo.nodes.length > 0 ? `on y vient de ${plural(openTo.nodes.length, 'autre métier', 'autres métiers')}` : '',
  ]
  return typeset(`${parts.filter(Boolean).join(' ; ')}.`)
}
