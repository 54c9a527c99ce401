import { Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { GlossaryProvider } from '../ui/Glossary.tsx'
import { IdentifiersProvider } from '../ui/Identifier.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Failsafe } from './Failsafe.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { NotFound } from './NotFound.tsx'
import { pages } from './pages.ts'
import { ServerBanner } from './ServerBanner.tsx'

/** The frame around every page: skip link, banner of the server's state, menu, page, foot. */
export function App() {
  const { pathname } = useLocation()
  return (
    <IdentifiersProvider>
      <a id="haut" className="skip-link" href="#contenu">
        Aller au contenu
      </a>
      <Header />
      <ServerBanner />
      <main id="contenu" tabIndex={-1}>
        <Failsafe key={pathname}>
          <Suspense fallback={<Loading what="la page" />}>
            <GlossaryProvider>
              <Routes>
                {pages.map(({ path, View }) => (
                  <Route key={path} path={path} element={<View />} />
                ))}
                <Route path="*" element={<NotFound />} />
              </Routes>
            </GlossaryProvider>
          </Suspense>
        </Failsafe>
      </main>
      <Footer />
    </IdentifiersProvider>
  )
}
