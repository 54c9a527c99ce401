import { withArticle } from '../../../words/articles.ts'
import { frenchDate, inOrOn } from '../../../words/wording.ts'
import { typeset } from '../../typography.ts'
import { capitalised } from '../../words.ts'

interface Held {
  id: string
  label: string
  kind: string
  firstAwardedOn?: string | null
}

/** Warns that nobody held a diploma yet on the day at which rules are read. */
export function NotYetAwarded({ held, date }: { held: readonly Held[]; date: string | undefined }) {
  if (!date) return null
  return held.flatMap(({ id, firstAwardedOn, ...one }) =>
    firstAwardedOn && firstAwardedOn > date ? (
      <p key={id} className="note" role="status">
        {typeset(
          `${capitalised(withArticle(one))} n'avait pas encore de titulaire le ${frenchDate(date)} : première délivrance ${inOrOn(firstAwardedOn)}. Ce qui suit compare les textes, et ne dit pas ce qu'une personne détenait ce jour-là.`,
        )}
      </p>
    ) : (
      []
    ),
  )
}
