/** Asks, from a process of its own: one measurement a message, its figures as the answer. */
import autocannon from 'autocannon'
import { asked, type Known, type SubjectName, type WorkName } from './work.ts'

export interface Measurement {
  url: string
  subject: SubjectName
  work: WorkName
  known: Known
  connections: number
  seconds: number
  /** The first question, and after how many it begins again; without that, no question is asked twice. */
  from: number
  again?: number
  /** So many questions, whatever the time. */
  amount?: number
}

export interface Figures {
  /** Right answers a second. */
  rate: number
  /** Milliseconds. */
  mean: number
  p50: number
  p99: number
  longest: number
  /** Answers that were errors or refusals, and connections that broke. */
  failed: number
  /** Questions that were asked, the answered and the others. */
  asked: number
}

export async function measure({ url, subject, work, known, ...how }: Measurement): Promise<Figures> {
  const question = asked(subject, work, known)
  if (!question) throw new Error(`${subject} cannot do ${work}.`)
  let count = 0
  const headers = { 'content-type': 'application/json' }
  const { latency, duration, errors, mismatches, ...result } = await autocannon({
    url,
    connections: how.connections,
    duration: how.seconds,
    ...(how.amount ? { amount: how.amount } : {}),
    timeout: 30,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const { path, body } = question(how.from + (how.again ? count % how.again : count))
          count++
          return { ...request, path, headers, body: JSON.stringify(body) }
        },
      },
    ],
    // Refusals are looked at too: their bodies begin so.
    verifyBody: (body) => !body.startsWith('{"errors"'),
  })
  return {
    rate: (result['2xx'] + result.non2xx - mismatches) / duration,
    mean: latency.average,
    p50: latency.p50,
    p99: latency.p99,
    longest: latency.max,
    failed: errors + mismatches,
    asked: count,
  }
}

if (process.argv[1] === import.meta.filename)
  process.on('message', ({ id, of }: { id: number; of: Measurement }) => {
    measure(of).then(
      (figures) => process.send?.({ id, figures }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    )
  })
