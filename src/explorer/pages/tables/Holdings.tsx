import { type RefObject, useState } from 'react'
import { Code } from '../../ui/Code.tsx'
import { kindInWords, plain } from '../../words.ts'
import type { Candidate, Desk, Holding } from './judgement.ts'

const shown = 300

const saysWhy = ({ sharedWords, elsewhere }: Candidate): string =>
  [
    sharedWords.length > 0 && `mots communs : ${sharedWords.slice(0, 6).join(', ')}`,
    elsewhere && 'des tables tranchées y mènent',
  ]
    .filter(Boolean)
    .join(' ; ')

/** All that is held: what comes near first, with why, then everything, searched as one types. */
export function Holdings({
  table,
  chosen,
  candidates,
  onToggle,
  search,
}: {
  table: Desk
  chosen: readonly string[]
  candidates: readonly Candidate[]
  onToggle: (id: string) => void
  search: RefObject<HTMLInputElement | null>
}) {
  const [text, setText] = useState('')
  const words = plain(text).split(/\s+/).filter(Boolean)
  const found = table.holdings.filter(({ code, label, statement }) => {
    const said = plain([code, label, statement].filter(Boolean).join(' '))
    return words.every((word) => said.includes(word))
  })
  const held = new Map(table.holdings.map((one) => [one.id, one]))
  const line = (one: Holding, why = '', key = '') => (
    <li key={one.id}>
      <label>
        <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => onToggle(one.id)} />
        <span>
          {key && <kbd>{key}</kbd>} <Code>{one.code}</Code>
          {one.label} {one.kind !== 'Competence' && <span className="kind-tag">{kindInWords(one.kind)}</span>}
          {one.statement && <span className="desk-wording">{one.statement}</span>}
          {why && <span className="quiet desk-why">{why}</span>}
        </span>
      </label>
    </li>
  )
  return (
    <div className="stack-tight desk-held">
      <h3>Détenu : {table.held.label}</h3>
      <label className="field">
        <span className="field-label">
          Chercher <kbd>/</kbd>
        </span>
        <input
          ref={search}
          type="search"
          className="input"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            const [best] = found
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !best || words.length === 0) return
            event.preventDefault()
            onToggle(best.id)
            setText('')
          }}
        />
      </label>
      {words.length === 0 && candidates.length > 0 && (
        <>
          <h4>Les plus proches, à lire d’abord</h4>
          <ul className="desk-holdings">
            {candidates.map((one, index) => {
              const near = held.get(one.held.id)
              return near && line(near, saysWhy(one), 'abcdefgh'[index])
            })}
          </ul>
        </>
      )}
      <h4>{words.length > 0 ? `Trouvé (${found.length})` : `Tout le référentiel (${table.holdingCount})`}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section className="desk-all" tabIndex={0} aria-label="Tout ce qui est détenu">
        <ul className="desk-holdings">{found.slice(0, shown).map((one) => line(one))}</ul>
        {table.holdingCount > table.holdings.length && (
          <p className="quiet">
            Ce référentiel compte {table.holdingCount} éléments : seuls les {table.holdings.length} premiers se
            cherchent ici.
          </p>
        )}
        {found.length > shown && <p className="quiet">Les {shown} premiers sont montrés : cherchez pour affiner.</p>}
      </section>
    </div>
  )
}
