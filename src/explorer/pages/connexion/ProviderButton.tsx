import { useState } from 'react'
import { signIn } from '../../provider.ts'

/** Goes to the identity provider, and says where that could not be reached. */
export function ProviderButton({ back }: { back: string }) {
  const [away, setAway] = useState(false)
  const go = () => {
    setAway(false)
    signIn(back).catch(() => setAway(true))
  }
  return (
    <div className="stack-tight">
      <p>Vous serez conduit chez le fournisseur d’identité de votre organisation, puis ramené ici.</p>
      <p>
        <button type="button" className="button" onClick={go}>
          Se connecter
        </button>
      </p>
      {away && <p role="alert">Le fournisseur d’identité ne répond pas. Réessayez dans un instant.</p>}
    </div>
  )
}
