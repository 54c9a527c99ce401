/**
 * Reads the seeds, or those of the folder given, as the loader does, and prints what is wrong, or how much there is.
 */
import { seedsFolder } from '../src/files.ts'
import { readSeeds } from '../src/seed/reader.ts'
import { tablesInMarkdown, tablesOf } from '../src/seed/tables.ts'

const started = Date.now()
try {
  const { data, origin } = readSeeds(process.argv[2] ?? seedsFolder)
  const count = (names: string[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1
    return counts
  }
  console.log({ origin, nodes: data.nodes.length, relations: data.relations.length, ms: Date.now() - started })
  console.log(count(data.nodes.map((node) => node.kind)), count(data.relations.map((relation) => relation.type)))
  console.log(tablesInMarkdown(tablesOf(data)).join('\n'))
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
