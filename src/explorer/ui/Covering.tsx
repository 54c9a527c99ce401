import { decidedInWords } from '../../words/decided.ts'
import { readOnInWords } from '../../words/wording.ts'
import { capitalised, coverageInWords, methodInWords } from '../words.ts'
import { ElementLink } from './ElementLink.tsx'

interface Named {
  id: string
  code?: string | null
  label: string
}

/** What covers an element, in one sentence: several that cover it together are named together, with the reason once. */
export function Covering({
  carriers,
  coverage,
  target,
  rationale,
  readOn,
  method,
  decidedBy = null,
  decidedOn = null,
}: {
  carriers: readonly Named[]
  coverage: string
  /** Left out where the element is the page's own. */
  target?: Named
  rationale: string | null
  readOn: string | null
  method: string | null
  /** The role that decided it at the desk, and the day. */
  decidedBy?: string | null
  decidedOn?: string | null
}) {
  return (
    <div>
      <p>
        {carriers.length === 0 && 'Rien de ce qui a été lu'}
        {carriers.map((one, index) => (
          <span key={one.id}>
            {index > 0 && (index === carriers.length - 1 ? ' et ' : ', ')}
            <ElementLink element={one} />
          </span>
        ))}{' '}
        <strong>{carriers.length === 0 ? 'ne couvre' : coverageInWords(coverage, carriers.length)}</strong>{' '}
        {target ? <ElementLink element={target} /> : 'cette compétence'}
      </p>
      {rationale && <p>{rationale}</p>}
      <p className="quiet">
        {capitalised([methodInWords(method), readOn ? readOnInWords[readOn] : null].filter(Boolean).join(', '))}
        {decidedBy && `. ${decidedInWords({ decidedBy, decidedOn })}`}
      </p>
    </div>
  )
}
