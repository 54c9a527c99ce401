import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { siteName } from '../words.ts'
import { Contents } from './Contents.tsx'

let lastPath = window.location.pathname
let moved = false

/**
 * A page: its title in the window and, unless `heading` says more, as the one h1, which takes the focus when one comes
 * from another page. `within` is the page that it belongs under; `contents` lists its headings at its side.
 */
export function Page({
  title,
  heading = title,
  lead,
  within,
  contents = false,
  children,
}: {
  title: string
  heading?: string
  lead?: ReactNode
  within?: { name: string; path: string }
  contents?: boolean
  children: ReactNode
}) {
  const top = useRef<HTMLHeadingElement>(null)
  const home = title === 'Accueil'
  useEffect(() => {
    document.title = home ? siteName : `${title} — ${siteName}`
  }, [title, home])
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
    <div className={contents ? 'page page-with-contents' : 'page'}>
      <header className="page-head">
        {!home && (
          <nav aria-label="Fil d’Ariane" className="trail no-print">
            <ol>
              <li>
                <Link to="/">Accueil</Link>
              </li>
              {within && (
                <li>
                  <Link to={within.path}>{within.name}</Link>
                </li>
              )}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        <h1 ref={top} tabIndex={-1}>
          {heading}
        </h1>
        {lead && <div className="lead">{lead}</div>}
      </header>
      {contents && <Contents />}
      {/* Another title is another page: its content takes the place of what said that it was coming. */}
      <div key={title} className="page-body">
        {children}
      </div>
      <p className="to-top no-print">
        <a href="#haut">
          <span aria-hidden="true">↑</span> <span className="to-top-word">Haut</span>
          <span className="visually-hidden"> de la page</span>
        </a>
      </p>
    </div>
  )
}
