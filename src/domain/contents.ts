/**
 * What frameworks hold, group by group: the blocs of their certifications, or the framework itself where it has none.
 */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import { ownCompetences } from './competences.ts'
import { distinct, groupBy } from './lists.ts'
import { rowsFor } from './rows.ts'

export interface Content {
  groups: string[]
  /** Leaf competences by group; each counted once, in the first group that has it. */
  leaves: Map<string, string[]>
  /** Every group that brings a competence, macro-competences included. */
  groupsOf: Map<string, string[]>
}

/**
 * By framework; `beyond` says how many competences those have that have more than may be read. A fixed number of
 * queries.
 */
export async function contentsOf(
  run: Run,
  frameworks: string[],
): Promise<{ content: Map<string, Content>; beyond: Map<string, number> }> {
  const described = await rowsFor(run, queries.domain.certificationOfFramework, { frameworks })
  const certifications = distinct(described.map(({ certification }) => certification))
  const ofBlocs = async () => {
    const blocs = await rowsFor(run, queries.domain.blocs, { ids: certifications })
    const ids = [...certifications, ...blocs.map(({ bloc }) => bloc)]
    return { blocs, certified: await rowsFor(run, queries.domain.certified, { ids }) }
  }
  const [{ blocs, certified }, { rows: own, beyond }] = await Promise.all([
    ofBlocs(),
    ownCompetences(
      run,
      frameworks.filter((id) => !described.some(({ framework }) => framework === id)),
    ),
  ])
  // A framework that describes no certification is one group.
  const held = [...own.values()].flat().map(({ framework: holder, id, leaf }) => ({ holder, id, leaf }))
  const byHolder = groupBy([...certified, ...held], ({ holder }) => holder)
  const content = new Map(
    frameworks.map((framework): [string, Content] => {
      const certificationsOf = described
        .filter((row) => row.framework === framework)
        .map(({ certification }) => certification)
      const certified = certificationsOf.flatMap((id) => {
        const parts = blocs.filter((row) => row.certification === id).map(({ bloc }) => bloc)
        return parts.length > 0 ? parts : [id]
      })
      const groups = own.has(framework) ? [framework] : certified
      const rows = groups.flatMap((group) => byHolder.get(group) ?? [])
      const seen = new Set<string>()
      const leaves = groupBy(
        rows.filter(({ id, leaf }) => leaf && !seen.has(id) && seen.add(id)),
        ({ holder }) => holder,
      )
      return [
        framework,
        {
          groups: groups.filter((group) => byHolder.has(group)),
          leaves: new Map([...leaves].map(([group, items]) => [group, items.map(({ id }) => id)])),
          groupsOf: new Map(
            [...groupBy(rows, ({ id }) => id)].map(([id, items]) => [id, items.map(({ holder }) => holder)]),
          ),
        },
      ]
    }),
  )
  return { content, beyond }
}
