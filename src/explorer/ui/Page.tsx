import { type ReactNode, useEffect, useRef } from 'react'

let lastPath = window.location.pathname
let moved = false

/**
 * A page: its title in the window and, unless `heading` says more, as the one h1, which takes the focus when one comes
 * from another page.
 */
export function Page({
  title,
  heading = title,
  lead,
  children,
}: {
  title: string
  heading?: string
  lead?: ReactNode
  children: ReactNode
}) {
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === 'Accueil' ? 'Graphe des compétences' : `${title} — Graphe des compétences`
  }, [title])
  useEffect(() => {
    const path = window.location.pathname
    if (path !== lastPath) {
      moved = true
      window.scrollTo(0, 0)
    }
    // Also where a page took the place of the one that said it was loading, and its title, with the focus, is gone.
    if (path !== lastPath || (moved && document.activeElement === document.body))
      top.current?.focus({ preventScroll: true })
    lastPath = path
  }, [])
  return (
    <div className="page">
      <header className="page-head">
        <h1 ref={top} tabIndex={-1}>
          {heading}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}
