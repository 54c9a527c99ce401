/** Every page: where it is, how the menu names it, and the code that shows it, loaded when it is opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

interface PageEntry {
  path: string
  /** Null: reached from other pages, not from the menu. */
  name: string | null
  View: LazyExoticComponent<ComponentType>
}

export const pages: readonly PageEntry[] = [
  { path: '/', name: 'Accueil', View: lazy(() => import('../pages/accueil/index.tsx')) },
  { path: '/ecart', name: 'Écart de compétences', View: lazy(() => import('../pages/ecart/index.tsx')) },
  { path: '/pont-vae', name: 'Pont VAE', View: lazy(() => import('../pages/pont-vae/index.tsx')) },
  { path: '/comparer', name: 'Comparer', View: lazy(() => import('../pages/comparer/index.tsx')) },
  { path: '/parcours', name: 'Parcours', View: lazy(() => import('../pages/parcours/index.tsx')) },
  { path: '/politiques', name: 'Politiques publiques', View: lazy(() => import('../pages/politiques/index.tsx')) },
  { path: '/tables', name: null, View: lazy(() => import('../pages/tables/index.tsx')) },
  { path: '/connexion', name: null, View: lazy(() => import('../pages/connexion/index.tsx')) },
  { path: '/a-propos', name: 'À propos', View: lazy(() => import('../pages/a-propos/index.tsx')) },
  { path: '/sigles', name: null, View: lazy(() => import('../pages/sigles/index.tsx')) },
  { path: '/accessibilite', name: null, View: lazy(() => import('../pages/accessibilite/index.tsx')) },
  { path: '/mentions-legales', name: null, View: lazy(() => import('../pages/mentions-legales/index.tsx')) },
  { path: '/fiche/:id?', name: null, View: lazy(() => import('../pages/fiche/index.tsx')) },
]

/** The menu, in reading order. */
export const menu = pages.flatMap(({ path, name }) => (name === null ? [] : [{ path, name }]))
