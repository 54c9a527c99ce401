import { Link } from 'react-router'
import { signOut } from '../../provider.ts'
import { Answered } from '../../ui/Answered.tsx'
import { rolesInWords, useViewer } from '../../ui/useViewer.ts'

/** What the token of this tab may do, and the way out. */
export function SignedIn({ back }: { back: string }) {
  const answer = useViewer()
  return (
    <Answered answer={answer} what="vos droits">
      {({ viewer }) => (
        <>
          <p role="status">
            Session ouverte. Rôle : <strong>{rolesInWords(viewer)}</strong>.
          </p>
          {viewer.roles.every((role) => role === 'READER') && (
            <p className="note">
              Aucun rôle ne vous est donné pour écrire ici : il se demande à qui tient ce serveur, ou à votre
              fournisseur d’identité.
            </p>
          )}
          <p className="quiet">
            Vos décisions sont gardées sous l’identifiant <code>{viewer.subject}</code>, qui n’est pas un nom.
          </p>
          <p className="row">
            <Link className="button" to={back}>
              {back.startsWith('/tables') ? 'Ouvrir les tables de rapprochement' : 'Revenir à la page'}
            </Link>
            <button type="button" className="button button-quiet" onClick={() => void signOut()}>
              Se déconnecter
            </button>
          </p>
        </>
      )}
    </Answered>
  )
}
