/**
 * What stands below an element at any depth: as an outline, and as a list to filter. Read level by level, kept while
 * the revision lasts.
 */
import { queries } from '../generated/queries.ts'
import { pages } from '../graph/batches.ts'
import type { GraphEngine, Run } from '../graph/port.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import type { ElementNode } from './element.ts'

/** One element below another, with what a list filters and orders by. */
export interface Below {
  id: string
  kind: Kind
  sortKey: string
  framework: string | null
  verified: boolean | null
  derived: boolean
  level: string | null
}

/** A line of an outline, without its element. */
export interface OutlineLine {
  id: string
  depth: number
  parent: string | null
}

/** Ids of one statement. */
const slice = 2_000
/** Answers kept at most for one revision: the largest taxonomy's takes some megabytes. */
const mostKept = 12

async function inSlices<Row>(ids: string[], read: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (const some of pages(ids, slice)) for (const row of await read(some)) rows.push(row)
  return rows
}

const wholes: RelationType[] = [
  'HAS_PART',
  'CERTIFIES',
  'MOBILISES',
  'FRAMES',
  'ASSESSED_BY',
  'JUDGED_ON',
  'SHOWN_BY',
  'DRAWS_ON',
  'PERFORMS',
]
/** What an activity's row names brings what it draws on and shows by, and not its parts. */
const ofNamed: RelationType[] = ['DRAWS_ON', 'SHOWN_BY']

/**
 * Parts, and what the element certifies, mobilises, frames, performs or is judged on, whatever the depth between;
 * ordered by natural id. A competence that a sheet or an activity names brings none of its parts: a sheet that names a
 * macro-competence names that and no more. Of a profession, what narrower professions mobilise is theirs.
 */
async function readBelow(run: Run, root: ElementNode): Promise<Below[]> {
  const found = new Map<string, Below>()
  const whole = new Set([root.id])
  let asWhole = [root.id]
  let asNamed: string[] = []
  for (let level = 0; asWhole.length + asNamed.length > 0; level++) {
    const parts = await inSlices(asWhole, (ids) => run(queries.elements.below, { ids, relations: wholes }))
    const drawn = await inSlices(asNamed, (ids) => run(queries.elements.below, { ids, relations: ofNamed }))
    asWhole = []
    asNamed = []
    for (const { above, relation, ...element } of [...parts, ...drawn]) {
      if (relation === 'MOBILISES' && above === 'Profession' && root.kind === 'Profession' && level > 0) continue
      const known = found.has(element.id)
      found.set(element.id, element)
      if (relation !== 'MOBILISES') {
        if (!whole.has(element.id)) asWhole.push(element.id)
        whole.add(element.id)
      } else if (!known && above !== 'Profession') asNamed.push(element.id)
    }
  }
  found.delete(root.id)
  return [...found.values()].sort(compareKeys)
}

/** The order of lists: natural order of ids, which two ids may share. */
export function compareKeys(a: { sortKey: string; id: string }, b: { sortKey: string; id: string }): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}

/**
 * Every part at every depth, top down; parts of what stands in several places come under the first, so that the outline
 * stays finite.
 */
async function readOutline(run: Run, root: ElementNode): Promise<OutlineLine[]> {
  const children = new Map<string, string[]>()
  for (let level = [root.id]; level.length > 0; ) {
    const rows = await inSlices(level, (ids) => run(queries.elements.tree, { ids }))
    for (const id of level) children.set(id, [])
    for (const { parent, id } of rows) {
      const siblings = children.get(parent)
      if (siblings?.at(-1) !== id) siblings?.push(id)
    }
    level = [...new Set(rows.map(({ id }) => id))].filter((id) => !children.has(id))
  }
  const lines: OutlineLine[] = []
  const opened = new Set([root.id])
  const left = (children.get(root.id) ?? []).map((id) => ({ id, depth: 1, parent: null as string | null })).reverse()
  for (let line = left.pop(); line; line = left.pop()) {
    const { id, depth } = line
    if (id === root.id) continue
    lines.push(line)
    if (opened.has(id)) continue
    opened.add(id)
    for (const part of (children.get(id) ?? []).toReversed()) left.push({ id: part, depth: depth + 1, parent: id })
  }
  return lines
}

type Kept<Answer> = { revision: string; answers: Map<string, Answer> }

/**
 * Reads once for a revision; what was least recently asked for goes first. Kept once it is whole: a request may be left
 * in its middle.
 */
function once<Answer>(read: (run: Run, root: ElementNode) => Promise<Answer>) {
  const kept = new WeakMap<GraphEngine, Kept<Answer>>()
  return (engine: GraphEngine, root: ElementNode): Promise<Answer> =>
    engine.read(async (run, { revision = '', onceSure }) => {
      const keeper = engine.whole?.engine ?? engine
      const known = kept.get(keeper)
      const answer = (known?.revision === revision && known.answers.get(root.id)) || (await read(run, root))
      onceSure(() => {
        const now = kept.get(keeper)
        const { answers } = now?.revision === revision ? now : { answers: new Map<string, Answer>() }
        answers.delete(root.id)
        answers.set(root.id, answer)
        for (const oldest of answers.keys()) if (answers.size > mostKept) answers.delete(oldest)
        kept.set(keeper, { revision, answers })
      })
      return answer
    })
}

export const below = once(readBelow)
export const outline = once(readOutline)
