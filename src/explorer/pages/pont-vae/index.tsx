import { Page } from '../../ui/Page.tsx'

export default function PontVae() {
  return (
    <Page title="Pont VAE">
      <p>Cette page est en cours de rédaction.</p>
    </Page>
  )
}
