import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import './editor.css'
import { nurseQuestion } from './nurseQuestion.ts'

/** Sends one operation to the API of this server; its errors come back as an answer like any other. */
async function ask(operation: unknown): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
  })
  return (await response.json()) as Record<string, unknown>
}

/** `/graphql#query=…&variables=…` opens that query: the explorer's pages link to their own. */
function fromAddress(): { initialQuery?: string; initialVariables?: string } {
  const given = new URLSearchParams(window.location.hash.slice(1))
  const [query, variables] = [given.get('query'), given.get('variables')]
  return query === null ? {} : { initialQuery: query, ...(variables === null ? {} : { initialVariables: variables }) }
}

const place = document.getElementById('editor')
if (place) {
  createRoot(place).render(
    <GraphiQL fetcher={ask} defaultQuery={nurseQuestion} isHeadersEditorEnabled={false} {...fromAddress()}>
      <GraphiQL.Logo>
        <a className="home" href="/">
          Explorateur
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  )
}
