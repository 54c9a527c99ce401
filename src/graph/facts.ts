/** Facts of an element that people may decide: where each stands among its properties. */
import { propertiesOf, routesIn, texts } from '../model/routes.ts'
import type { FactField } from '../model/values.ts'
import type { GraphValue } from './port.ts'

/** A fact that was decided, with what its data set said then; `said` tells it in French, with its source. */
export interface DecidedFact {
  field: FactField
  value: string
  was: string
  said: string
}

type Properties = { [key: string]: GraphValue }

const dates: Partial<Record<FactField, string>> = {
  ENROL_FROM: 'enrolFrom',
  ENROL_UNTIL: 'enrolUntil',
  FIRST_AWARDED_ON: 'firstAwardedOn',
  DELIVER_UNTIL: 'deliverUntil',
}
const routeOf = (field: FactField): string | undefined => /^ROUTE_(.+)$/.exec(field)?.[1]

/** What an element says of a fact; the empty text where it says nothing. */
export function factIn(properties: Properties, field: FactField): string {
  const route = routeOf(field)
  if (route) return routesIn(properties).find((one) => one.route === route)?.state ?? ''
  if (field === 'CONFIRMED') return properties['verified'] === false ? '' : 'YES'
  const value = properties[dates[field] ?? '']
  return typeof value === 'string' ? value : ''
}

/** The properties of an element as a fact leaves them; `decided` tells all that was decided of it. */
export function withFact(properties: Properties, { field, value, said }: DecidedFact): Properties {
  const decided = [...texts(properties['decided']), said]
  const route = routeOf(field)
  if (field === 'CONFIRMED') return { ...properties, decided, verified: true }
  if (!route) return { ...properties, decided, [dates[field] ?? '']: value }
  const routes = routesIn(properties)
  const at = routes.findIndex((one) => one.route === route)
  const now = { route, state: value, source: '', note: said, jury: routes[at]?.jury ?? '' }
  return { ...properties, decided, ...propertiesOf(at < 0 ? [...routes, now] : routes.with(at, now)) }
}
