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
      <p>La connexion se fait chez le fournisseur d’identité de votre organisation, qui vous ramène ici.</p>
      <p>
        <button type="button" className="button" onClick={go}>
          Se connecter
        </button>
      </p>
      {away && <p role="alert">Le fournisseur d’identité ne répond pas. Réessayez dans un instant.</p>}
    </div>
  )
}
