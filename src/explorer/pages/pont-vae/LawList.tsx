import { ElementLink } from '../../ui/ElementLink.tsx'
import { Law } from '../../ui/Law.tsx'
import type { VaeBloc } from './state.ts'

type Given = VaeBloc['law'][number]

const statusInWords: Record<Given['status'], string> = {
  IN_FORCE: 'en vigueur',
  NOT_IN_FORCE: 'pas en vigueur à cette date',
  TO_VERIFY: 'à vérifier, ne compte pas',
}

/** Ways opened by a text, each with its reference and whether it counts today. */
export function LawList({ law }: { law: readonly Given[] }) {
  return (
    <ul className="plain-list">
      {law.map(({ bridge, from, status, acquires }) => (
        <li key={`${bridge.id} ${from.id}`}>
          <ElementLink element={bridge} />
          {acquires && <strong>{'\u00a0'}: acquis de droit</strong>}
          {bridge.effect && `. ${bridge.effect}`}
          <span className="quiet">
            {' '}
            (au titre de « {from.label} » ;{' '}
            {bridge.legalReference && (
              <>
                <Law>{bridge.legalReference}</Law> ;{' '}
              </>
            )}
            {statusInWords[status]})
          </span>
          {bridge.decided.map((said) => (
            <span key={said} className="quiet">
              {' '}
              {said}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
