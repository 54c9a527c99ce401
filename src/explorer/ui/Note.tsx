import { withoutLines } from '../typography.ts'
import { Glossed } from './Glossed.tsx'
import { useIdentifiers } from './Identifier.tsx'

/** A note of the data as an adviser reads it: acronyms explained, the law linked, no line numbers unless asked for. */
export function Note({ children }: { children: string }) {
  const numbered = useIdentifiers()
  return <Glossed>{numbered ? children : withoutLines(children)}</Glossed>
}
