/**
 * What stands one relation away from every element at one revision, in columns: some twenty bytes a relation, beside
 * what it says, which it mostly shares with many others. Lists under elements are given from here without asking the
 * graph.
 */
import { numberAt, startsOf } from '../domain/lists.ts'
import { queries } from '../generated/queries.ts'
import { pages } from '../graph/batches.ts'
import type { GraphEngine, GraphValue, Run } from '../graph/port.ts'
import { partsOfKey } from '../graph/rows.ts'
import { type Kind, type RelationType, relationTypes } from '../model/kinds.ts'
import { naturalKey } from '../model/records.ts'
import { inTurns } from '../turns.ts'

/** Does a piece of a long work in its own time. */
export type Paced = <T>(piece: () => Promise<T>) => Promise<T>

/** A relation of an element, and what it leads to. */
export interface Adjacent {
  type: RelationType
  outgoing: boolean
  other: string
  kind: Kind
  /** What tells it from another of its type between the same two; mostly nothing. */
  qualifier: string
  /** Where the list puts it. */
  position: number
  statement: { [key: string]: GraphValue }
}

export interface Adjacency {
  readonly revision: string
  /**
   * The relations of an element, or those of one type and direction, in the order of lists under it; undefined where no
   * such element was read.
   */
  of(id: string, only?: { relation: RelationType; outgoing: boolean }): Iterable<Adjacent> | undefined
}

const idsAtOnce = 10_000
/** Elements whose relations are read at once: some ten milliseconds of the event loop. */
const elementsAtOnce = 100
/** With more, which take some hundred megabytes while they are read and forty afterwards, lists come from the graph. */
const mostRelations = 2_000_000

/** The order of lists: by type, what an element reaches before what reaches it. */
const wayOf = (type: number, outgoing: boolean): number => 2 * type + (outgoing ? 0 : 1)
const unplaced = 999_999
/** Where a list puts what a relation says: by its position, what has none last. */
export const positionIn = ({ position }: Adjacent['statement']): number =>
  typeof position === 'number' ? position : unplaced

/** What several relations say alike is held once. */
class Statements {
  readonly all: { statement: Adjacent['statement']; qualifier: string; position: number }[] = []
  readonly #numbers = new Map<string, number>()

  numberOf({ key, dataset: _, hash: __, ...statement }: Adjacent['statement']): number {
    const { qualifier = '' } = partsOfKey(String(key))
    const content = JSON.stringify([qualifier, statement])
    const known = this.#numbers.get(content)
    if (known !== undefined) return known
    this.#numbers.set(content, this.all.length)
    return (
      this.all.push({
        statement: Object.freeze(statement),
        qualifier,
        position: positionIn(statement),
      }) - 1
    )
  }
}

/** Each relation twice, once of each of its ends: to whom it belongs, its way, the other end, what it says. */
interface Halves {
  of: number[]
  way: number[]
  other: number[]
  said: number[]
}

type Ask = <T>(work: (run: Run) => Promise<T>) => Promise<T>

async function readElements(ask: Ask): Promise<{ ids: string[]; kinds: Kind[] }> {
  const [ids, kinds]: [string[], Kind[]] = [[], []]
  for (let after: string | undefined = ''; after !== undefined; ) {
    const asked = { after, limit: idsAtOnce }
    const page: { id: string; kind: Kind }[] = await ask((run) => run(queries.elements.every, asked))
    for (const { id, kind } of page) {
      ids.push(id)
      kinds.push(kind)
    }
    after = page.length < idsAtOnce ? undefined : page.at(-1)?.id
  }
  return { ids, kinds }
}

/** Undefined where there are more than can be kept. */
async function readHalves(
  ask: Ask,
  { ids, numbers }: { ids: string[]; numbers: ReadonlyMap<string, number> },
  statements: Statements,
): Promise<Halves | undefined> {
  const types = new Map(relationTypes.map((type, index) => [type, index]))
  const halves: Halves = { of: [], way: [], other: [], said: [] }
  function add({ of, way, other, said }: Record<keyof Halves, number>): void {
    halves.of.push(of)
    halves.way.push(way)
    halves.other.push(other)
    halves.said.push(said)
  }
  for (const some of pages(ids, elementsAtOnce)) {
    const rows = await ask((run) => run(queries.elements.leaving, { ids: some }))
    await inTurns(rows, ({ id, relation, other, statement }) => {
      const [from, to, type] = [numbers.get(id), numbers.get(other), types.get(relation)]
      // What an end of others' reaches is not ours.
      if (from === undefined || to === undefined || type === undefined) return
      const said = statements.numberOf(statement)
      add({ of: from, way: wayOf(type, true), other: to, said })
      add({ of: to, way: wayOf(type, false), other: from, said })
    })
    if (halves.of.length > 2 * mostRelations) return undefined
  }
  return halves
}

