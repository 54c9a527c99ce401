import { Link } from 'react-router'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { VaeGlance } from '../../ui/VaeGlance.tsx'
import type { FicheNode } from './facts.ts'
import { Timeline } from './Timeline.tsx'
import { Towards } from './Towards.tsx'

type Certification = Extract<FicheNode, { __typename: 'Certification' }>

/** A certification as an adviser reads it: VAE, its blocs, its versions in time, and where to go on. */
export function CertificationAtGlance({ node }: { node: Certification }) {
  const versions = [...node.predecessors.nodes, node, ...node.successors.nodes]
  return (
    <>
      <VaeGlance certification={node.id} />
      <p className="row">
        <Link to={`/pont-vae${addressOf({ certification: node.id })}`}>Préparer un entretien de VAE</Link>
        <Link to={`/ecart${addressOf({ cible: node.id })}`}>Voir ce qu’un autre diplôme en couvre</Link>
      </p>
      {node.blocs.nodes.length > 0 && (
        <section className="panel stack" aria-labelledby="blocs">
          <h2 id="blocs">Ses blocs</h2>
          <ul className="plain-list">
            {node.blocs.nodes.map((bloc) => (
              <li key={bloc.id}>
                <ElementLink element={bloc} />
                {bloc.scope === 'SPECIFIC' && <span className="tag">spécifique</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {node.framework && <Towards framework={node.framework.id} />}
      {versions.length > 1 && <Timeline title="Ses versions dans le temps" versions={versions} />}
    </>
  )
}
