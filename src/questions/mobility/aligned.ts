/**
 * What a profile shares through the tables: by single alignments, and by what verdicts say of all that is held
 * together.
 */
import { distinct, groupBy } from '../../domain/lists.ts'
import { rowsFor } from '../../domain/rows.ts'
import { type Footing, footingOf, readTables } from '../../domain/verdicts.ts'
import { queries } from '../../generated/queries.ts'
import { patiently } from '../../graph/patience.ts'
import type { GraphEngine } from '../../graph/port.ts'
import type { Coverage } from '../../model/values.ts'
import { page, paged } from './data.ts'
import type { Use } from './types.ts'

/** What a rapprochement is worth beside the competence itself: it covers the target wholly, or a part of it. */
const shares: Record<Coverage, number> = { FULL: 0.7, PART: 0.35, NONE: 0 }

/** What verdicts are read of: the frameworks of what is held, and those of which a whole certification is held. */
export interface HeldFrameworks {
  frameworks: string[]
  whole: ReadonlySet<string>
}

/** The frameworks of the certifications that qualify for professions: each is taken to be held whole. */
export async function qualifyingFrameworks(engine: GraphEngine, professions: string[]): Promise<string[]> {
  const certified = await paged(engine, queries.mobility.certified, { ids: professions, size: page.links })
  return distinct(certified.flatMap(({ framework }) => framework ?? []))
}

interface Reading {
  held: string
  target: string
  coverage: Coverage
  footing: Footing
}

/**
 * Single alignments from what is held, and verdicts that something held carries: FULL only where all that carries
 * them is.
 */
async function readingsFrom(
  engine: GraphEngine,
  items: ReadonlySet<string>,
  { frameworks, whole }: HeldFrameworks,
): Promise<Reading[]> {
  const aligned = await paged(engine, queries.mobility.alignments, { ids: [...items], size: page.items })
  const { said, tables } = await patiently(() =>
    engine.read(async (run) => {
      const said = await rowsFor(run, queries.mobility.verdicts, { frameworks })
      return { said, tables: await readTables(run, distinct([...aligned, ...said].map(({ crosswalk }) => crosswalk))) }
    }),
  )
  const verdicts = [...groupBy(said, (one) => [one.crosswalk, one.target, one.rationale].join(' ')).values()]
  return [
    ...aligned.map((one) => ({ ...one, footing: footingOf(one, tables) })),
    ...verdicts.flatMap((carriers): Reading[] => {
      // An activity comes with the certification whose référentiel states it.
      const held = carriers.filter(
        ({ carrier, carrierKind, of }) => items.has(carrier) || (carrierKind !== 'Competence' && whole.has(of)),
      )
      const [first] = held
      if (!first) return []
      const coverage = held.length === carriers.length ? first.coverage : 'PART'
      return [{ held: first.carrier, target: first.target, coverage, footing: footingOf(first, tables) }]
    }),
  ]
}

/** Adds what accepted readings say that is covered, at a discount; a competence held itself stays whole. */
export async function withAligned(
  engine: GraphEngine,
  uses: Use[],
  frameworks: HeldFrameworks,
): Promise<{ uses: Use[]; footings: Map<string, Footing[]> }> {
  const known = new Map(uses.map((use) => [use.item, use]))
  const footings = new Map<string, Footing[]>()
  for (const { held, target, coverage, footing } of known.size === 0
    ? []
    : await readingsFrom(engine, new Set(known.keys()), frameworks)) {
    const share = shares[coverage]
    const old = known.get(target)
    if (old?.share === 1) continue
    footings.set(target, [...(footings.get(target) ?? []), footing])
    if (share > (old?.share ?? 0)) known.set(target, { item: target, core: known.get(held)?.core ?? true, share })
  }
  return { uses: [...known.values()], footings }
}
