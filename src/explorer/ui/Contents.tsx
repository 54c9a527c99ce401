import { useEffect, useRef, useState } from 'react'

interface Entry {
  id: string
  title: string
}

const read = (page: Element): Entry[] =>
  [...page.querySelectorAll('h2[id]')]
    .filter((heading) => heading.checkVisibility())
    .map(({ id, textContent }) => ({ id, title: textContent ?? '' }))

/** The headings of the page, at its side or, on a narrow screen, folded above it; read again when the page changes. */
export function Contents() {
  const place = useRef<HTMLElement>(null)
  const [entries, setEntries] = useState<Entry[]>([])
  useEffect(() => {
    const page = place.current?.closest('.page')
    if (!page) return
    const look = () =>
      setEntries((before) => {
        const now = read(page)
        return JSON.stringify(now) === JSON.stringify(before) ? before : now
      })
    look()
    const watch = new MutationObserver(look)
    watch.observe(page, { childList: true, subtree: true, characterData: true })
    return () => watch.disconnect()
  }, [])
  const links = (
    <ul>
      {entries.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
      <li>
        <a href="#haut">Haut de la page</a>
      </li>
    </ul>
  )
  return (
    <nav ref={place} className="contents no-print" aria-label="Sur cette page">
      <details className="contents-folded">
        <summary>Sur cette page</summary>
        {links}
      </details>
      <div className="contents-side">
        <p aria-hidden="true">Sur cette page</p>
        {links}
      </div>
    </nav>
  )
}
