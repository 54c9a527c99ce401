import { kindInWords, kindsInWords } from '../../words.ts'

/** Which kinds show, each with its number. */
export function KindFilter({
  kinds,
  hidden,
  onChange,
}: {
  kinds: readonly { kind: string; count: number }[]
  hidden: ReadonlySet<string>
  onChange: (hidden: ReadonlySet<string>) => void
}) {
  const toggle = (kind: string) => {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    onChange(next)
  }
  return (
    <fieldset className="kind-filter no-print">
      <legend>Montrer</legend>
      {kinds.map(({ kind, count }) => (
        <label key={kind} className="chip">
          <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
          {(count > 1 ? kindsInWords : kindInWords)(kind)} <span className="quiet">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
