/** What the question got wrong, with the nearest things that exist. */
export interface QuestionError {
  field: string
  message: string
  suggestions: { id: string; label: string }[]
}

export function UserErrors({ errors, onChoose }: { errors: readonly QuestionError[]; onChoose?: (error: QuestionError, id: string) => void }) {
  if (errors.length === 0) return null
  return (
    <div className="error-notice" role="alert">
      {errors.map((error) => (
        <div key={`${error.field} ${error.message}`}>
          <p>{error.message}</p>
          {onChoose && error.suggestions.length > 0 && (
            <p className="row">
              <span>Vouliez-vous dire :</span>
              {error.suggestions.map(({ id, label }) => (
                <button key={id} type="button" className="button button-quiet" onClick={() => onChoose(error, id)}>
                  {label}
                </button>
              ))}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
