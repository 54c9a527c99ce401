import { dated } from '../../../words/wording.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'

interface Version {
  id: string
  label: string
  enrolFrom: string | null
  enrolUntil: string | null
  firstAwardedOn: string | null
  deliverUntil: string | null
  deducedDates: readonly string[]
}

const yearOf = (date: string | null): number | undefined => (date ? Number(date.slice(0, 4)) : undefined)

/** « délivrance depuis 2012, jusqu’en 2030 »; where awards have no date, until when one may enrol. */
function span({ enrolFrom, enrolUntil, firstAwardedOn, deliverUntil, deducedDates }: Version): string {
  const from = yearOf(firstAwardedOn ?? enrolFrom)
  const verb = firstAwardedOn ? 'délivrance' : 'préparation'
  const began =
    from &&
    dated(
      `${verb} ${from > new Date().getFullYear() ? 'à partir de' : 'depuis'} ${from}`,
      deducedDates,
      firstAwardedOn ? 'firstAwardedOn' : 'enrolFrom',
    )
  const ended = deliverUntil
    ? dated(`${began ? '' : 'délivrance '}jusqu’en ${yearOf(deliverUntil)}`, deducedDates, 'deliverUntil')
    : enrolUntil
      ? dated(`inscription jusqu’en ${yearOf(enrolUntil)}`, deducedDates, 'enrolUntil')
      : 'fin non connue'
  return [began ?? 'début inconnu', ended].join(', ')
}

/** Versions of a diploma, each a bar from its first award to its last; what has no date is said in words only. */
export function Timeline({ title, versions }: { title: string; versions: readonly Version[] }) {
  const now = new Date().getFullYear()
  const dated = [...versions].sort((a, b) => (start(a) ?? end(a) ?? 0) - (start(b) ?? end(b) ?? 0))
  const first = Math.min(now - 10, ...dated.flatMap((one) => start(one) ?? []))
  const last = Math.max(now + 1, ...dated.flatMap((one) => end(one) ?? []))
  const place = (year: number): number => (100 * (year - first)) / (last - first)
  return (
    <section className="panel stack" aria-labelledby="versions">
      <h2 id="versions">{title}</h2>
      <ol className="timeline">
        {dated.map((version) => {
          const from = start(version)
          const until = end(version)
          const since = from === undefined ? 'timeline-since' : ''
          const open = until === undefined ? 'timeline-open' : ''
          return (
            <li key={version.id}>
              <p>
                <ElementLink element={version} /> <span className="quiet">{span(version)}</span>
              </p>
              {(from !== undefined || until !== undefined) && (
                <div className="timeline-track" aria-hidden="true">
                  <span
                    className={`timeline-bar ${since} ${open}`}
                    style={{
                      left: `${place(from ?? first)}%`,
                      width: `${Math.max(1, place(until ?? last) - place(from ?? first))}%`,
                    }}
                  />
                  <span className="timeline-now" style={{ left: `${place(now)}%` }} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {dated.some((one) => (start(one) ?? end(one)) !== undefined) && (
        <p className="timeline-scale quiet" aria-hidden="true">
          <span>{first}</span>
          <span>trait vertical : aujourd’hui</span>
          <span>{last}</span>
        </p>
      )}
    </section>
  )
}

const end = ({ deliverUntil, enrolUntil }: Version): number | undefined => yearOf(deliverUntil ?? enrolUntil)
const start = ({ firstAwardedOn, enrolFrom }: Version): number | undefined => yearOf(firstAwardedOn ?? enrolFrom)
