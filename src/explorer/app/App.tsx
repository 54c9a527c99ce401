import { Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
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
  const [path] = useLocation()
  return (
    <IdentifiersProvider>
      <a className="skip-link" href="#contenu">
        Aller au contenu
      </a>
      <Header />
      <ServerBanner />
      <main id="contenu" tabIndex={-1}>
        <Failsafe key={path}>
          <Suspense fallback={<Loading what="la page" />}>
            <Switch>
              {pages.map(({ path: place, View }) => (
                <Route key={place} path={place}>
                  <View />
                </Route>
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </Failsafe>
      </main>
      <Footer />
    </IdentifiersProvider>
  )
}
