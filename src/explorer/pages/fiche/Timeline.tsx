import { ElementLink } from '../../ui/ElementLink.tsx'

interface Version {
  id: string
  label: string
  enrolFrom: string | null
  firstAwardedOn: string | null
  deliverUntil: string | null
}

const yearOf = (date: string | null): number | undefined => (date ? Number(date.slice(0, 4)) : undefined)

/** « 2012 – 2029 », each end said unknown where it is. */
function span({ enrolFrom, firstAwardedOn, deliverUntil }: Version): string {
  const from = yearOf(firstAwardedOn ?? enrolFrom)
  const verb = firstAwardedOn ? 'délivrance' : 'préparation'
  return [
    from === undefined
      ? 'début inconnu'
      : `${verb} ${from > new Date().getFullYear() ? 'à partir de' : 'depuis'} ${from}`,
    deliverUntil ? `jusqu’en ${yearOf(deliverUntil)}` : 'fin non connue',
  ].join(', ')
}

/** Versions of a diploma, each a bar from its first award to its last; what has no date is said in words only. */
export function Timeline({ title, versions }: { title: string; versions: readonly Version[] }) {
  const now = new Date().getFullYear()
  const dated = [...versions].sort((a, b) => (start(a) ?? 0) - (start(b) ?? 0))
  const first = Math.min(now - 10, ...dated.flatMap((one) => start(one) ?? []))
  const last = Math.max(now + 1, ...dated.flatMap(({ deliverUntil }) => yearOf(deliverUntil) ?? []))
  const place = (year: number): number => (100 * (year - first)) / (last - first)
  return (
    <section className="panel stack" aria-labelledby="versions">
      <h2 id="versions">{title}</h2>
      <ol className="timeline">
        {dated.map((version) => {
          const from = start(version)
          const until = yearOf(version.deliverUntil) ?? last
          return (
            <li key={version.id}>
              <p>
                <ElementLink element={version} /> <span className="quiet">{span(version)}</span>
              </p>
              {from !== undefined && (
                <div className="timeline-track" aria-hidden="true">
                  <span
                    className={version.deliverUntil ? 'timeline-bar' : 'timeline-bar timeline-open'}
                    style={{ left: `${place(from)}%`, width: `${Math.max(1, place(until) - place(from))}%` }}
                  />
                  <span className="timeline-now" style={{ left: `${place(now)}%` }} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {dated.some((one) => start(one) !== undefined) && (
        <p className="timeline-scale quiet" aria-hidden="true">
          <span>{first}</span>
          <span>trait vertical : aujourd’hui</span>
          <span>{last}</span>
        </p>
      )}
    </section>
  )
}

const start = ({ firstAwardedOn, enrolFrom }: Version): number | undefined => yearOf(firstAwardedOn ?? enrolFrom)
