/**
 * Which version of a diploma people hold, from their profession at a date or from the year of the award; nothing of the
 * graph.
 */
import { dated, frenchDate, inOrOn, inTime } from '../words/wording.ts'
import { hasBegun, hasEnded } from './dates.ts'

export interface Assumption {
  profession: string
  certification: string
  /** The year of award that was given; null where the profession alone was named. */
  year: number | null
  alternatives: string[]
  reason: string
}

/**
 * That a certification qualifies for a profession, or for a trade that it presumes, with the dates that tell its
 * versions apart.
 */
export interface Qualification {
  profession: string
  /** The trade that it qualifies for: the profession, or one that it presumes. */
  trade: string
  certification: string
  label: string
  required: string | null
  verified: boolean
  firstAwardedOn: string | null
  enrolFrom: string | null
  deliverUntil: string | null
  /** Which of the dates no source states; null for none. */
  deducedDates: readonly string[] | null
}

/**
 * The diplomas of a profession itself, else those of the trade that it presumes; of several trades, nobody knows which.
 */
export function ofItsTrade<Row extends Pick<Qualification, 'profession' | 'trade'>>(
  profession: string,
  rows: readonly Row[],
): Row[] {
  const all = rows.filter((row) => row.profession === profession)
  const own = all.filter(({ trade }) => trade === profession)
  if (own.length > 0) return own
  return new Set(all.map(({ trade }) => trade)).size > 1 ? [] : all
}

/** Where another version stands at a date, beside the one assumed. */
function besideAssumed({ label, firstAwardedOn, deliverUntil, deducedDates }: Qualification, asOf: string): string {
  const first = firstAwardedOn
    ? `première délivrance ${dated(inOrOn(firstAwardedOn), deducedDates, 'firstAwardedOn')}`
    : undefined
  if (firstAwardedOn && !hasBegun(firstAwardedOn, asOf)) return `« ${label} » n'a pas encore de titulaire : ${first}.`
  if (deliverUntil && hasEnded(deliverUntil, asOf)) {
    const last = dated(inOrOn(deliverUntil), deducedDates, 'deliverUntil')
    return `« ${label} » n'est plus délivré : dernière délivrance possible ${last}.`
  }
  return first
    ? `« ${label} » est délivré aussi : ${first}.`
    : `De « ${label} », la première délivrance n'est pas connue ici.`
}

/**
 * The certification that a profession needs, in the oldest version already awarded and still delivered at `asOf`.
 * None where no certification is required, nor before the oldest version known.
 */
export function assume(profession: string, qualifications: Qualification[], asOf: string): Assumption | undefined {
  const required = ofItsTrade(profession, qualifications).filter((q) => q.required === 'YES')
  const awarded = required
    .filter(
      (q) =>
        q.firstAwardedOn !== null &&
        hasBegun(q.firstAwardedOn, asOf) &&
        !(q.deliverUntil && hasEnded(q.deliverUntil, asOf)),
    )
    .sort((a, b) => ((a.firstAwardedOn ?? '') < (b.firstAwardedOn ?? '') ? -1 : 1))
  const [chosen] = awarded
  if (!chosen) return undefined
  const others = required.filter((q) => q !== chosen)
  const undated = others.some((q) => !q.firstAwardedOn && !(q.deliverUntil && hasEnded(q.deliverUntil, asOf)))
  const among = undated ? ' parmi celles dont la première délivrance est connue' : ''
  const oldest = `la plus ancienne encore délivrée au ${frenchDate(asOf)}${among}`
  const ended = others.filter((q) => q.deliverUntil && hasEnded(q.deliverUntil, asOf))
  const reason = [
    `Diplôme exigé pour exercer ; version supposée : ${oldest}` +
      (chosen.deliverUntil
        ? dated(`, délivrable jusqu'au ${frenchDate(chosen.deliverUntil)}`, chosen.deducedDates, 'deliverUntil')
        : '') +
      " ; d'autres personnes peuvent en détenir une plus ancienne.",
    ...others.filter((q) => ended.length < 2 || !ended.includes(q)).map((q) => besideAssumed(q, asOf)),
    ended.length < 2 ? '' : `Versions plus anciennes, qui ne sont plus délivrées : ${listed(ended)}.`,
  ]
  return {
    profession,
    certification: chosen.certification,
    year: null,
    alternatives: others.map((q) => q.certification),
    reason: reason.filter(Boolean).join(' '),
  }
}

