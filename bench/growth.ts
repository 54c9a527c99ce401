/**
 * How an analysis grows with the graph: the reference graph alone, then beside 10 and 100 times as much of other frameworks.
 * Prints medians and ratios, on the embedded engine and, with NEO4J_URI, on that server (which is wiped: use an empty one).
 */

import { emptyProfile } from '../src/domain/profile.ts'
import { seedsFolder } from '../src/files.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { openNeo4j } from '../src/graph/neo4j.ts'
import type { GraphEngine } from '../src/graph/port.ts'
import { replaceDataset } from '../src/graph/store.ts'
import type { GraphData } from '../src/model/records.ts'
import { competenceGap } from '../src/questions/competenceGap/competenceGap.ts'
import { readSeeds } from '../src/seed/reader.ts'

const runs = 15
const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** Certifications of 6 blocs and 90 competences each, aligned with the next one, as many as make `nodes`. */
function beside(nodes: number): GraphData {
  const data: GraphData = { nodes: [], relations: [] }
  const count = Math.ceil(nodes / 97)
  for (let c = 0; c < count; c++) {
    const framework = `synthetic-${c}:referentiel`
    data.nodes.push({
      id: `synthetic-${c}`,
      kind: 'Certification',
      properties: { label: `Certification ${c}`, framework, verified: true },
    })
    for (let b = 1; b <= 6; b++) {
      const bloc = `synthetic-${c}:${b}`
      data.nodes.push({
        id: bloc,
        kind: 'Bloc',
        properties: { label: `Bloc ${b}`, framework, code: String(b), scope: 'COMMON', verified: true },
      })
      data.relations.push({ from: `synthetic-${c}`, type: 'HAS_PART', to: bloc, properties: { position: b } })
      for (let k = 1; k <= 15; k++) {
        const id = `${bloc}.c${k}`
        data.nodes.push({
          id,
          kind: 'Competence',
          properties: {
            label: `Compétence ${b}.${k}`,
            framework,
            code: `${b}.${k}`,
            level: 'DETAILED',
            verified: true,
          },
        })
        data.relations.push({ from: bloc, type: 'CERTIFIES', to: id, properties: { position: k } })
        if (c > 0) {
          const held = `synthetic-${c - 1}:${b}.c${k}`
          data.relations.push({
            from: held,
            type: 'ALIGNED_WITH',
            to: id,
            properties: {
              id: `al:${held}>${id}`,
              coverage: 'PART',
              relation: 'broadMatch',
              rationale: 'x',
              method: 'READING',
              status: 'ACCEPTED',
            },
          })
        }
      }
    }
  }
  return data
}

async function measure(engine: GraphEngine): Promise<number> {
  const question = {
    profile: { ...emptyProfile, certifications: ['ide-2009'] },
    target: 'cpas-2025',
    asOf: '2026-11-22',
  }
  const times: number[] = []
  for (let run = 0; run < runs + 3; run++) {
    const started = performance.now()
    await competenceGap(engine, question, () => [])
    if (run >= 3) times.push(performance.now() - started)
  }
  return median(times)
}

async function growth(engine: GraphEngine): Promise<void> {
  await engine.prepare()
  const { data } = readSeeds(seedsFolder)
  await replaceDataset(engine, 'reference', data)
  const alone = await measure(engine)
  console.log(
    `${engine.name}: competenceGap, median of ${runs}\n  1×    ${data.nodes.length} nodes   ${alone.toFixed(1)} ms   ratio 1.00`,
  )
  for (const times of [10, 100]) {
    const report = await replaceDataset(engine, 'beside', beside(data.nodes.length * times))
    const grown = await measure(engine)
    console.log(
      `  ${`${times}×`.padEnd(5)} ${data.nodes.length + report.nodes} nodes   ${grown.toFixed(1)} ms   ratio ${(grown / alone).toFixed(2)}`,
    )
  }
  await engine.close()
}

await growth(await openEmbedded())
const uri = process.env['NEO4J_URI']
if (uri)
  await growth(
    openNeo4j({
      uri,
      user: process.env['NEO4J_USER'] ?? 'neo4j',
      password: process.env['NEO4J_PASSWORD'] ?? '',
      requestTimeoutMs: 60_000,
    }),
  )
