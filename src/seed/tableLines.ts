/**
 * A table printed by a document, its lines said once: which actions, resources and deliverables a line brings
 * together.
 */
import type { RelationType } from '../model/kinds.ts'
import type { ElementsFile } from './model.ts'

type Table = NonNullable<ElementsFile['table']>
type Line = Table['lines'][number]
interface Column {
  type: RelationType
  /** What stands before the code in the ids of this column. */
  prefix: string
  what: string
  cell: 'resource' | 'deliverable'
}

const columns: Record<'resources' | 'deliverables', Column> = {
  resources: { type: 'USES', prefix: 'moyen', what: 'ce moyen, sans dire laquelle y recourt', cell: 'resource' },
  deliverables: {
    type: 'YIELDS',
    prefix: 'livrable',
    what: 'ce livrable, sans dire laquelle le produit',
    cell: 'deliverable',
  },
}

/** `1-01..1-03` as its codes; the number at the end runs. */
function codesOf(ranges: string[]): string[] {
  return ranges.flatMap((range) => {
    const [first = '', last = first] = range.split('..')
    const stem = first.replace(/\d+$/, '')
    const digits = first.length - stem.length
    const [from, to] = [Number(first.slice(stem.length)), Number(last.slice(stem.length))]
    return Array.from({ length: to - from + 1 }, (_, step) => `${stem}${String(from + step).padStart(digits, '0')}`)
  })
}

const inFrench = (actions: string[]): string =>
  actions.length === 2 ? actions.join(' et ') : `${actions[0]} à ${actions.at(-1)}`

export interface LineRelation {
  from: string
  type: RelationType
  to: string
  see: string[]
  derived?: true
  rationale?: string
}

/**
 * Every relation that a line stands for: each of its actions with each of its resources and deliverables. A line with
 * one action states them; with several it does not say which action goes with what, so they are deduced, and say so.
 */
export function relationsOfLine(of: string, line: Line): LineRelation[] {
  const actions = codesOf(line.actions)
  const deduced = (
    action: string,
    code: string,
    { cell, what }: Column,
  ): Pick<LineRelation, 'derived' | 'rationale'> =>
    actions.length === 1
      ? {}
      : {
          derived: true,
          rationale:
            line.closer.find((one) => one.action === action && one[cell] === code)?.why ??
            `La ligne du tableau réunit les actions ${inFrench(actions)} et ${what}.`,
        }
  return (['resources', 'deliverables'] as const).flatMap((name) =>
    actions.flatMap((action) =>
      codesOf(line[name]).map((code) => ({
        from: `${of}:action-${action}`,
        type: columns[name].type,
        to: `${of}:${columns[name].prefix}-${code}`,
        see: [line.line],
        ...deduced(action, code, columns[name]),
      })),
    ),
  )
}
