import { useConnection } from '../server.ts'

/** Says that the server is away, and that it is back; read out by a screen reader. */
export function ServerBanner() {
  const connection = useConnection()
  return (
    <div role="status" className="server-banner-place">
      {connection === 'away' && (
        <p className="server-banner server-banner-away">
          Le serveur ne répond pas pour le moment. Nouvel essai automatique : la page se remettra à jour toute seule.
        </p>
      )}
      {connection === 'loading' && (
        <p className="server-banner server-banner-away">
          Le serveur charge ses données. La page s’affichera dans quelques instants.
        </p>
      )}
      {connection === 'back' && (
        <p className="server-banner server-banner-back">Le serveur répond de nouveau : la page est à jour.</p>
      )}
    </div>
  )
}
