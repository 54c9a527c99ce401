/**
 * What a settled verdict of a table becomes in the graph: one EXAMINES with the whole, one ALIGNED_WITH for each thing
 * held.
 */
import type { RelationRecord } from '../model/records.ts'
import type { Coverage, SkosRelation } from '../model/values.ts'
import type { CrosswalkFile } from './model.ts'

type Crosswalk = Pick<CrosswalkFile['crosswalk'], 'id' | 'of' | 'method' | 'status' | 'reviewedOn'>
export type Examined = Pick<CrosswalkFile['examined'][number], 'target' | 'readOn' | 'settled'> &
  Partial<Pick<CrosswalkFile['examined'][number], 'readings'>>

/** The SKOS relation that goes with a coverage where no reader said a closer one. */
const skos: Record<Coverage, SkosRelation> = { FULL: 'closeMatch', PART: 'relatedMatch', NONE: 'relatedMatch' }

/** The id that a code stands for in the held framework: `BC1.c1` → `deass-2026:BC1.c1`. */
export const idOfCode = (of: string, code: string): string =>
  code.includes(':') ? code : `${of.split(':')[0]}:${code}`

/** An indicator or a savoir is held with its competence: the alignment leaves the competence. */
const carrierOf = (id: string): string => id.replace(/\.[is]\d+$/, '')

interface Part {
  coverage: Coverage
  codes: string[]
  alone: string[]
  why: string
}

/**
 * Everything that a verdict writes. A code that covers by itself, or the only one there is, gives a FULL alignment; the
 * others PART each, and the EXAMINES relation says that together they cover the whole (`carriers`). Supports are NONE.
 */
export function relationsOfVerdict(crosswalk: Crosswalk, { target, readOn, settled }: Examined): RelationRecord[] {
  const { of, id, method, status, reviewedOn } = crosswalk
  const idOf = (code: string): string => idOfCode(of, code)
  const aligned = new Map<string, RelationRecord>()
  const align = (held: string, coverage: Coverage, rationale: string): void => {
    if (aligned.has(held)) return
    aligned.set(held, {
      from: held,
      type: 'ALIGNED_WITH',
      to: target,
      properties: {
        id: `al:${held}>${target}`,
        coverage,
        relation: skos[coverage],
        rationale,
        readOn,
        method,
        status,
        reviewedOn,
        crosswalk: id,
      },
    })
  }
  /** The carriers of one part of the verdict, with an alignment from each. */
  const carry = ({ coverage, codes, alone, why }: Part): string[] => {
    const carriers = [...new Set(codes.map((code) => carrierOf(idOf(code))))]
    const whole = new Set(alone.map((code) => carrierOf(idOf(code))))
    for (const held of carriers)
      align(held, coverage === 'FULL' && (whole.has(held) || carriers.length === 1) ? 'FULL' : 'PART', why)
    return carriers
  }
  const examines = (
    part: Part & { reason?: string | undefined },
    carriers: string[],
    qualifier?: string,
  ): RelationRecord => ({
    from: id,
    type: 'EXAMINES',
    to: target,
    ...(qualifier ? { qualifier } : {}),
    properties: {
      readOn,
      coverage: part.coverage,
      rationale: part.why,
      codes: part.codes.map(idOf),
      ...(carriers.length > 0 ? { carriers } : {}),
      ...(part.reason ? { reason: part.reason } : {}),
    },
  })
  const base = { ...settled, codes: settled.codes }
  const out = [examines(base, carry(base))]
  if (settled.options) {
    const options = { ...settled.options, alone: [] }
    const more = carry({ ...options, coverage: 'PART' })
    const carriers = [...new Set([...settled.codes.map((code) => carrierOf(idOf(code))), ...more])]
    out.push(examines({ ...options, codes: [...settled.codes, ...options.codes] }, carriers, 'options'))
  }
  for (const code of settled.near) align(carrierOf(idOf(code)), 'NONE', settled.why)
  return [...out, ...aligned.values()]
}
