import { useState } from 'react'

/** The places behind which the pages of a list begin; `after` is that of the page that is shown. */
export function usePages() {
  const [ends, setEnds] = useState<string[]>([])
  return {
    after: ends.at(-1) ?? null,
    first: () => setEnds([]),
    previous: () => setEnds(ends.slice(0, -1)),
    next: (end: string) => setEnds([...ends, end]),
  }
}

/** Turns the pages of a list; nothing where all of it is shown. */
export function Pages({
  what,
  pages,
  pageInfo,
}: {
  /** Such as « Tables », of feminine gender. */
  what: string
  pages: ReturnType<typeof usePages>
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}) {
  const { hasNextPage, endCursor } = pageInfo
  if (pages.after === null && !hasNextPage) return null
  return (
    <p className="row">
      <button type="button" className="button button-quiet" disabled={pages.after === null} onClick={pages.previous}>
        {what} précédentes
      </button>
      <button
        type="button"
        className="button button-quiet"
        disabled={!hasNextPage}
        onClick={() => endCursor && pages.next(endCursor)}
      >
        {what} suivantes
      </button>
    </p>
  )
}
