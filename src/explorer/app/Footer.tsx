import { Link } from 'react-router'
import { notice } from '../../words/wording.ts'
import { useRevision } from '../server.ts'
import { IdentifiersToggle } from '../ui/Identifier.tsx'
import { SignInLink } from '../ui/SignInLink.tsx'
import { readingNotice } from '../words.ts'

/** What every page says: what the answers are worth, who runs this, and, folded, what analysts look for. */
export function Footer() {
  const revision = useRevision()
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p>
          <strong>{notice}</strong> {readingNotice}
        </p>
        <ul className="footer-links">
          <li>
            <Link to="/a-propos">D’où viennent les réponses</Link>
          </li>
          <li>
            <Link to="/tables">Tables de rapprochement</Link>
          </li>
          <li>
            <SignInLink />
          </li>
          <li>
            <Link to="/sigles">Sigles</Link>
          </li>
          <li>
            <Link to="/accessibilite">Accessibilité</Link>
          </li>
          <li>
            <Link to="/mentions-legales">Mentions légales, contact et vie privée</Link>
          </li>
        </ul>
        <details>
          <summary>Pour aller plus loin</summary>
          <p className="footer-tools">
            <IdentifiersToggle />
            {revision && (
              <span>
                Révision des données : <code>{revision.slice(0, 12)}</code>
              </span>
            )}
            <a href="/graphql">Interface GraphQL</a>
          </p>
        </details>
      </div>
    </footer>
  )
}
