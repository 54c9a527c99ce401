import { notice } from '../../words/wording.ts'
import { useRevision } from '../server.ts'
import { IdentifiersToggle } from '../ui/Identifier.tsx'
import { readingNotice } from '../words.ts'

/** What every page says: what the answers are worth, the revision, and the switch that shows identifiers. */
export function Footer() {
  const revision = useRevision()
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p>
          <strong>{notice}</strong> {readingNotice}
        </p>
        <p className="footer-tools">
          <IdentifiersToggle />
          {revision && (
            <span>
              Révision des données : <code>{revision.slice(0, 12)}</code>
            </span>
          )}
          <a href="/graphql">Interface GraphQL</a>
        </p>
      </div>
    </footer>
  )
}
