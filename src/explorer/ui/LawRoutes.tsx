import type { ReactNode } from 'react'
import { byTitle, worthInWords } from '../../words/wording.ts'
import type { ParcoursRouteFragment } from '../generated/graphql.ts'
import { capitalised } from '../words.ts'
import { ElementLink } from './ElementLink.tsx'
import { Glossed } from './Glossed.tsx'
import { Law } from './Law.tsx'

type Route = Omit<ParcoursRouteFragment, 'to'>

/** Ways that a text opens from what is held, in its terms: the effect, the title, the text, and what it is worth. */
export function LawRoutes<One extends Route>({
  routes,
  after,
}: {
  routes: readonly One[]
  after?: (one: One) => ReactNode
}) {
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
                {' '}
                ; <Law>{route.bridge.legalReference}</Law>
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
