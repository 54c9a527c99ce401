import { Link } from 'react-router'
import { enumerated, theCertifiers, withArticle } from '../../../words/articles.ts'
import { dated, inTime } from '../../../words/wording.ts'
import { typeset } from '../../typography.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { VaeGlance } from '../../ui/VaeGlance.tsx'
import { capitalised, isPast, plural } from '../../words.ts'
import type { FicheNode } from './facts.ts'
import { Timeline } from './Timeline.tsx'
import { Towards } from './Towards.tsx'

type Certification = Extract<FicheNode, { __typename: 'Certification' }>
/** What the sentence needs of it. */
interface Awarded extends Pick<Certification, 'certifier' | 'enrolUntil' | 'deliverUntil'> {
  deducedDates: readonly string[]
  blocs: { totalCount: number }
  successors: { nodes: readonly { label: string }[] }
}

/**
 * « Cette certification est délivrée par le ministère…, en 4 blocs. On peut s'y inscrire jusqu'au… », with the right words
 * of time.
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
  return typeset(
    [
      certifier
        ? `Cette certification est délivrée par ${theCertifiers(certifier)}${parts && `, en ${parts}`}.`
        : `Qui délivre cette certification n'est pas connu ici${parts && ` ; elle compte ${parts}`}.`,
      times.length > 0 ? `${capitalised(times.join(' ; '))}.` : '',
      successors.nodes.length > 0
        ? `Elle est remplacée par ${enumerated(successors.nodes.map(({ label }) => withArticle({ kind: 'Certification', label })))}.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
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
