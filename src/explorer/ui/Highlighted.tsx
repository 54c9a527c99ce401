import { Fragment } from 'react'
import type { Highlight } from '../search.ts'

/** A label with what matched marked. */
export function Highlighted({ text, highlights }: { text: string; highlights: readonly Highlight[] }) {
  const ordered = [...highlights].sort((a, b) => a.start - b.start)
  return (
    <>
      {ordered.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ordered[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ordered.at(-1)?.end ?? 0)}
    </>
  )
}
