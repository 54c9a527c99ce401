import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { usualAcronyms } from '../../words/acronyms.ts'
import { GlossaryDocument } from '../generated/graphql.ts'
import { typeset } from '../typography.ts'
import { ficheAddress } from './ElementLink.tsx'
import { useQuery } from './useQuery.ts'

export interface Meaning {
  expansion: string
  /** Where it is told: the term's own fiche, or its line on the page of acronyms. */
  address: string
}

const usual = Object.entries(usualAcronyms).map(
  ([acronym, expansion]) => [acronym, { expansion: typeset(expansion), address: `/sigles#${acronym}` }] as const,
)
const Known = createContext<ReadonlyMap<string, Meaning>>(new Map(usual))

/** What acronyms stand for, asked once for all pages: the documents' glossary, then what it does not tell. */
export function GlossaryProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery(GlossaryDocument, {})
  const known = useMemo(
    () =>
      new Map([
        ...usual,
        ...(data?.terms.nodes ?? []).flatMap(({ id, acronym, expansion }) =>
          acronym && expansion ? [[acronym.replace('’', "'"), { expansion, address: ficheAddress(id) }] as const] : [],
        ),
      ]),
    [data],
  )
  return <Known value={known}>{children}</Known>
}

export const useGlossary = (): ReadonlyMap<string, Meaning> => useContext(Known)
