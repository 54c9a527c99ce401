import { Fragment } from 'react'
import { Link } from 'react-router'
import { GlossaryDocument } from '../generated/graphql.ts'
import { ficheAddress } from './ElementLink.tsx'
import { Law } from './Law.tsx'
import { useQuery } from './useQuery.ts'

/** A text in which the acronyms of the glossary say what they stand for, on hover and on focus, and open their fiche. */
export function Glossed({ children }: { children: string }) {
  const { data } = useQuery(GlossaryDocument, {})
  const known = new Map(
    (data?.terms.nodes ?? []).flatMap(({ id, acronym, expansion }) =>
      acronym && expansion ? [[acronym, { id, expansion }] as const] : [],
    ),
  )
  // Each is explained once in a text.
  const told = new Set<string>()
  return children.split(/(\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu})/u).map((part, index) => {
    const term = told.has(part) ? undefined : known.get(part)
    if (term) told.add(part)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
      <Fragment key={index}>
        {term ? (
          <Link to={ficheAddress(term.id)} className="gloss" data-said={term.expansion}>
            <abbr>{part}</abbr>
            <span className="visually-hidden"> ({term.expansion})</span>
          </Link>
        ) : (
          <Law>{part}</Law>
        )}
      </Fragment>
    )
  })
}
