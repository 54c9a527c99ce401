/** Facts of an element that people may decide: where each stands among its properties. */
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
/** Ways in are stored as parallel lists. */
const routeLists = ['accessRoutes', 'accessRouteStates', 'accessRouteSources', 'accessRouteNotes', 'accessRouteJuries']
const routeOf = (field: FactField): string | undefined => /^ROUTE_(.+)$/.exec(field)?.[1]
const listIn = (properties: Properties, name: string): string[] => {
  const value = properties[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** What an element says of a fact; the empty text where it says nothing. */
export function factIn(properties: Properties, field: FactField): string {
  const route = routeOf(field)
  if (route) return listIn(properties, 'accessRouteStates')[listIn(properties, 'accessRoutes').indexOf(route)] ?? ''
  if (field === 'CONFIRMED') return properties['verified'] === false ? '' : 'YES'
  const value = properties[dates[field] ?? '']
  return typeof value === 'string' ? value : ''
}

/** The properties of an element as a fact leaves them; `decided` tells all that was decided of it. */
export function withFact(properties: Properties, { field, value, said }: DecidedFact): Properties {
  const decided = [...listIn(properties, 'decided'), said]
  const route = routeOf(field)
  if (field === 'CONFIRMED') return { ...properties, decided, verified: true }
  if (!route) return { ...properties, decided, [dates[field] ?? '']: value }
  const at = listIn(properties, 'accessRoutes').indexOf(route)
  const row = [route, value, '', said]
  const lists = routeLists.map((name, column) => {
    const length = listIn(properties, 'accessRoutes').length
    const list = Array.from({ length }, (_, index) => listIn(properties, name)[index] ?? '')
    const cell = row[column] ?? (at < 0 ? '' : (list[at] ?? ''))
    return [name, at < 0 ? [...list, cell] : list.with(at, cell)] as const
  })
  return { ...properties, decided, ...Object.fromEntries(lists) }
}