/** Where the halves of each element begin, and what they are, in the order of lists. */
async function columnsOf(ids: readonly string[], halves: Halves, { all }: Statements) {
  const count = halves.of.length
  const sizes = new Uint32Array(ids.length)
  for (const of of halves.of) sizes[of] = numberAt(sizes, of) + 1
  const starts = startsOf(sizes)
  const order = new Uint32Array(count)
  const next = starts.slice()
  await inTurns(halves.of, (of, half) => {
    const place = numberAt(next, of)
    order[place] = half
    next[of] = place + 1
  })

  const keys: string[] = []
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  function compare(a: number, b: number): number {
    const way = numberAt(halves.way, a) - numberAt(halves.way, b)
    if (way !== 0) return way
    const [saidA, saidB] = [all[numberAt(halves.said, a)], all[numberAt(halves.said, b)]]
    const position = (saidA?.position ?? unplaced) - (saidB?.position ?? unplaced)
    if (position !== 0) return position
    const [one, other] = [numberAt(halves.other, a), numberAt(halves.other, b)]
    return (
      byText(keys[one] ?? '', keys[other] ?? '') ||
      byText(ids[one] ?? '', ids[other] ?? '') ||
      byText(saidA?.qualifier ?? '', saidB?.qualifier ?? '')
    )
  }
  await inTurns(ids, (id) => keys.push(naturalKey(id)))
  await inTurns(ids, (_, of) => order.subarray(starts[of], starts[of + 1]).sort(compare))

  const columns = { ways: new Uint8Array(count), others: new Uint32Array(count), said: new Uint32Array(count) }
  await inTurns(order, (half, at) => {
    columns.ways[at] = numberAt(halves.way, half)
    columns.others[at] = numberAt(halves.other, half)
    columns.said[at] = numberAt(halves.said, half)
  })
  return { starts, ...columns }
}

/**
 * Reads every relation of the revision that is loaded, in short reads, each in its own time; an error where the data
 * change meanwhile. Undefined where there are more relations than can be kept.
 */
export async function readAdjacency(engine: GraphEngine, paced: Paced): Promise<Adjacency | undefined> {
  const { revision } = await engine.state()
  if (revision === undefined) return undefined
  const ask: Ask = (work) =>
    paced(() =>
      engine.read(
        (run, snapshot) => {
          if (snapshot.revision !== revision) throw new Error('The data changed while their relations were read.')
          return work(run)
        },
        { uncached: true },
      ),
    )
  const { ids, kinds } = await readElements(ask)
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const statements = new Statements()
  const halves = await readHalves(ask, { ids, numbers }, statements)
  return (
    halves &&
    adjacencyOf(revision, { ids, kinds, numbers, all: statements.all, ...(await columnsOf(ids, halves, statements)) })
  )
}

interface Columns {
  ids: string[]
  kinds: Kind[]
  numbers: ReadonlyMap<string, number>
  all: Statements['all']
  starts: Uint32Array
  ways: Uint8Array
  others: Uint32Array
  said: Uint32Array
}

function adjacencyOf(revision: string, { ids, kinds, numbers, all, starts, ways, others, said }: Columns): Adjacency {
  function* between(start: number, end: number, only?: number): Generator<Adjacent> {
    for (let at = start; at < end; at++) {
      const way = numberAt(ways, at)
      if (only !== undefined && way !== only) continue
      const other = numberAt(others, at)
      const [type, id, kind, one] = [relationTypes[way >> 1], ids[other], kinds[other], all[numberAt(said, at)]]
      if (type && id && kind && one) yield { type, outgoing: way % 2 === 0, other: id, kind, ...one }
    }
  }
  return {
    revision,
    of(id, only) {
      const number = numbers.get(id)
      if (number === undefined) return undefined
      const way = only && wayOf(relationTypes.indexOf(only.relation), only.outgoing)
      return between(numberAt(starts, number), numberAt(starts, number + 1), way)
    },
  }
}

/** The adjacency of the process: of one revision, once it has been read. */
export interface AdjacencyService {
  /** What was read of this revision, if it was. */
  at(revision: string | undefined): Adjacency | undefined
  /** Reads what is loaded now, and forgets what it was before. */
  read(paced: Paced): Promise<void>
}

export function createAdjacency(engine: GraphEngine): AdjacencyService {
  let current: Adjacency | undefined
  return {
    at: (revision) => (current?.revision === revision ? current : undefined),
    async read(paced) {
      current = undefined
      current = await readAdjacency(engine, paced)
    },
  }
}
