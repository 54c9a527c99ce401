import { useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { cutAtAcronyms } from '../../../words/acronyms.ts'
import { useGlossary } from '../../ui/Glossary.tsx'
import { Page } from '../../ui/Page.tsx'
import './sigles.css'

/** Every acronym of the pages and what it stands for; those of the documents open on their fiche. */
export default function Sigles() {
  // The documents' glossary also defines words.
  const known = [...useGlossary()]
    .filter(([name]) => cutAtAcronyms(name)[0]?.acronym === name)
    .sort(([a], [b]) => a.localeCompare(b, 'fr'))
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <Page title="Sigles" lead={<p>Ce que veut dire chaque sigle employé ici.</p>}>
      <section className="panel" aria-label="Sigles">
        <dl className="acronyms">
          {known.map(([acronym, { expansion, address }]) => (
            <div key={acronym} id={acronym}>
              <dt>{acronym}</dt>
              <dd>
                {expansion}
                {!address.startsWith('/sigles') && (
                  <>
                    {' '}
                    <Link to={address}>
                      fiche<span className="visually-hidden"> de {acronym}</span>
                    </Link>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  )
}
