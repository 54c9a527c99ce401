import { useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { siteName } from '../words.ts'
import { menu } from './pages.ts'

/** Name of the application and menu; below 60 rem the menu opens by a button. */
export function Header() {
  const { pathname: here } = useLocation()
  // Open only on the page where it was opened: following a link closes it.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const open = openOn === here
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <Link to="/" className="brand">
          <svg aria-hidden="true" viewBox="0 0 32 32" width="28" height="28">
            <path d="M8 23 16 8l9 12" fill="none" stroke="currentColor" strokeWidth="2.4" />
            <circle cx="8" cy="23" r="4" fill="currentColor" />
            <circle cx="16" cy="8" r="4" className="brand-point" />
            <circle cx="25" cy="20" r="4" fill="currentColor" />
          </svg>
          <span>{siteName}</span>
        </Link>
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpenOn(open ? null : here)}
        >
          {open ? 'Fermer' : 'Menu'}
        </button>
        <nav id="menu" aria-label="Menu principal" className={open ? 'menu menu-open' : 'menu'}>
          <ul>
            {menu.map(({ path, name }) => (
              <li key={path}>
                <NavLink to={path}>{name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
