import { type ReactNode, useState } from 'react'
import type { DeskProposedFragment, TypedDocumentString } from '../../generated/graphql.ts'
import { useChange } from './useChange.ts'

/** The text that says what is proposed, and why. */
interface Said {
  source: string
  why: string
}
const nothingSaid: Said = { source: '', why: '' }

/** What every proposal has: a fold, the text and the reason, and what was wrong with the last one. */
export function ProposalForm<Variables>({
  title,
  isOpen = false,
  document,
  variables,
  onDone,
  children,
}: {
  title: string
  isOpen?: boolean
  document: TypedDocumentString<{ changed: DeskProposedFragment }, Variables & Said>
  /** What is proposed; undefined while something is missing. */
  variables: Variables | undefined
  onDone: () => void
  children: ReactNode
}) {
  const [said, setSaid] = useState(nothingSaid)
  const { change, busy, problem } = useChange(document, onDone)
  const propose = async () => {
    if (variables && (await change({ ...variables, ...said }))) setSaid(nothingSaid)
  }
  return (
    <details className="no-print" open={isOpen}>
      <summary>{title}</summary>
      <form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault()
          void propose()
        }}
      >
        {children}
        <label className="field">
          <span className="field-label">Le texte qui le dit, et où</span>
          <input
            className="input"
            required
            maxLength={300}
            placeholder="arrêté du …, article …"
            value={said.source}
            onChange={({ target }) => setSaid({ ...said, source: target.value })}
          />
        </label>
        <label className="field">
          <span className="field-label">Pourquoi</span>
          <textarea
            className="input"
            required
            rows={2}
            maxLength={420}
            value={said.why}
            onChange={({ target }) => setSaid({ ...said, why: target.value })}
          />
        </label>
        <p>
          <button type="submit" className="button" disabled={busy || !variables}>
            Proposer
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
      </form>
    </details>
  )
}

/** One of a few values. */
export function Choice<Name extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  label: string
  options: readonly (readonly [name: Name, label: string])[]
  value: Name
  onChoose: (name: Name) => void
}) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        className="input"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([name]) => name === target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
