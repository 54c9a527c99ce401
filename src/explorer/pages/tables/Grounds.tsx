/** The text that says what is proposed, and why. */
export interface Said {
  source: string
  why: string
}
export const nothingSaid: Said = { source: '', why: '' }

export function Grounds({ said, onWrite }: { said: Said; onWrite: (said: Said) => void }) {
  return (
    <>
      <label className="field">
        <span className="field-label">Le texte qui le dit, et où</span>
        <input
          className="input"
          required
          maxLength={300}
          placeholder="arrêté du …, article …"
          value={said.source}
          onChange={({ target }) => onWrite({ ...said, source: target.value })}
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
          onChange={({ target }) => onWrite({ ...said, why: target.value })}
        />
      </label>
    </>
  )
}
