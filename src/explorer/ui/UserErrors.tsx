import { inLabels } from '../words.ts'

/**
 * What the question got wrong, with the nearest things that exist; `onChoose` gets the one chosen, or null to take the
 * wrong one away.
 */
interface QuestionError {
  code?: string
  field: string
  message: string
  suggestions: { id: string; label: string }[]
}

export function UserErrors({
  errors,
  onChoose,
}: {
  errors: readonly QuestionError[]
  onChoose?: (error: QuestionError, id: string | null) => void
}) {
  if (errors.length === 0) return null
  return (
    <div className="error-notice" role="alert">
      {errors.map((error) => (
        <div key={`${error.field} ${error.message}`}>
          <p>
            {error.code === 'UNKNOWN_ID'
              ? 'L’adresse de cette page nomme un élément qui n’existe pas, ou n’existe plus.'
              : inLabels(error)}
          </p>
          {onChoose && (
            <p className="row">
              {error.suggestions.length > 0 && <span>Vouliez-vous dire :</span>}
              {error.suggestions.map(({ id, label }) => (
                <button key={id} type="button" className="button button-quiet" onClick={() => onChoose(error, id)}>
                  {label}
                </button>
              ))}
              <button type="button" className="button button-quiet" onClick={() => onChoose(error, null)}>
                Retirer
              </button>
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
