/** The ways in to a certification: stored as parallel lists, since a graph property holds no objects. */
import type { Value } from './records.ts'

export interface Route {
  route: string
  /** YES, NO or UNKNOWN; empty where nothing is said. */
  state: string
  /** The source of the state. */
  source: string
  note: string
  /** The jury of this way, as the fiche words it. */
  jury: string
}

const lists = {
  route: 'accessRoutes',
  state: 'accessRouteStates',
  source: 'accessRouteSources',
  note: 'accessRouteNotes',
  jury: 'accessRouteJuries',
} as const

/** A property that is a list of texts; empty where it is absent. */
export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export function routesIn(properties: Readonly<Record<string, unknown>>): Route[] {
  const at = (part: keyof Route, index: number): string => texts(properties[lists[part]])[index] ?? ''
  return texts(properties[lists.route]).map((route, index) => ({
    route,
    state: at('state', index),
    source: at('source', index),
    note: at('note', index),
    jury: at('jury', index),
  }))
}

/** The properties that say these ways in, all of them. */
export function propertiesOf(routes: readonly Route[]): Record<string, Value> {
  const column = (part: keyof Route): string[] => routes.map((route) => route[part])
  return {
    [lists.route]: column('route'),
    [lists.state]: column('state'),
    [lists.source]: column('source'),
    [lists.note]: column('note'),
    [lists.jury]: column('jury'),
  }
}
