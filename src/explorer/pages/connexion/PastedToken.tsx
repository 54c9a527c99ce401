import { type FormEvent, useState } from 'react'
import { takeToken } from '../../session.ts'

/** Takes a token for this tab. */
export function PastedToken() {
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    takeToken(text.trim() || null)
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <label className="field">
        <span className="field-label">Jeton</span>
        <span className="field-hint">
          Remis par qui tient ce serveur. Il reste dans cet onglet et disparaît avec lui.
        </span>
        <input
          className="input"
          type="password"
          autoComplete="off"
          required
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p>
        <button type="submit" className="button">
          Se connecter avec ce jeton
        </button>
      </p>
    </form>
  )
}
