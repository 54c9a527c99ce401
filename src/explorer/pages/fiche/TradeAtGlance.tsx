import { Link } from 'react-router'
import { enumerated, withArticle } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { plural } from '../../words.ts'
import type { FicheNode } from './facts.ts'
import { Timeline } from './Timeline.tsx'

type Trade = Extract<FicheNode, { __typename: 'Profession' }>

/** « Deux diplômes y mènent ; on y vient de…, on en part vers… », from what documents say. */
export function tradeSentence({ certifications, performs, canBecome, openTo }: Trade): string {
  const parts = [
    certifications.totalCount > 0
      ? plural(certifications.totalCount, 'version de diplôme y mène', 'versions de diplôme y mènent')
      : 'Aucun diplôme qui y mène n’est connu ici',
    performs.totalCount > 0 ? `ses activités sont décrites en ${plural(performs.totalCount, 'ensemble')}` : '',
    canBecome.nodes.length > 0
      ? `ce métier peut mener vers ${enumerated(canBecome.nodes.map(({ label }) => withArticle({ kind: 'Profession', label })))}`
      : '',
    openTo.nodes.length > 0 ? `on y vient de ${plural(openTo.nodes.length, 'autre métier', 'autres métiers')}` : '',
  ]
  return typeset(`${parts.filter(Boolean).join(' ; ')}.`)
}

function Links({ id, title, nodes }: { id: string; title: string; nodes: readonly { id: string; label: string }[] }) {
  if (nodes.length === 0) return null
  return (
    <div className="stack-tight">
      <h3 id={id}>{title}</h3>
      <ul className="plain-list">
        {nodes.map((node) => (
          <li key={node.id}>
            <ElementLink element={node} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A trade as one reads it: its diplomas in time, what is done, where it leads, what frames it. */
export function TradeAtGlance({ node }: { node: Trade }) {
  const { certifications, performs, canBecome, openTo, framedBy } = node
  const diplomas = certifications.nodes.flatMap((one) => (one.__typename === 'Certification' ? [one] : []))
  return (
    <>
      {diplomas.length > 0 && <Timeline title="Ses diplômes, version par version" versions={diplomas} />}
      <section className="panel stack" aria-labelledby="metier">
        <h2 id="metier">Ce métier</h2>
        <div className="trade-columns">
          <Links id="fait" title="Ce qu’on y fait" nodes={performs.nodes} />
          <Links id="vers" title="Où il peut mener" nodes={canBecome.nodes} />
          <Links id="depuis" title="D’où l’on y vient" nodes={openTo.nodes} />
          <Links id="textes" title="Les textes qui l’encadrent" nodes={framedBy.nodes} />
        </div>
        <p className="row">
          <Link to={`/parcours${addressOf({ vue: 'metiers', metiers: node.id })}`}>Métiers proches</Link>
          <Link to={`/parcours${addressOf({ metiers: node.id })}`}>Parcours depuis ce métier</Link>
          <Link to={`/ecart${addressOf({ metiers: node.id })}`}>Ce que son diplôme couvre d’un autre</Link>
        </p>
      </section>
    </>
  )
}
