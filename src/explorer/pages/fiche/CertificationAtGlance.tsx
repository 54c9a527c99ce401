import { Link } from 'react-router'
import { dated, inTime } from '../../../words/wording.ts'
import { typeset } from '../../typography.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { VaeGlance } from '../../ui/VaeGlance.tsx'
import { plural } from '../../words.ts'
import type { FicheNode } from './facts.ts'
import { Timeline } from './Timeline.tsx'
import { Towards } from './Towards.tsx'

type Certification = Extract<FicheNode, { __typename: 'Certification' }>

/** « Délivré de 2012 à 2029, par le ministère… ; 10 blocs ; remplacé par… », with the right words of time. */
export function certificationSentence({
  certifier,
  enrolUntil,
  deliverUntil,
  deducedDates,
  blocs,
  successors,
}: Certification): string {
  const parts = [
    certifier ? `Délivrance : ${certifier}` : 'Certificateur non trouvé dans nos sources',
    enrolUntil ? dated(`inscription ${inTime.until(enrolUntil)}`, deducedDates, 'enrolUntil') : '',
    deliverUntil ? dated(`délivrance ${inTime.until(deliverUntil)}`, deducedDates, 'deliverUntil') : '',
    blocs.totalCount > 0 ? plural(blocs.totalCount, 'bloc') : 'blocs non lus ici',
    successors.nodes.length > 0 ? `remplacement : ${successors.nodes.map(({ label }) => label).join(', ')}` : '',
  ]
  return typeset(`${parts.filter(Boolean).join(' ; ')}.`)
}

/** A certification as an adviser reads it: VAE, its blocs, its versions in time, and where to go on. */
export function CertificationAtGlance({ node }: { node: Certification }) {
  const versions = [...node.predecessors.nodes, node, ...node.successors.nodes]
  return (
    <>
      <VaeGlance certification={node.id} />
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
          <p className="row">
            <Link to={`/pont-vae${addressOf({ certification: node.id })}`}>Préparer un entretien de VAE</Link>
            <Link to={`/ecart${addressOf({ cible: node.id })}`}>Voir ce qu’un autre diplôme en couvre</Link>
          </p>
        </section>
      )}
      {node.framework && <Towards framework={node.framework.id} />}
      {versions.length > 1 && <Timeline title="Ses versions dans le temps" versions={versions} />}
    </>
  )
}
