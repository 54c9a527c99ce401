import type { RefObject } from 'react'
import { StateShape } from '../../ui/StateShape.tsx'
import {
  type Coverage,
  coverageNames,
  coverageState,
  type Desk,
  type Draft,
  longestWhy,
  missingOf,
} from './judgement.ts'

const coverages = Object.keys(coverageNames) as Coverage[]

/** The verdict, its codes, and why. */
export function Judging({
  table,
  draft,
  onWrite,
  onNothing,
  onSentence,
  why,
}: {
  table: Desk
  draft: Draft
  onWrite: (part: Partial<Draft>) => void
  onNothing: () => void
  onSentence: () => void
  why: RefObject<HTMLTextAreaElement | null>
}) {
  const held = new Map(table.holdings.map((one) => [one.id, one]))
  return (
    <>
      <fieldset className="desk-coverage">
        <legend className="field-label">Ce que fait déjà qui détient</legend>
        {coverages.map((coverage, index) => (
          <label key={coverage} className={`state-${coverageState[coverage].toLowerCase()}`}>
            <input
              type="radio"
              name="couverture"
              checked={draft.coverage === coverage}
              onChange={() => onWrite({ coverage })}
            />
            <StateShape state={coverageState[coverage]} />
            {coverageNames[coverage]} <kbd>{index + 1}</kbd>
          </label>
        ))}
        <button type="button" className="button button-quiet" onClick={onNothing}>
          Rien, les plus proches cherchés <kbd>r</kbd>
        </button>
      </fieldset>
      <div>
        <p className="field-label">{draft.coverage === 'NONE' ? 'Ce qui a été cherché' : 'Ce qui la porte'}</p>
        {draft.codes.length === 0 && <p className="quiet">Rien n’est choisi.</p>}
        <ul className="chosen">
          {draft.codes.map((id) => {
            const name = held.get(id)?.code ?? held.get(id)?.label ?? id
            return (
              <li key={id}>
                {name}
                <button
                  type="button"
                  className="chosen-remove"
                  aria-label={`Retirer ${name}`}
                  onClick={() => onWrite({ codes: draft.codes.filter((one) => one !== id) })}
                >
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      </div>
      <label className="field">
        <span className="field-label">
          Pourquoi <kbd>m</kbd>
        </span>
        <span className="field-hint">Une ou deux phrases qui citent les codes.</span>
        <textarea
          ref={why}
          className="input"
          rows={4}
          maxLength={longestWhy}
          value={draft.why}
          onChange={({ target }) => onWrite({ why: target.value })}
        />
      </label>
      {draft.why.trim() === '' && (
        <p>
          <button
            type="button"
            className="button button-quiet"
            disabled={draft.coverage === null || draft.codes.length === 0}
            onClick={onSentence}
          >
            Commencer par les codes <kbd>j</kbd>
          </button>
        </p>
      )}
      <p className="quiet">{missingOf(draft) || 'La lecture de cette compétence est complète.'}</p>
    </>
  )
}
