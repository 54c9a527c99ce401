import { Link } from 'react-router'
import { inTime } from '../../../words/wording.ts'
import { FicheTablesDocument } from '../../generated/graphql.ts'
import { typeset } from '../../typography.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { VaeGlance } from '../../ui/VaeGlance.tsx'
import { plural } from '../../words.ts'
import type { FicheNode } from './facts.ts'
import { Timeline } from './Timeline.tsx'

type Certification = Extract<FicheNode, { __typename: 'Certification' }>

/** « Délivré de 2012 à 2029, par le ministère… ; 10 blocs ; remplacé par… », with the right words of time. */
export function certificationSentence({
  certifier,
  enrolUntil,
  deliverUntil,
  blocs,
  successors,
}: Certification): string {
  const parts = [
    certifier ? `Délivrance : ${certifier}` : 'Certificateur non trouvé dans nos sources',
    enrolUntil ? `inscription ${inTime.until(enrolUntil)}` : '',
    deliverUntil ? `délivrance ${inTime.until(deliverUntil)}` : '',
    blocs.totalCount > 0 ? plural(blocs.totalCount, 'bloc') : 'blocs non lus ici',
    successors.nodes.length > 0 ? `remplacement : ${successors.nodes.map(({ label }) => label).join(', ')}` : '',
  ]
  return typeset(`${parts.filter(Boolean).join(' ; ')}.`)
}

/** The référentiels that were read against this one: whose holders the site can answer. */
function Tables({ framework }: { framework: string }) {
  const answer = useQuery(FicheTablesDocument, {})
  return (
    <section className="panel stack" aria-labelledby="tables">
      <h2 id="tables">Qui en a déjà une part, d’après nos tables</h2>
      <Answered answer={answer} what="les tables de rapprochement">
        {({ crosswalks }) => {
          const towards = crosswalks.nodes.filter(({ against }) => against?.id === framework)
          return towards.length === 0 ? (
            <p className="quiet">
              Aucun autre référentiel n’a encore été lu au regard de celui-ci : rien n’en est connu.
            </p>
          ) : (
            <ul className="plain-list">
              {towards.map(({ id, of, complete }) => (
                <li key={id}>
                  {of && <ElementLink element={of} />}
                  {!complete && <span className="tag">lecture en cours</span>}{' '}
                  <Link
                    to={`/comparer${addressOf({ referentiels: [of?.id ?? '', framework], couvert: framework, par: of?.id ?? '' })}`}
                  >
                    voir bloc par bloc<span className="visually-hidden">, {of?.label}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }}
      </Answered>
    </section>
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
      {node.framework && <Tables framework={node.framework.id} />}
      {versions.length > 1 && <Timeline title="Ses versions dans le temps" versions={versions} />}
    </>
  )
}
