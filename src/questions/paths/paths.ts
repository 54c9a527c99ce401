/** Typed paths across frameworks, each step with its sentence and its source. Rules in docs/guide/answers.md, "paths". */

import { badValue, lookUp, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import { distinct, groupBy } from '../../domain/lists.ts'
import { type BridgeStatus, bridgeStatus } from '../../domain/profile.ts'
import { rowsFor } from '../../domain/rows.ts'
import { placeOf, sentenceOf } from '../../domain/sentences.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine, Run } from '../../graph/port.ts'
import { type Kind, kinds, type RelationType } from '../../model/kinds.ts'
import type { Coverage, Method, ReadOn, SkosRelation } from '../../model/values.ts'
import { type Budget, type Edge, type FoundPath, Neighbourhood, pathsOfLength } from './pathSearch.ts'

/** Relations that paths follow unless others are asked for: work, competences, certification, policies; not provenance, nor a place or a public that many share. */
const pathRelations: readonly RelationType[] = [
  'HAS_PART',
  'QUALIFIES_FOR',
  'REPLACED_BY',
  'PERFORMS',
  'MOBILISES',
  'CERTIFIES',
  'DRAWS_ON',
  'SHOWN_BY',
  'ASSESSED_BY',
  'JUDGED_ON',
  'FRAMES',
  'PURSUES',
  'USES',
  'YIELDS',
  'CAN_BECOME',
  'ALIGNED_WITH',
  'FROM',
  'TO',
  'COVERS',
]
export const longestPath = 6
/** Relations read, and relations walked, for one question. */
const rowLimit = 3_000
const walkLimit = 30_000

export interface PathStep {
  from: string
  to: string
  relation: RelationType
  /** True when the relation leaves `from`. */
  outgoing: boolean
  /** In French. */
  sentence: string
  coverage: Coverage | null
  skosRelation: SkosRelation | null
  rationale: string | null
  method: Method | null
  readOn: ReadOn | null
  derived: boolean
  /** `source:001 57-59`, or the crosswalk's id. */
  statedAt: string[]
  /** The same in French words. */
  source: string
  /** False where an end of the step could not be checked: « à vérifier ». */
  verified: boolean
  /** What the bridge that the step goes through is worth at `asOf`; null for other steps. */
  bridgeStatus: BridgeStatus | null
}

export interface Path {
  id: string
  length: number
  /** The coverage of its weakest alignment; null where it rests on none. */
  weakest: Coverage | null
  steps: PathStep[]
}

export interface PathsAnswer {
  revision: string
  asOf: string
  from: string
  to: string
  maxLength: number
  relations: RelationType[]
  first: number
  paths: Path[]
  truncated: boolean
  /** Which bounds were hit: as many paths as asked for, or as much work as is allowed. */
  truncatedBy: ('NUMBER' | 'WORK')[]
  userErrors: UserError[]
}

export interface PathsQuestion {
  from: string
  to: string
  maxLength: number
  /** Empty: the usual ones. */
  relations: RelationType[]
  first: number
  /** The date at which bridges are read. */
  asOf: string
}

/** One end of the search, which grows a relation at a time. */
interface Side {
  frontier: string[]
  seen: Set<string>
}

/** Reads one step further from the elements where fewest relations meet; false where the budget left some out. */
async function grow(run: Run, side: Side, known: Neighbourhood, types: RelationType[], rows: Budget): Promise<boolean> {
  const degrees = await rowsFor(run, queries.paths.degrees, { ids: side.frontier })
  const few = degrees.sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1))
  const taken: string[] = []
  for (const { id, degree } of few) {
    if (degree > rows.left) break
    rows.left -= degree
    taken.push(id)
  }
  const next: string[] = []
  for (const row of await rowsFor(run, queries.paths.steps, { ids: taken, types })) {
    known.add({
      at: row.id,
      other: row.other,
      type: row.type,
      outgoing: row.outgoing,
      key: row.key,
      coverage: row.coverage,
    })
    if (!side.seen.has(row.other)) next.push(row.other)
    side.seen.add(row.other)
  }
  side.frontier = next
  return taken.length === few.length
}

/** Grows from both ends, the smaller side first, until enough paths of the shortest lengths are known. */
async function search(
  run: Run,
  { from, to, maxLength, first }: PathsQuestion,
  types: RelationType[],
): Promise<{ found: FoundPath[]; more: boolean; exhausted: boolean }> {
  const known = new Neighbourhood()
  const sides: Side[] = [from, to].map((id) => ({ frontier: [id], seen: new Set([id]) }))
  const rows = { left: rowLimit }
  const walks = { left: walkLimit }
  const found: FoundPath[] = []
  let whole = true
  for (let length = 1; length <= maxLength && found.length <= first; length++) {
    const growing = sides.every(({ frontier }) => frontier.length > 0)
    const [smaller] = [...sides].sort((a, b) => a.frontier.length - b.frontier.length)
    // Once one end has reached all it can, every path is already known.
    if (growing && smaller) whole = (await grow(run, smaller, known, types, rows)) && whole
    found.push(...pathsOfLength(known, from, to, length, first + 1 - found.length, walks))
  }
  return { found: found.slice(0, first), more: found.length > first, exhausted: !whole || walks.left <= 0 }
}

const nameOf = ({ edges }: FoundPath): string =>
  [edges[0]?.at, ...edges.map(({ type, outgoing, other }) => `${outgoing ? `-${type}>` : `<${type}-`} ${other}`)].join(
    ' ',
  )

