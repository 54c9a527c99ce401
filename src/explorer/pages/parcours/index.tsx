import { Page } from '../../ui/Page.tsx'

export default function Placeholder() {
  return (
    <Page title="Parcours">
      <p>Cette page est en cours de rédaction.</p>
    </Page>
  )
}
