import { startTransition, useCallback, useMemo, useOptimistic } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** What a field of the address holds: one text, or several joined by commas. */
type AddressFields = Record<string, 'text' | 'list'>
export type AddressValues<Fields extends AddressFields> = {
  [Name in keyof Fields]: Fields[Name] extends 'list' ? string[] : string
}

const readable = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replaceAll('%40', '@')

/** `?a=…&b=…` with what is not empty, in the order given. */
export function addressOf(values: Record<string, string | readonly string[] | undefined>): string {
  const parts = Object.entries(values).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : (value ?? []).join(',')
    return text === '' ? [] : [`${readable(name)}=${readable(text)}`]
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

function read<Fields extends AddressFields>(fields: Fields, search: string): AddressValues<Fields> {
  const given = new URLSearchParams(search)
  const entries = Object.entries(fields).map(([name, kind]) => {
    const text = given.get(name) ?? ''
    return [name, kind === 'list' ? text.split(',').filter(Boolean) : text]
  })
  return Object.fromEntries(entries) as AddressValues<Fields>
}

/**
 * A page's state, kept in its address, so that a link opens the same view. `fields` must be a constant.
 * Changes replace the entry of the history; `{ push: true }` adds one, so that « page précédente » undoes it.
 */
export function useAddressState<Fields extends AddressFields>(
  fields: Fields,
): [AddressValues<Fields>, (change: Partial<AddressValues<Fields>>, options?: { push?: boolean }) => void] {
  const navigate = useNavigate()
  // The router shows a new address when it has time; a box that is ticked, a date that is typed cannot wait for it.
  const [search, showAtOnce] = useOptimistic(useLocation().search)
  const values = useMemo(() => read(fields, search), [fields, search])
  const change = useCallback(
    (some: Partial<AddressValues<Fields>>, { push = false } = {}) => {
      // Read anew: two changes may come before the page shows the first.
      const { pathname, search: current, hash } = window.location
      const next = { ...read(fields, current), ...some } as Record<string, string | string[]>
      const asked = addressOf(next)
      startTransition(() => {
        showAtOnce(asked)
        navigate({ pathname, search: asked, hash }, { replace: !push })
      })
    },
    [fields, navigate, showAtOnce],
  )
  return [values, change]
}