/** What the paths rest on, read once for all of them. */
async function readEvidence(run: Run, edges: Edge[]) {
  const startOf = ({ at, other, outgoing }: Edge): string => (outgoing ? at : other)
  const relations = new Map(
    (
      await rowsFor(run, queries.paths.relations, {
        ids: distinct(edges.map(startOf)),
        keys: distinct(edges.map(({ key }) => key)),
      })
    ).map((row) => [row.key, row]),
  )
  const ids = distinct(edges.flatMap(({ at, other }) => [at, other]))
  const crosswalks = [...relations.values()].flatMap(({ crosswalk }) => crosswalk ?? [])
  const elements = groupBy(
    await rowsFor(run, queries.paths.elements, { ids: distinct([...ids, ...crosswalks]) }),
    ({ id }) => id,
  )
  const documents = distinct([
    ...[...relations.values()].flatMap(({ sources }) => (sources ?? []).map((place) => place.split(' ')[0] ?? '')),
    ...[...elements.values()].flatMap((rows) => rows.flatMap(({ source }) => source ?? [])),
  ])
  const titles = new Map(
    (await rowsFor(run, queries.paths.elements, { ids: documents })).map(({ id, label }) => [id, label]),
  )
  return { relations, elements, titles }
}

/** Which end of a relation says that it holds: a bridge says where it starts and leads, else the part says to what it belongs. */
const stating = ({ at, other, outgoing, type }: Edge): string =>
  ['FROM', 'TO', 'COVERS'].includes(type) === outgoing ? at : other

/** Adds to each step its sentence and its source: the relation's own, else the crosswalk, else where the part is stated. */
function described(
  path: FoundPath,
  { relations, elements, titles }: Awaited<ReturnType<typeof readEvidence>>,
  asOf: string,
): Path {
  const named = (id: string) => ({
    kind: elements.get(id)?.[0]?.kind as Kind,
    label: elements.get(id)?.[0]?.label ?? id,
  })
  const inWords = (places: string[]): string =>
    [...groupBy(places, (place) => place.split(' ')[0] ?? '')]
      .map(([id, ofDocument]) =>
        placeOf(
          titles.get(id) ?? id,
          ofDocument
            .map((place) => place.slice(id.length + 1))
            .filter(Boolean)
            .join(' ; ') || null,
        ),
      )
      .join(' ; ')
  const steps = path.edges.map((edge): PathStep => {
    const relation = relations.get(edge.key)
    const crosswalk = relation?.crosswalk ?? null
    const stated = (elements.get(stating(edge)) ?? []).filter(({ source }) => source)
    const worded = stated.filter(({ wording }) => wording)
    const own = relation?.sources ?? []
    const places =
      own.length > 0
        ? own
        : (worded.length > 0 ? worded : stated).map(({ source, lines }) => `${source}${lines ? ` ${lines}` : ''}`)
    const reading = relation?.method === 'READING' ? "lecture du projet, qu'aucun organisme n'a revue" : 'table'
    const bridge = elements.get(stating(edge))?.[0]
    const status = bridge?.kind === 'Bridge' ? bridgeStatus(bridge, asOf) : null
    return {
      from: edge.at,
      to: edge.other,
      relation: edge.type,
      outgoing: edge.outgoing,
      sentence: sentenceOf(edge.type, edge.outgoing, named(edge.at), named(edge.other), {
        coverage: edge.coverage,
        bridgeStatus: status,
      }),
      coverage: edge.coverage,
      skosRelation: relation?.relation ?? null,
      rationale: relation?.rationale ?? null,
      method: relation?.method ?? null,
      readOn: relation?.readOn ?? null,
      derived: relation?.derived ?? false,
      statedAt: crosswalk ? [crosswalk] : places,
      source: crosswalk ? `${named(crosswalk).label} : ${reading}` : inWords(places),
      verified: [edge.at, edge.other].every((id) => elements.get(id)?.[0]?.verified !== false),
      bridgeStatus: status,
    }
  })
  return { id: nameOf(path), length: steps.length, weakest: path.weakest, steps }
}

/** Simple paths, shortest first, then by the coverage of their weakest alignment, then by their elements' ids. */
export function paths(engine: GraphEngine, question: PathsQuestion, nearest: Nearest): Promise<PathsAnswer> {
  const { from, to, maxLength, first, asOf } = question
  const relations = question.relations.length > 0 ? distinct(question.relations) : [...pathRelations]
  return engine.read(async (run) => {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    const empty: PathsAnswer = {
      revision,
      asOf,
      from,
      to,
      maxLength,
      relations,
      first,
      paths: [],
      truncated: false,
      truncatedBy: [],
      userErrors: [],
    }
    const { errors } = await lookUp(
      run,
      [
        { field: 'from', id: from, kinds },
        { field: 'to', id: to, kinds },
      ],
      nearest,
    )
    errors.push(...outOfRange('maxLength', maxLength, 1, longestPath), ...outOfRange('first', first, 1, 50))
    if (from === to) errors.push(badValue('to', 'Un chemin relie deux éléments différents.'))
    if (errors.length > 0) return { ...empty, userErrors: errors }
    const { found, more, exhausted } = await search(run, question, relations)
    const evidence = await readEvidence(
      run,
      found.flatMap(({ edges }) => edges),
    )
    const truncatedBy = [...(more ? (['NUMBER'] as const) : []), ...(exhausted ? (['WORK'] as const) : [])]
    return {
      ...empty,
      paths: found.map((path) => described(path, evidence, asOf)),
      truncated: truncatedBy.length > 0,
      truncatedBy,
    }
  })
}
