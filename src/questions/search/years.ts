/** Which version of a diploma a year gives, of what a text was found to name. */
import { type Assumption, noVersionIn, ofItsTrade, type Qualification, versionIn } from '../../domain/heldVersion.ts'
import { distinct } from '../../domain/lists.ts'
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { Kind } from '../../model/kinds.ts'

export interface Titled {
  id: string
  label: string
  kind: Kind
}

/** A trade, or a certification by its trade, with the versions that a year chooses from. */
interface Choice {
  title: Titled
  profession: string
  qualifications: Qualification[]
}

/** Of a certification only its own versions are chosen from, not every diploma of its trade. */
async function choicesOf(run: Run, titles: readonly Titled[]): Promise<Choice[]> {
  const certifications = titles.flatMap(({ id, kind }) => (kind === 'Certification' ? [id] : []))
  const [trades, family] = await Promise.all([
    rowsFor(run, queries.domain.professionsOf, { ids: certifications }),
    rowsFor(run, queries.domain.family, { ids: certifications }),
  ])
  const pairs = titles.flatMap((title) =>
    title.kind === 'Profession'
      ? [{ title, profession: title.id }]
      : trades.flatMap(({ certification, profession }) => (certification === title.id ? [{ title, profession }] : [])),
  )
  const rows = await rowsFor(run, queries.domain.qualifications, {
    professions: distinct(pairs.map(({ profession }) => profession)),
  })
  return pairs.map(({ title, profession }) => {
    const versions = new Set([title.id, ...family.flatMap(({ id, version }) => (id === title.id ? [version] : []))])
    return {
      title,
      profession,
      qualifications: ofItsTrade(profession, rows).filter(
        ({ certification }) => title.kind === 'Profession' || versions.has(certification),
      ),
    }
  })
}

/** A version with its own name. */
export interface Version extends Assumption, Titled {}

/** The versions awarded in a year, each once; where there is none, why, in French. */
export async function versionsIn(
  run: Run,
  titles: readonly Titled[],
  year: number,
): Promise<{ versions: Version[]; notice: string | null }> {
  const choices = await choicesOf(run, titles)
  const found = choices.flatMap(({ profession, qualifications }): Version[] => {
    const one = versionIn(profession, qualifications, year)
    if (!one) return []
    const label = qualifications.find(({ certification }) => certification === one.certification)?.label ?? ''
    return [{ ...one, id: one.certification, kind: 'Certification', label }]
  })
  // The first that names a version keeps it: « infirmier » comes before the trades that presume it.
  const versions = found.filter((one, place) => found.findIndex(({ id }) => id === one.id) === place)
  const known = choices.find(({ qualifications }) => qualifications.length > 0)
  const notice = known
    ? noVersionIn(known.title.label, known.qualifications, year)
    : `L'année ${year} ne désigne aucune version connue ici.`
  return { versions, notice: versions.length > 0 ? null : notice }
}
