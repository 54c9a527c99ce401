/** One heavy question after the other among light ones: what the light ones lose. */
import type { Figures, Measurement } from './load.ts'
import { table } from './report.ts'
import type { Subject } from './servers.ts'
import type { Known } from './work.ts'

/** Each computes over the whole of a vocabulary; `first` makes each a new question. */
const heavyQuestion = (first: number, rome: boolean) => ({
  query:
    'query($framework: ID!, $first: Int) { mobilityTable(framework: $framework, first: $first, professions: 200) ' +
    '{ rows { profession nearest { id } } } }',
  variables: { framework: rome ? 'rome' : 'metiers', first },
})

async function askHeavy(url: string, rome: boolean, stop: AbortSignal): Promise<number> {
  let answered = 0
  for (let first = 1; !stop.aborted; first = 1 + (first % 100)) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(heavyQuestion(first, rome)),
      signal: stop,
    }).catch(() => undefined)
    if (response?.ok) answered++
    await response?.arrayBuffer().catch(() => undefined)
  }
  return answered
}

export async function besideHeavy({
  subjects,
  known,
  seconds,
  measure,
}: {
  subjects: readonly Subject[]
  known: Known
  seconds: number
  measure: (of: Measurement) => Promise<Figures>
}): Promise<string> {
  const rows: string[][] = []
  for (const { name, url, watched } of subjects) {
    const light = (from: number): Promise<Figures> =>
      measure({ url, subject: name, work: 'nurse', known, connections: 10, seconds: 2 * seconds, from })
    // Days that no other measurement asked about.
    const alone = await light(1_000)
    await watched()
    const stop = new AbortController()
    const heavy = askHeavy(url, known.sheets.length > 0, stop.signal)
    const beside = await light(1_500)
    stop.abort()
    const answered = await heavy
    const { longest } = await watched()
    rows.push([
      name,
      ...[alone.p99, beside.p99, beside.p99 / Math.max(1, alone.p99)].map((value) => value.toFixed(1)),
      `${answered}`,
      longest.toFixed(0),
    ])
  }
  return `### One heavy question (mobilityTable) among light ones (nurse, 10 clients)\n\n${table(
    ['server', 'p99 alone, ms', 'p99 beside, ms', 'times (aim: at most 2)', 'heavy answers', 'longest stall, ms'],
    rows,
  )}`
}
