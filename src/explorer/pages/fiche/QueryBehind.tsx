import { CopyButton } from '../../ui/CopyButton.tsx'

/** The GraphQL question that this page asks, to copy or to open in the editor. */
export function QueryBehind({ text, variables }: { text: string; variables: Record<string, unknown> }) {
  const written = JSON.stringify(variables, null, 2)
  const editor = `/graphql#query=${encodeURIComponent(text)}&variables=${encodeURIComponent(written)}`
  return (
    <details className="panel query-behind no-print">
      <summary>Pour aller plus loin : la requête de cette page</summary>
      <div className="stack">
        <p className="row">
          <CopyButton text={() => `${text}\n\n# Variables\n${written.replace(/^/gm, '# ')}\n`}>
            Copier la requête
          </CopyButton>
          <a className="button button-quiet" href={editor}>
            Ouvrir dans l’éditeur
          </a>
        </p>
        <section
          className="query-text"
          aria-label="Requête GraphQL"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so that the keyboard must reach it.
          tabIndex={0}
        >
          <pre>
            <code>{`${text.trim()}\n\nVariables : ${written}`}</code>
          </pre>
        </section>
      </div>
    </details>
  )
}
