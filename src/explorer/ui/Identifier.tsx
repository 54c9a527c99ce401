import { createContext, type ReactNode, useContext, useState } from 'react'
import { inBrowser } from '../storage.ts'

const storageKey = 'identifiants'
const Shown = createContext<{ shown: boolean; toggle: () => void }>({ shown: false, toggle: () => undefined })

/** Whether the graph's own identifiers show; remembered by this browser. */
export function IdentifiersProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(() => inBrowser.read(storageKey) === 'oui')
  const toggle = () => {
    setShown(!shown)
    inBrowser.write(storageKey, shown ? 'non' : 'oui')
  }
  return <Shown value={{ shown, toggle }}>{children}</Shown>
}

/** Whether whoever looks asked for identifiers. */
export const useIdentifiers = (): boolean => useContext(Shown).shown

export function IdentifiersToggle() {
  const { shown, toggle } = useContext(Shown)
  return (
    <label className="toggle">
      <input type="checkbox" checked={shown} onChange={toggle} /> Afficher les identifiants
    </label>
  )
}

/** An identifier of the graph, only for whoever asked for them. */
export function Identifier({ id }: { id: string }) {
  return useIdentifiers() ? <code className="identifier">{id}</code> : null
}
