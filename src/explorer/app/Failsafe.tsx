import { Component, type ReactNode } from 'react'
import { Page } from '../ui/Page.tsx'

/** What shows when a page breaks, or when its code cannot be fetched. */
export class Failsafe extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <Page
        title="La page n’a pas pu s’afficher"
        lead="Le serveur a peut-être été arrêté ou mis à jour pendant votre visite."
      >
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Recharger la page
        </button>
      </Page>
    )
  }
}
