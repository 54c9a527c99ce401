import type { AskFault } from '../graphql.ts'
import { SignInLink } from './SignInLink.tsx'

const said = {
  AWAY: [
    'Le serveur ne répond pas pour le moment.',
    'Dès qu’il répondra, cette partie de la page s’affichera toute seule.',
  ],
  SIGN_IN: ['Voir ceci demande une connexion.', 'La connexion faite, cette partie de la page s’affichera.'],
  REFUSED: ['Cette question n’a pas pu être traitée.', 'L’adresse de la page est peut-être incomplète ou trop longue.'],
  FAILED: ['La réponse n’a pas pu être calculée.', 'Le serveur en a gardé la trace. Un nouvel essai peut suffire.'],
} as const

/** A question that got no answer: what happened, what comes next. */
export function ErrorNotice({ fault, onRetry }: { fault: AskFault; onRetry: () => void }) {
  const [what, next] = said[fault.problem]
  return (
    <div className="error-notice" role="alert">
      <p>
        <strong>{what}</strong> {next}
      </p>
      {fault.problem === 'SIGN_IN' ? (
        <SignInLink />
      ) : (
        <button type="button" className="button button-quiet" onClick={onRetry}>
          Réessayer maintenant
        </button>
      )}
    </div>
  )
}
