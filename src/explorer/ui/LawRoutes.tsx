import type { ReactNode } from 'react'
import { inTime } from '../../words/wording.ts'
import type { ParcoursRouteFragment } from '../generated/graphql.ts'
import { ElementLink } from './ElementLink.tsx'
import { Glossed } from './Glossed.tsx'
import { Law } from './Law.tsx'

type Route = Omit<ParcoursRouteFragment, 'to'>

/** What a way of the law is worth today: « en vigueur », or why it counts for nothing. */
function worth({ status, acquires, bridge: { validFrom, validUntil } }: Route): string {
  if (acquires) return 'acquis de droit'
  if (status === 'IN_FORCE') return 'en vigueur'
  if (status === 'TO_VERIFY') return 'à vérifier, ne compte pas'
  const dates = [validFrom ? inTime.from(validFrom) : '', validUntil ? inTime.until(validUntil) : '']
  return `n’est pas en vigueur aujourd’hui (${dates.filter(Boolean).join(', ')})`
}

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
          <ElementLink element={route.bridge} /> – <strong>{worth(route)}</strong>.
          {route.bridge.effect && <Glossed>{` ${route.bridge.effect}.`}</Glossed>}
          <span className="quiet">
            {' '}
            Au titre de « {route.from.label} »
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
