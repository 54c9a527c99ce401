import { dated, inTime, readOnInWords } from '../../../words/wording.ts'
import type { ParcoursElementFragment, ParcoursPathsQuery } from '../../generated/graphql.ts'
import { typeset } from '../../typography.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { useIdentifiers } from '../../ui/Identifier.tsx'
import { capitalised, methodInWords, plural, rangesInWords } from '../../words.ts'
import { connector } from './connector.ts'

type Path = ParcoursPathsQuery['paths']['paths'][number]
type Step = Path['steps'][number]

/** A path from top to bottom: elements, and between them how they are related and where that is stated. */
export function PathChain({ start, path }: { start: ParcoursElementFragment | null; path: Path }) {
  const aligned = path.steps.some(({ relation }) => relation === 'ALIGNED_WITH')
  return (
    <li className="panel stack">
      <h3 className="quiet">
        {plural(path.length, 'lien')}
        {aligned && ', dont un rapprochement au moins, sans valeur juridique'}
      </h3>
      <ol className="chain">
        {start && (
          <li>
            <ElementLink element={start} showKind />
          </li>
        )}
        {path.steps.map((step) => (
          <li key={step.to.id}>
            <Connection step={step} />
            <ElementLink element={step.to} showKind />
            <Window of={step.to} />
          </li>
        ))}
      </ol>
    </li>
  )
}

/** From when until when a rule of law holds. */
function Window({ of }: { of: ParcoursElementFragment }) {
  if (!('validFrom' in of)) return null
  const dates = [of.validFrom ? inTime.from(of.validFrom) : '', of.validUntil ? inTime.until(of.validUntil) : '']
  const said = dated(dates.filter(Boolean).join(', '), of.deducedDates, 'validFrom', 'validUntil')
  return <p className="quiet">{said === '' ? 'Dates non connues ici.' : typeset(`En vigueur ${said}.`)}</p>
}

function Connection({ step }: { step: Step }) {
  const numbered = useIdentifiers()
  const { together, rationale, method, readOn, derived, verified, bridgeStatus, source } = step
  const basis = [source || (method ? methodInWords(method) : null), readOn ? readOnInWords[readOn] : null]
    .filter(Boolean)
    .join(', ')
  return (
    <div className="connection">
      <p>
        <em>{connector(step)}</em>
        {derived && <span className="tag">lien déduit</span>}
        {(!verified || bridgeStatus === 'TO_VERIFY') && <span className="tag tag-check">à vérifier</span>}
        {bridgeStatus === 'NOT_IN_FORCE' && <span className="tag tag-check">n’est pas en vigueur aujourd’hui</span>}
      </p>
      {together.length > 0 && (
        <p>
          Ensemble, entièrement, avec{' '}
          {together.map((one, index) => (
            <span key={one.id}>
              {index > 0 && ', '}
              <ElementLink element={one} />
            </span>
          ))}
        </p>
      )}
      {rationale && <p>{rationale}</p>}
      {basis && (
        <p className="quiet">
          {capitalised(numbered ? basis.replace(/\blignes? .*/, rangesInWords) : basis.replace(/,? *lignes? .*/, ''))}
        </p>
      )}
    </div>
  )
}
