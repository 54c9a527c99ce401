import { useState } from 'react'
import { ExplorerSourcesDocument, type ExplorerSourcesQuery } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { dateInWords, plain, plural } from '../../words.ts'

type Source = ExplorerSourcesQuery['sources']['nodes'][number]

/** The documents read line by line, then every text and page consulted. */
export function Sources() {
  const answer = useQuery(ExplorerSourcesDocument, { after: null })
  return (
    <section className="panel stack" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <Answered answer={answer} what="les sources">
        {({ sources: { nodes, totalCount, pageInfo } }) => {
          const read = nodes.filter(({ fileName }) => fileName)
          return (
            <>
              <p className="prose">
                {plural(read.length, 'document')} {read.length > 1 ? 'ont été lus' : 'a été lu'} de bout en bout :
                chaque élément qui en vient renvoie à ses lignes.
              </p>
              <ol className="documents">
                {read.map((source) => (
                  <li key={source.id}>
                    <ElementLink element={source} />
                    <p className="quiet">
                      {[source.publisher, source.publishedOn ? dateInWords(source.publishedOn) : null]
                        .filter(Boolean)
                        .join(', ') || 'Éditeur et date non indiqués dans le document'}
                    </p>
                  </li>
                ))}
              </ol>
              <OtherSources
                first={nodes.filter(({ fileName }) => !fileName)}
                after={pageInfo.hasNextPage ? pageInfo.endCursor : null}
                count={totalCount - read.length}
              />
            </>
          )
        }}
      </Answered>
    </section>
  )
}

/** Texts of law and public pages: folded, then filtered as one types. */
function OtherSources({ first, after, count }: { first: readonly Source[]; after: string | null; count: number }) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const next = useQuery(ExplorerSourcesDocument, open && after ? { after } : null)
  const all = [...first, ...(next.data?.sources.nodes ?? [])]
  const words = plain(text).split(/\s+/).filter(Boolean)
  const found = all.filter((source) =>
    words.every((word) => plain(`${source.label} ${source.publisher ?? ''}`).includes(word)),
  )
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plural(count, 'autre source', 'autres sources')} : textes de loi, fiches et pages publiques</summary>
      <div className="stack other-sources">
        <label className="field">
          <span className="field-label">Filtrer</span>
          <input
            className="input"
            value={text}
            onChange={({ target }) => setText(target.value)}
            placeholder="VAE, arrêté, Légifrance…"
          />
        </label>
        <p className="quiet" role="status">
          {next.loading ? 'Chargement de la suite…' : plural(found.length, 'source')}
        </p>
        <ul className="source-columns">
          {found.map((source) => (
            <li key={source.id}>
              <ElementLink element={source} />
              <span className="quiet">
                {' '}
                {[source.publisher, source.publishedOn ? dateInWords(source.publishedOn) : null]
                  .filter(Boolean)
                  .join(', ')}
                {source.url && (
                  <>
                    {' '}
                    <a href={source.url} rel="noreferrer" aria-label={`Lire en ligne : ${source.label}`}>
                      lire en ligne
                    </a>
                  </>
                )}
              </span>
              {!source.verified && <span className="tag tag-check">à vérifier</span>}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
