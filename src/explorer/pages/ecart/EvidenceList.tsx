import { readOnInWords } from '../../../words/wording.ts'
import type { EcartEvidenceFragment } from '../../generated/graphql.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { capitalised, methodInWords } from '../../words.ts'

const basisInWords: Record<EcartEvidenceFragment['basis'], string> = {
  LEGAL: 'acquis de droit',
  SHEET: 'même compétence dans les deux fiches métiers, sans valeur juridique',
  ALIGNMENT: 'rapprochement, sans valeur juridique',
  EXPERIENCED: 'expérience, ne change pas l’état',
  DECLARED: 'déclaration, ne change pas l’état',
}
const coverageTag = { FULL: 'couvre entièrement', PART: 'couvre en partie', NONE: 'aide sans couvrir' } as const

/** What each thing held brings to the competence, and how that was judged. */
export function EvidenceList({
  title,
  evidence,
  said = [],
}: {
  title: string
  evidence: readonly EcartEvidenceFragment[]
  /** Sentences that stand elsewhere on the page already. */
  said?: readonly (string | null)[]
}) {
  return (
    <div className="detail-part">
      <h5>{title}</h5>
      <ul className="evidence">
        {evidence.map(
          ({ basis, held, through, coverage, rationale, readOn, method, legalReference, assumed, together }) => (
            <li key={`${held.id} ${through.id} ${basis}`}>
              <p>
                <ElementLink element={held} />
                {held.id !== through.id && <span className="quiet">, par {through.label}</span>}
                {assumed && <span className="tag tag-check">par supposition</span>}
              </p>
              {rationale && !said.includes(rationale) && <p>{rationale}</p>}
              <p className="quiet">
                {capitalised(
                  [
                    basisInWords[basis],
                    together ? 'couvre, avec les autres' : coverage && coverageTag[coverage],
                    readOn && readOnInWords[readOn],
                    method && methodInWords(method),
                    legalReference,
                  ]
                    .filter(Boolean)
                    .join(' · '),
                )}
              </p>
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
