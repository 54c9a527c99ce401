import type { PolitiqueFramingFragment, PolitiqueImpactQuery } from '../../generated/graphql.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { useIdentifiers } from '../../ui/Identifier.tsx'
import { sourceInWords } from '../../ui/SourceList.tsx'
import { byDocument } from './words.ts'

export type Item = PolitiqueImpactQuery['policyImpact']['items'][number]

/** One element that the policy frames: by which text, or by which deduction, and through what. */
export function FramedItem({ item, documents }: { item: Item; documents: ReadonlyMap<string, string> }) {
  const { element, stated, derived } = item
  return (
    <li>
      <p>
        <ElementLink element={element} /> {!stated && <span className="tag">déduit par le projet</span>}
      </p>
      {stated && <Way element={element} framing={stated} documents={documents} />}
      {derived && !stated && <Way element={element} framing={derived} documents={documents} />}
    </li>
  )
}

function Way({
  element,
  framing,
  documents,
}: {
  element: Item['element']
  framing: PolitiqueFramingFragment
  documents: ReadonlyMap<string, string>
}) {
  const numbered = useIdentifiers()
  const { framed, rationale, statedAt } = framing
  const sources = byDocument(statedAt).map(({ id, lines }) =>
    sourceInWords({ document: documents.get(id) ?? id, lines: lines.join(' ; '), verified: true }, numbered),
  )
  return (
    <div className="quiet">
      {framed.id !== element.id && (
        <p>
          À travers <ElementLink element={framed} />
        </p>
      )}
      {rationale && <p>{rationale}</p>}
      {sources.length > 0 && <p>{sources.join(' ; ')}</p>}
    </div>
  )
}
