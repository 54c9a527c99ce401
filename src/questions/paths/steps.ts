/** What each step of a path says: its sentence, its source, and what it is worth. */
import { distinct, groupBy } from '../../domain/lists.ts'
import { bridgeStatus } from '../../domain/profile.ts'
import { publishedWith } from '../../domain/publication.ts'
import { rowsFor } from '../../domain/rows.ts'
import { placeOf, sentenceOf } from '../../domain/sentences.ts'
import { type Footing, footingOf, readTables } from '../../domain/verdicts.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { Kind, RelationType } from '../../model/kinds.ts'
import type { BridgeStatus, Coverage, Method, ReadOn, SkosRelation } from '../../model/values.ts'
import type { Edge, FoundPath } from './pathSearch.ts'

export interface PathStep {
  from: string
  to: string
  relation: RelationType
  /** True when the relation leaves `from`. */
  outgoing: boolean
  /** In French. */
  sentence: string
  coverage: Coverage | null
  /** What must be held besides for the whole to be covered; empty where the alignment alone says all. */
  together: string[]
  mapping: SkosRelation | null
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

const nameOf = ({ edges }: FoundPath): string =>
  [edges[0]?.at, ...edges.map(({ type, outgoing, other }) => `${outgoing ? `-${type}>` : `<${type}-`} ${other}`)].join(
    ' ',
  )

/** The end that a relation leaves, and the one that it reaches. */
const startOf = ({ at, other, outgoing }: Edge): string => (outgoing ? at : other)
const targetOf = ({ at, other, outgoing }: Edge): string => (outgoing ? other : at)

/** What the paths rest on, read once for all of them. */
export async function readEvidence(run: Run, edges: Edge[]) {
  const relations = new Map(
    (
      await rowsFor(run, queries.paths.relations, {
        ids: distinct(edges.map(startOf)),
        keys: distinct(edges.map(({ key }) => key)),
      })
    ).map((row) => [row.key, row]),
  )
  const crosswalks = distinct([...relations.values()].flatMap(({ crosswalk }) => crosswalk ?? []))
  const tables = await readTables(run, crosswalks)
  const inPart = edges.filter(({ coverage }) => coverage === 'PART')
  const whole = groupBy(
    await rowsFor(run, queries.domain.wholeVerdicts, { ids: distinct(inPart.map(targetOf)) }),
    ({ target }) => target,
  )
  const carriers = [...whole.values()].flat().flatMap((one) => one.carriers ?? [])
  const ids = distinct([...edges.flatMap(({ at, other }) => [at, other]), ...carriers])
  const met = distinct([...ids, ...crosswalks])
  const named = await rowsFor(run, queries.paths.elements, { ids: met })
  const published = named.flatMap((one) => (one.source === null ? (publishedWith(one) ?? []) : []))
  const frameworks = distinct(published).filter((id) => !met.includes(id))
  const elements = groupBy(
    [...named, ...(await rowsFor(run, queries.paths.elements, { ids: frameworks }))],
    ({ id }) => id,
  )
  const documents = distinct([
    ...[...relations.values()].flatMap(({ sources }) => (sources ?? []).map((place) => place.split(' ')[0] ?? '')),
    ...[...elements.values()].flatMap((rows) => rows.flatMap(({ source }) => source ?? [])),
  ])
  const titles = new Map(
    (await rowsFor(run, queries.paths.elements, { ids: documents })).map(({ id, label }) => [id, label]),
  )
  return { relations, elements, titles, tables, whole }
}

type Evidence = Awaited<ReturnType<typeof readEvidence>>
type ElementRow = NonNullable<ReturnType<Evidence['elements']['get']>>[number]
type RelationRow = NonNullable<ReturnType<Evidence['relations']['get']>>

/** What was read of a relation: in the same read as the path, so that it is there. */
const rowOf = (relations: Evidence['relations'], { key }: Edge): RelationRow => relations.get(key) as RelationRow

/** How sure each of some relations is, where it is a reading. */
export const footingsOf = ({ relations, tables }: Evidence, edges: Edge[]): Footing[] =>
  edges.map((edge) => footingOf(rowOf(relations, edge), tables))

/**
 * Which end of a relation says that it holds: a bridge says where it starts and leads, else the part says to what it
 * belongs.
 */
const stating = ({ at, other, outgoing, type }: Edge): string =>
  ['FROM', 'TO', 'COVERS'].includes(type) === outgoing ? at : other

/**
 * Adds to each step its sentence and its source: the relation's own, else the crosswalk, else where the part is stated,
 * or what it was published with.
 */
export function described(path: FoundPath, { relations, elements, titles, whole }: Evidence, asOf: string): Path {
  const first = (id: string): ElementRow | undefined => elements.get(id)?.[0]
  const named = (id: string) => ({ kind: first(id)?.kind as Kind, label: first(id)?.label ?? id })
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
  /** Where an element is stated, or the framework that it was published with. */
  const placesOf = (id: string): ElementRow[] => {
    const rows = elements.get(id) ?? []
    const own = rows.filter(({ source }) => source)
    const framework = own.length === 0 && rows[0] ? publishedWith(rows[0]) : undefined
    return framework === undefined || framework === id ? own : placesOf(framework)
  }
  const steps = path.edges.map((edge): PathStep => {
    const { crosswalk, relation: mapping, rationale, method, readOn, derived, sources } = rowOf(relations, edge)
    const stated = placesOf(stating(edge))
    const worded = stated.filter(({ wording }) => wording)
    const own = sources ?? []
    const places =
      own.length > 0
        ? own
        : (worded.length > 0 ? worded : stated).map(({ source, lines }) => `${source}${lines ? ` ${lines}` : ''}`)
    const reading = method === 'READING' ? "lecture du projet, qu'aucun organisme n'a revue" : 'table'
    const bridge = first(stating(edge))
    const status = bridge?.kind === 'Bridge' ? bridgeStatus(bridge, asOf) : null
    const carriers =
      edge.coverage === 'PART'
        ? (whole.get(targetOf(edge)) ?? []).find((one) => one.carriers?.includes(startOf(edge)))?.carriers
        : []
    const together = (carriers ?? []).filter((id) => id !== startOf(edge))
    return {
      from: edge.at,
      to: edge.other,
      relation: edge.type,
      outgoing: edge.outgoing,
      sentence: sentenceOf(
        { ...edge, bridgeStatus: status, besides: together.map(named) },
        named(edge.at),
        named(edge.other),
      ),
      coverage: edge.coverage,
      together,
      mapping,
      rationale,
      method,
      readOn,
      derived,
      statedAt: crosswalk ? [crosswalk] : places,
      source: crosswalk ? `${named(crosswalk).label} : ${reading}` : inWords(places),
      verified: [edge.at, edge.other].every((id) => first(id)?.verified),
      bridgeStatus: status,
    }
  })
  return { id: nameOf(path), length: steps.length, weakest: path.weakest, steps }
}
