import { useState } from 'react'

/** Copies a text; says that it did, and where it could not. */
export function CopyButton({ text, children }: { text: () => string; children: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid('Copié')
    } catch {
      setSaid('Copie refusée par le navigateur')
    }
    setTimeout(() => setSaid(''), 3_000)
  }
  return (
    <span className="copy">
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
