import { useEffect, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { finishSignIn, isReturn, namedProvider, signInAddress } from '../../provider.ts'
import { useSession } from '../../session.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { PastedToken } from './PastedToken.tsx'
import { ProviderButton } from './ProviderButton.tsx'
import { SignedIn } from './SignedIn.tsx'

const fields = { retour: 'text' } as const

/** Only a path of these pages: an address elsewhere is nowhere to be sent. */
const within = (address: string): string => (/^\/(?![/\\])/.test(address) ? address : '/tables')

/** Where one signs in, sees what one may do, and signs out. */
export default function Connexion() {
  const { search } = useLocation()
  const { token, ended } = useSession()
  const [{ retour }] = useAddressState(fields)
  if (isReturn(search)) return <Returning />
  const back = within(retour)
  return (
    <Page
      title="Connexion"
      lead={
        'Lire ne demande pas de rôle. Écrire dans une table de rapprochement demande un rôle : ' +
        'lecture, arbitrage, révision ou administration.'
      }
    >
      <section className="panel stack" aria-label="Votre connexion">
        {ended && (
          <p className="note" role="alert">
            Votre connexion a pris fin, ou n’est pas acceptée ici. Connectez-vous de nouveau : ce que vous aviez écrit
            est gardé dans cet onglet.
          </p>
        )}
        {token === null ? <Ways back={back} /> : <SignedIn back={back} />}
      </section>
    </Page>
  )
}

/** By the provider that the server names, else by a token that was handed over. */
function Ways({ back }: { back: string }) {
  const [provider, setProvider] = useState<boolean>()
  useEffect(() => {
    namedProvider().then(
      (found) => setProvider(found !== null),
      () => setProvider(false),
    )
  }, [])
  if (provider === undefined) return <Loading what="la connexion" />
  if (!provider) return <PastedToken />
  return (
    <>
      <ProviderButton back={back} />
      <details>
        <summary>J’ai un jeton</summary>
        <PastedToken />
      </details>
    </>
  )
}

/** Back from the provider, and on to where one was. */
function Returning() {
  const navigate = useNavigate()
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    finishSignIn().then(
      (back) => navigate(within(back), { replace: true }),
      () => setRefused(true),
    )
  }, [navigate])
  return (
    <Page title="Connexion">
      {refused ? (
        <div className="error-notice" role="alert">
          <p>La connexion n’a pas abouti : le fournisseur d’identité l’a refusée, ou elle a pris trop de temps.</p>
          <Link className="button" to={signInAddress}>
            Recommencer
          </Link>
        </div>
      ) : (
        <Loading what="votre connexion" />
      )}
    </Page>
  )
}
