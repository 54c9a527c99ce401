import { Fragment } from 'react'
import { Link } from 'react-router'
import { cutAtAcronyms, type Piece } from '../../words/acronyms.ts'
import { lawIn } from '../law.ts'
import { type Meaning, useGlossary } from './Glossary.tsx'
import { LawLink } from './Law.tsx'

/**
 * A text in which acronyms say what they stand for, on hover and on focus, and open where it is told, and in which the
 * law opens on Légifrance.
 */
export function Glossed({ children }: { children: string }) {
  const known = useGlossary()
  // Each is explained once in a text.
  const told = new Set<string>()
  const meaningOf = ({ acronym }: Piece): Meaning | undefined => {
    if (!acronym || told.has(acronym)) return undefined
    told.add(acronym)
    return known.get(acronym)
  }
  const pieces = lawIn(children).flatMap((part): (Piece & { address?: string })[] =>
    part.address ? [part] : cutAtAcronyms(part.text),
  )
  return pieces.map((piece, index) => {
    const meaning = meaningOf(piece)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
      <Fragment key={index}>
        {piece.address ? (
          <LawLink text={piece.text} address={piece.address} />
        ) : meaning ? (
          <Link to={meaning.address} className="gloss" data-said={meaning.expansion}>
            <abbr>{piece.text}</abbr>
            <span className="visually-hidden"> ({meaning.expansion})</span>
          </Link>
        ) : (
          piece.text
        )}
      </Fragment>
    )
  })
}
