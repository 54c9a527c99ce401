import { Link } from 'react-router'
import { FicheTradeDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { LawRoutes } from '../../ui/LawRoutes.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { withoutName } from '../../words.ts'
import type { FicheNode } from './facts.ts'
import { Timeline } from './Timeline.tsx'

type Trade = Extract<FicheNode, { __typename: 'Profession' }>

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

/** Trades near this one, from what tables show, and what the law opens to who exercises it. */
function Onwards({ profession }: { profession: string }) {
  const answer = useQuery(FicheTradeDocument, { profession })
  return (
    <section className="panel stack" aria-labelledby="suites">
      <h2 id="suites">Où il mène</h2>
      <Answered answer={answer} what="ce que ce métier ouvre">
        {({ mobility: { known, reason, routes, matches } }) => (
          <>
            <h3>Ce que donne le droit</h3>
            {routes.length > 0 ? (
              <LawRoutes
                routes={routes}
                after={({ professions }) =>
                  professions.length > 0 && (
                    <span> Mène vers : {professions.map(({ label }) => label).join(', ')}.</span>
                  )
                }
              />
            ) : (
              <p className="quiet">Aucun texte connu ici ne mène de ce métier vers un autre.</p>
            )}
            <h3>Métiers proches, d’après nos tables</h3>
            {known && matches.length > 0 ? (
              <ol className="plain-list">
                {matches.map(({ profession: near, why }) => (
                  <li key={near.id}>
                    <ElementLink element={near} />
                    <p className="quiet">{withoutName(why, near.label)}</p>
                  </li>
                ))}
              </ol>
            ) : (
              <p className="quiet">{reason ?? 'Aucun métier proche n’est connu ici.'}</p>
            )}
          </>
        )}
      </Answered>
      <p className="row">
        <Link to={`/parcours${addressOf({ vue: 'metiers', metiers: profession })}`}>Métiers proches, en détail</Link>
        <Link to={`/parcours${addressOf({ metiers: profession })}`}>Parcours depuis ce métier</Link>
        <Link to={`/ecart${addressOf({ metiers: profession })}`}>Ce que son diplôme couvre d’un autre</Link>
      </p>
    </section>
  )
}

/** A trade as one reads it: its diplomas in time, what is done, where it leads, what frames it. */
export function TradeAtGlance({ node }: { node: Trade }) {
  const { certifications, performs, canBecome, openTo, framedBy } = node
  const diplomas = certifications.nodes.flatMap((one) => (one.__typename === 'Certification' ? [one] : []))
  return (
    <>
      {diplomas.length > 0 && <Timeline title="Ses diplômes, version par version" versions={diplomas} />}
      {performs.nodes.length + canBecome.nodes.length + openTo.nodes.length + framedBy.nodes.length > 0 && (
        <section className="panel stack" aria-labelledby="metier">
          <h2 id="metier">Ce métier</h2>
          <div className="trade-columns">
            <Links id="fait" title="Ce qu’on y fait" nodes={performs.nodes} />
            <Links id="vers" title="Où il peut mener" nodes={canBecome.nodes} />
            <Links id="depuis" title="D’où l’on y vient" nodes={openTo.nodes} />
            <Links id="textes" title="Les textes qui l’encadrent" nodes={framedBy.nodes} />
          </div>
        </section>
      )}
      <Onwards profession={node.id} />
    </>
  )
}
