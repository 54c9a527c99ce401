import { Link, useLocation } from 'react-router'
import { signInAddress } from '../provider.ts'
import { useSession } from '../session.ts'

/** The way to sign in, and back; for who is signed in, to what they may do. */
export function SignInLink() {
  const { token } = useSession()
  const { pathname, search } = useLocation()
  const back = pathname === signInAddress ? '' : `?retour=${encodeURIComponent(`${pathname}${search}`)}`
  return <Link to={`${signInAddress}${back}`}>{token === null ? 'Se connecter' : 'Ma session'}</Link>
}