/** « A » (jusqu'en 1982), « B » (jusqu'en 1995) */
const listed = (versions: Qualification[]): string =>
  [...versions]
    .sort((a, b) => ((a.deliverUntil ?? '9999') < (b.deliverUntil ?? '9999') ? -1 : 1))
    .map(({ label, deliverUntil, deducedDates }) => {
      const isDeduced = deducedDates?.includes('deliverUntil')
      return `« ${label} »${deliverUntil ? ` (${inTime.until(deliverUntil)}${isDeduced ? ', date déduite' : ''})` : ''}`
    })
    .join(', ')

const awardedFrom = ({ firstAwardedOn, enrolFrom }: AwardWindow): string | null => firstAwardedOn ?? enrolFrom
type AwardWindow = Pick<Qualification, 'firstAwardedOn' | 'enrolFrom' | 'deliverUntil'>

/**
 * Whether a diploma was awarded in a year, as far as its dates are known: from its first award, or else its first
 * entry, to its last. One of which no beginning is known is not said to be.
 */
export function awardedIn(window: AwardWindow, year: number): boolean {
  const from = awardedFrom(window)
  return (
    from !== null &&
    hasBegun(from, `${year}-12-31`) &&
    !(window.deliverUntil && hasEnded(window.deliverUntil, `${year}-01-01`))
  )
}

/** « Diplôme A », délivré à partir de 1995 et jusqu'en 2012 (dates déduites, à vérifier) */
function inItsTime({ label, verified, firstAwardedOn, enrolFrom, deliverUntil, deducedDates }: Qualification): string {
  const from = firstAwardedOn
    ? `délivré ${inTime.from(firstAwardedOn)}`
    : `préparé ${inTime.from(enrolFrom ?? '')}, de première délivrance inconnue`
  const until = deliverUntil ? ` et ${inTime.until(deliverUntil)}` : ''
  const told = [firstAwardedOn ? 'firstAwardedOn' : 'enrolFrom', ...(deliverUntil ? ['deliverUntil'] : [])]
  const isDeduced = !verified || told.some((date) => deducedDates?.includes(date))
  return `« ${label} », ${from}${until}${isDeduced ? ' (dates déduites, à vérifier)' : ''}`
}

/**
 * The version of a profession's diploma that was awarded in a year, whether or not the profession requires one.
 * Where two were, the older is taken, of which less can be said to be covered, and both are named.
 */
export function versionIn(profession: string, qualifications: Qualification[], year: number): Assumption | undefined {
  const all = ofItsTrade(profession, qualifications)
  const awarded = all
    .filter((q) => awardedIn(q, year))
    .sort((a, b) => ((awardedFrom(a) ?? '') < (awardedFrom(b) ?? '') ? -1 : 1))
  const [chosen, ...same] = awarded
  if (!chosen) return undefined
  const others = all.filter((q) => q !== chosen)
  const reason = [
    `Diplôme obtenu en ${year} : ${inItsTime(chosen)}.`,
    same.length > 0
      ? `La même année : ${same.map(inItsTime).join(' ; ')}. La plus ancienne version est supposée ; ` +
        "l'année d'entrée en formation, ou le diplôme lui-même, dit laquelle est la bonne."
      : '',
  ]
  return {
    profession,
    certification: chosen.certification,
    year,
    alternatives: [...same, ...others.filter((q) => !same.includes(q))].map((q) => q.certification),
    reason: reason.filter(Boolean).join(' '),
  }
}

/** That no version known here of a title's diploma was awarded in a year, and which versions there are. */
export function noVersionIn(title: string, qualifications: Qualification[], year: number): string {
  const known = qualifications.length > 0 ? ` Versions connues : ${listed(qualifications)}.` : ''
  return `Rien ne dit ici que le diplôme « ${title} » ait été délivré en ${year}.${known}`
}
