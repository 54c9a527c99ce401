import { readOnInWords } from '../../../words/wording.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { capitalised, coverageInWords, methodInWords, readingNotice } from '../../words.ts'
import type { FicheNode } from './facts.ts'

type Alignment = Extract<FicheNode, { __typename: 'Competence' }>['alignments']['nodes'][number]

const order = ['FULL', 'PART', 'NONE']

/** Competences of other référentiels that the project reads as covering this one, the fullest first. */
export function Alignments({ alignments, total }: { alignments: readonly Alignment[]; total: number }) {
  const sorted = [...alignments].sort((a, b) => order.indexOf(a.coverage) - order.indexOf(b.coverage))
  return (
    <section className="panel stack" aria-labelledby="fiche-alignments">
      <h2 id="fiche-alignments">Ce qui s’en rapproche ailleurs</h2>
      <p className="quiet">{readingNotice}</p>
      {total > alignments.length && (
        <p className="note">
          Les {alignments.length} premiers sont montrés, sur {total}.
        </p>
      )}
      <ul className="alignments">
        {sorted.map(({ id, coverage, rationale, readOn, method, held }) => (
          <li key={id} className={`coverage-${coverage.toLowerCase()}`}>
            <p>
              <ElementLink element={held} /> <strong>{coverageInWords(coverage)}</strong>
              {held.framework && <span className="quiet"> – {held.framework.label}</span>}
            </p>
            <p>{rationale}</p>
            <p className="quiet">
              {capitalised([methodInWords(method), readOn ? readOnInWords[readOn] : null].filter(Boolean).join(', '))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
