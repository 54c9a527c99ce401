import { useState } from 'react'
import { Link } from 'react-router'
import { withoutLines } from '../../typography.ts'
import { Chevron } from '../../ui/Chevron.tsx'
import { Code } from '../../ui/Code.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Glossed } from '../../ui/Glossed.tsx'
import { Identifier } from '../../ui/Identifier.tsx'
import { Note } from '../../ui/Note.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { kindInWords } from '../../words.ts'
import { Alignments } from './Alignments.tsx'
import { CertificationAtGlance } from './CertificationAtGlance.tsx'
import { FactList } from './FactList.tsx'
import { FicheSources } from './FicheSources.tsx'
import { type FicheNode, factsOf } from './facts.ts'
import { Neighbourhood } from './Neighbourhood.tsx'
import { OfficialWording } from './OfficialWording.tsx'
import { QueryBehind } from './QueryBehind.tsx'
import { certificationSentence, tradeSentence } from './sentence.ts'
import { TradeAtGlance } from './TradeAtGlance.tsx'

/** The fiche of one element: what it is, where it is stated, what stands around it. */
export function Fiche({
  node,
  query,
}: {
  node: FicheNode
  query: { text: string; variables: Record<string, unknown> }
}) {
  const facts = factsOf(node)
  // Said in words above; open where the address asks for a view of it.
  const [opened] = useState(() => /[?&](vue|plus|sans)=/.test(window.location.search))
  return (
    <>
      {node.__typename === 'Certification' && <CertificationAtGlance node={node} />}
      {node.__typename === 'Profession' && <TradeAtGlance node={node} />}
      <div className="fiche-head">
        <section className="panel stack" aria-labelledby="fiche-about">
          <h2 id="fiche-about">En bref</h2>
          <OfficialWording statement={node.statement} sources={node.sources} />
          {node.note && (
            <p className="note">
              <Note>{node.note}</Note>
            </p>
          )}
          {node.decided.length > 0 && (
            <div className="note">
              <p>Décidé au pupitre :</p>
              <ul>
                {node.decided.map((said) => (
                  <li key={said}>
                    <Glossed>{said}</Glossed>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {facts.length > 0 && <FactList facts={facts} />}
          {(node.__typename === 'Certification' || !node.verified) && (
            <p className="quiet no-print">
              <Link to={`/tables${addressOf({ fait: node.id })}`}>
                {node.verified ? 'Proposer une date, une voie ou une passerelle' : 'Confirmer dans le texte'}
              </Link>
            </p>
          )}
          {node.derived && (
            <p className="quiet">
              <strong>Déduit par le projet</strong>
              {node.rationale ? ` : ${withoutLines(node.rationale)}` : ', d’autres éléments du graphe.'}
            </p>
          )}
          {!node.statement && !node.note && facts.length === 0 && !node.derived && (
            <p className="quiet">Rien de plus que son intitulé et ses liens.</p>
          )}
        </section>
        {node.__typename !== 'Source' && <FicheSources sources={node.sources} />}
      </div>
      {node.__typename === 'Competence' && node.alignments.totalCount + node.verdicts.length > 0 && (
        <Alignments competence={node} />
      )}
      {node.__typename === 'Certification' || node.__typename === 'Profession' ? (
        <details className="panel fold" open={opened}>
          <summary>
            <Chevron />
            <strong>Tout ce qui lui est relié, en liste ou en graphe</strong>
          </summary>
          <Neighbourhood centre={node} />
        </details>
      ) : (
        <Neighbourhood centre={node} />
      )}
      <QueryBehind text={query.text} variables={query.variables} />
    </>
  )
}

/** What the fiche says in one sentence, where its kind has one. */
export function Said({ node }: { node: FicheNode }) {
  const said =
    node.__typename === 'Certification'
      ? certificationSentence(node)
      : node.__typename === 'Profession'
        ? tradeSentence(node)
        : ''
  return said === '' ? null : (
    <p className="answer-first answer-known">
      <Glossed>{said}</Glossed>
    </p>
  )
}

/** « Compétence · 1.1.c1 · Référentiel CPAS 2025 · à vérifier ». */
export function Standing({ node }: { node: FicheNode }) {
  return (
    <span className="row fiche-standing">
      <span>{kindInWords(node.kind)}</span>
      <Code>{node.code}</Code>
      {node.framework && <ElementLink element={node.framework} />}
      {!node.verified && <span className="tag tag-check">à vérifier</span>}
      {node.derived && <span className="tag">déduit</span>}
      <Identifier id={node.id} />
    </span>
  )
}
