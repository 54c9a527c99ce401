/**
 * How analyses grow with the graph: the reference data and a vocabulary, then beside ever more of others.
 * `npm run bench:growth -- [--competences 3000,30000,300000] [--engines embedded,neo4j] [--runs 9]`
 * Medians in milliseconds, and their ratio to the smallest graph. No rows are kept, but for those that a server reads
 * once for a revision, whatever is asked. Neo4j is started for it, and thrown away.
 */
import { parseArgs } from 'node:util'
import { parse } from 'graphql'
import { neo4jWay, startDocker, startJava } from '../scripts/neo4j-server.ts'
import { createServices, type Services } from '../src/context.ts'
import { seedsFolder } from '../src/files.ts'
import { queries } from '../src/generated/queries.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { openNeo4j } from '../src/graph/neo4j.ts'
import type { GraphEngine, Run } from '../src/graph/port.ts'
import { replaceDataset } from '../src/graph/store.ts'
import type { GraphData } from '../src/model/records.ts'
import { inProcess } from '../src/operations/execute.ts'
import { createSchema } from '../src/schema.ts'
import { readSeeds } from '../src/seed/reader.ts'
import { median, table } from './report.ts'

const { values: options } = parseArgs({
  options: {
    competences: { type: 'string', default: '3000,30000,300000' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    runs: { type: 'string', default: '9' },
  },
})
const runs = Number(options.runs)
const sizes = options.competences.split(',').map(Number)

/** Professions of a vocabulary, and the competences that each of them lists. */
const [professions, listed] = [100, 20]
const perVocabulary = 1_500

/** A vocabulary as ROME is one: a hundred sheets, each with twenty of its competences, some of them everybody's. */
function vocabulary(number: number): GraphData {
  const framework = `growth:v${number}`
  const data: GraphData = {
    nodes: [{ id: framework, kind: 'Framework', properties: { label: `Vocabulaire ${number}`, verified: true } }],
    relations: [],
  }
  const own = { framework, verified: true }
  const competence = (k: number): string => `growth:${number}.c${k % perVocabulary}`
  for (let k = 0; k < perVocabulary; k++)
    data.nodes.push({
      id: competence(k),
      kind: 'Competence',
      properties: { ...own, label: `Conduire la démarche ${k} du domaine ${number}`, level: 'DETAILED' },
    })
  for (let p = 0; p < professions; p++) {
    const id = `growth:${number}.p${p}`
    data.nodes.push({ id, kind: 'Profession', properties: { ...own, label: `Métier ${p} du domaine ${number}` } })
    for (let k = 0; k < listed; k++)
      data.relations.push({
        from: id,
        type: 'MOBILISES',
        // Two of the twenty are in every sheet; the others are in one or two.
        to: competence(k < 2 ? k : 2 + p * 14 + k),
        properties: { position: k + 1, importance: k < 10 ? 'CORE' : 'SIDE' },
      })
  }
  return data
}

const beside = (first: number, last: number): GraphData => {
  const all: GraphData = { nodes: [], relations: [] }
  for (let number = first; number < last; number++) {
    const { nodes, relations } = vocabulary(number)
    for (const node of nodes) all.nodes.push(node)
    for (const relation of relations) all.relations.push(relation)
  }
  return all
}

const questions: Record<string, string> = {
  gap:
    '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025") ' +
    '{ commonCounts { total acquired partial missing } ' +
    'blocs { competences { state evidence { coverage rationale } } } } }',
  'gap of sheets':
    '{ competenceGap(profile: { professions: ["growth:0.p1"] }, target: "growth:0.p2") ' +
    '{ counts { total acquired missing } } }',
  vaeBridge:
    '{ vaeBridge(profile: { certifications: ["ide-2009"] }, certification: "cpas-2025") ' +
    '{ blocs { verdict counts { acquired } } } }',
  mobility: '{ mobility(profession: "growth:0.p1", first: 10) { matches { score profession { id label } } } }',
  search: '{ search(text: "coordonner le parcours") { total items { score element { id label } } } }',
  nested:
    '{ node(id: "growth:0.p1") { ... on Profession { competences(first: 30) ' +
    '{ nodes { id label neighbours(first: 5) { nodes { element { id label } } } } } } } }',
}

/** The engine, with the pairs of aligned frameworks of a revision kept. */
function keepingPairs(engine: GraphEngine): GraphEngine {
  const { text } = queries.domain.alignedFrameworks
  const kept = new Map<string | undefined, ReturnType<Run>>()
  return {
    ...engine,
    read: (work, options) =>
      engine.read((run, snapshot) => {
        const keeping: Run = (query, params) => {
          if (query.text !== text) return run(query, params)
          const rows = kept.get(snapshot.revision) ?? run(query, params)
          kept.set(snapshot.revision, rows)
          return rows as ReturnType<typeof run<typeof params, never>>
        }
        return work(keeping, snapshot)
      }, options),
  }
}

async function times(services: Services): Promise<Record<string, number>> {
  const ask = inProcess(createSchema(), services)
  const found: Record<string, number> = {}
  for (const [name, text] of Object.entries(questions)) {
    const document = parse(text)
    const taken: number[] = []
    for (let run = 0; run < runs + 3; run++) {
      const started = performance.now()
      await ask(document, {})
      if (run >= 3) taken.push(performance.now() - started)
    }
    found[name] = median(taken)
  }
  return found
}

async function growth(engine: GraphEngine): Promise<void> {
  try {
    await engine.prepare()
    await replaceDataset(engine, 'reference', readSeeds(seedsFolder).data)
    const services = createServices(keepingPairs(engine))
    const measured: Record<string, number>[] = []
    let loaded = 0
    for (const size of sizes) {
      const wanted = Math.max(1, Math.round(size / perVocabulary))
      const started = performance.now()
      // Data sets of a hundred vocabularies: a load holds no more than that.
      for (; loaded < wanted; loaded = Math.min(wanted, loaded + 100))
        await replaceDataset(engine, `growth-${loaded}`, beside(loaded, Math.min(wanted, loaded + 100)))
      const written = performance.now()
      await services.search.refresh()
      process.stderr.write(
        `${engine.name}: ${size} competences written in ${Math.round((written - started) / 1000)} s, ` +
          `search built in ${Math.round((performance.now() - written) / 1000)} s\n`,
      )
      measured.push(await times(services))
    }
    const cell = (name: string, at: number): string => {
      const value = measured[at]?.[name] ?? Number.NaN
      return `${value.toFixed(1)}${at > 0 ? ` (${(value / (measured[0]?.[name] ?? Number.NaN)).toFixed(2)}×)` : ''}`
    }
    console.log(
      `### Growth, ${engine.name}: milliseconds, median of ${runs} (aim: at most 1.5×)\n\n${table(
        ['question', ...sizes.map((size) => `${size} competences`)],
        Object.keys(questions).map((name) => [name, ...sizes.map((_, at) => cell(name, at))]),
      )}\n`,
    )
  } finally {
    await engine.close()
  }
}

const engines = options.engines.split(',')
if (engines.includes('embedded')) await growth(await openEmbedded({ requestTimeoutMs: 60_000 }))
if (engines.includes('neo4j')) {
  const way = await neo4jWay()
  const server = way && (await (way === 'docker' ? startDocker() : startJava()))
  if (!server) console.log('No Neo4j can be started here: growth on it is not measured.')
  else
    await growth(openNeo4j({ uri: server.uri, user: 'neo4j', password: '', requestTimeoutMs: 60_000 })).finally(() =>
      server.stop(),
    )
}
