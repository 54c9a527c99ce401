import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { seedsFolder } from '../../src/files.ts'
import { type Coverage, membersOf } from '../../src/model/values.ts'
import { linearKappa } from '../../src/seed/agreement.ts'
import { readSeeds } from '../../src/seed/reader.ts'
import { tablesInMarkdown, tablesOf } from '../../src/seed/tables.ts'

const docs = join(seedsFolder, '../docs')
const page = readFileSync(join(docs, 'quality.md'), 'utf8')
const { data } = readSeeds(seedsFolder)

it('the quality page says of each table what the seeds say', () => {
  expect(page).toContain(`\n\n${tablesInMarkdown(tablesOf(data)).join('\n')}\n\n`)
})

/** Of each pair: what the control reading says, and the verdict, where options count. */
function controlled(table: string, readings: Record<Coverage, string>) {
  const verdictOn = (target: string): Coverage => {
    const said = data.relations.flatMap(({ from, type, to, properties }) =>
      from === table && type === 'EXAMINES' && to.endsWith(`:${target}`) ? [properties['coverage']] : [],
    )
    const best = membersOf('Coverage').find((coverage) => said.includes(coverage))
    if (!best) throw new Error(`${table} says nothing of ${target}`)
    return best
  }
  return membersOf('Coverage').flatMap((read) =>
    (readings[read].match(/\S+/g) ?? []).map((target) => ({ target, read, verdict: verdictOn(target) })),
  )
}

it('the agreement of the control readings is what the quality page says, and none sets FULL against NONE', () => {
  const file = readFileSync(join(docs, 'control-readings.yaml'), 'utf8')
  const tables = parse(file) as Record<string, Record<Coverage, string>>
  for (const [table, readings] of Object.entries(tables)) {
    const pairs = controlled(table, readings)
    const kappa = linearKappa(pairs.map(({ read, verdict }) => [read, verdict] as const))
    const differing = pairs.filter(({ read, verdict }) => read !== verdict)
    const label = `${kappa.toFixed(2).replace('.', ',')}`
    expect(page).toMatch(new RegExp(`${label}.*; ${pairs.length - differing.length}.* sur ${pairs.length}`))
    for (const { target } of differing) expect(page).toContain(target)
    expect(differing.filter(({ read, verdict }) => new Set([read, verdict, 'PART']).size === 3)).toEqual([])
  }
})
