/** Which bloc each activity of a fiche is of, where the fiche says so. */
import { slug } from './ids.ts'
import { type Item, linesOf, splitText } from './split.ts'

export type FicheActivity = Item & {
  /** Its place among the blocs; without it, the fiche states the activity for the certification as a whole. */
  bloc?: number
}

interface Named {
  code: string
  label: string
}

/** "Bloc 2 :", "BC02 -", "RNCP41304BC02": what stands before the name of a bloc, or for it. */
const reference =
  /^(?:bloc(?: de comp[ée]tences?)?\s*(?:n°\s*)?|(?:RNCP\d+|RS\d+)?BC\s?)0*(\d+)(?![\d.])\s*[-–—:.)]*\s*/i
const numberOf = (code: string): string | undefined => /(\d+)$/.exec(code)?.[1]?.replace(/^0+/, '')
const bare = (text: string): string => slug(text.replace(reference, ''))

/** The bloc that a line names, by its number or its label. */
function namedBy({ text, said }: { text: string; said: string }, blocs: readonly Named[]): number | undefined {
  const number = reference.exec(text.replace(/^[^\p{L}]+/u, ''))?.[1]
  const name = bare(said)
  const place = blocs.findIndex(({ code, label }) =>
    number ? numberOf(code) === number : name !== '' && bare(label) === name,
  )
  return place < 0 ? undefined : place
}

/**
 * The activities of a free text. Those below a title that names a bloc are of this bloc, and so is one that bears its
 * name; a title that names none ends what stands below the one before.
 */
export function activitiesIn(text: string, blocs: readonly Named[]): FicheActivity[] {
  const { items } = splitText(text)
  const starts = new Set(items.map(({ start }) => start))
  const blocAt = new Map<number, number | undefined>()
  let above: number | undefined
  for (const { start, title, ...line } of linesOf(text)) {
    const named = namedBy(line, blocs)
    blocAt.set(start, named ?? above)
    if (named !== undefined) above = starts.has(start) ? undefined : named
    else if (title) above = undefined
  }
  return items.map((item) => {
    const bloc = blocAt.get(item.start)
    return bloc === undefined ? item : { ...item, bloc }
  })
}
