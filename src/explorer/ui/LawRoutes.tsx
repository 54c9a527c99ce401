import type { ReactNode } from 'react'
import { byTitle, worthInWords } from '../../words/wording.ts'
import type { ParcoursRouteFragment } from '../generated/graphql.ts'
import { capitalised, plural } from '../words.ts'
import { ElementLink } from './ElementLink.tsx'
import { Glossed } from './Glossed.tsx'
import { Law } from './Law.tsx'

/** Ways that a text opens, those that have no course at the date of the question folded away. */
export function LawRoutes<One extends Route>({ routes, ...props }: RoutesProps<One>) {
  const now = routes.filter(({ status }) => status !== 'NOT_IN_FORCE')
  const past = routes.filter(({ status }) => status === 'NOT_IN_FORCE')
  if (now.length === 0) return <Routes routes={past} {...props} />
  return (
    <>
      <Routes routes={now} {...props} />
      {past.length > 0 && (
        <details>
          <summary>{plural(past.length, 'texte hors de ses dates', 'textes hors de leurs dates')}</summary>
          <Routes routes={past} {...props} />
        </details>
      )}
    </>
  )
}

type Route = Omit<ParcoursRouteFragment, 'to'>
interface RoutesProps<One> {
  routes: readonly One[]
  after?: (one: One) => ReactNode
}

/** Ways that a text opens from what is held, in its terms: the effect, the title, the text, and what it is worth. */
function Routes<One extends Route>({ routes, after }: RoutesProps<One>) {
  return (
    <ul className="plain-list stack-tight">
      {routes.map((route) => (
        <li key={`${route.bridge.id} ${route.from.id}`}>
          <ElementLink element={route.bridge} /> – <strong>{worthInWords(route)}</strong>.
          {route.bridge.effect && <Glossed>{` ${route.bridge.effect}.`}</Glossed>}
          <span className="quiet">
            {' '}
            {capitalised(byTitle(route.from.label, route.presumed))}
            {route.bridge.legalReference && (
              <>
                {'\u00a0'}; <Law>{route.bridge.legalReference}</Law>
              </>
            )}
            .
          </span>
          {after?.(route)}
        </li>
      ))}
    </ul>
  )
}
