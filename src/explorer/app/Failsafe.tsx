import { Component, type ReactNode, useEffect, useRef } from 'react'
import { reportAway, useEpoch } from '../server.ts'
import { Page } from '../ui/Page.tsx'

/** What shows when a page breaks, or when its code cannot be fetched; it comes back when the server does. */
export class Failsafe extends Component<{ children: ReactNode }, { broken: false | 'code' | 'page' }> {
  override state: { broken: false | 'code' | 'page' } = { broken: false }
  /**
   * Code or styles that did not come name their import; what else breaks is the page's own fault, and reloading would
   * not mend it.
   */
  static getDerivedStateFromError(error: unknown) {
    return { broken: /import|fetch|preload/i.test(String(error)) ? 'code' : 'page' }
  }
  override render() {
    const { broken } = this.state
    return broken ? <Broken away={broken === 'code'} /> : this.props.children
  }
}

function Broken({ away }: { away: boolean }) {
  const epoch = useEpoch()
  const first = useRef(epoch)
  useEffect(() => {
    if (away) reportAway()
  }, [away])
  useEffect(() => {
    if (away && epoch !== first.current) window.location.reload()
  }, [away, epoch])
  return (
    <Page
      title="La page n’a pas pu s’afficher"
      lead={
        away
          ? 'Le serveur a peut-être été arrêté ou mis à jour pendant votre visite : la page reviendra avec lui.'
          : 'Elle s’est arrêtée sur une erreur qui vient de ce site : la recharger suffit peut-être.'
      }
    >
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Recharger la page
      </button>
    </Page>
  )
}
