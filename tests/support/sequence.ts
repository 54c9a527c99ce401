import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The file that runs every statement of the catalog comes first: what Neo4j has planned, which is slow, it has then
 * planned for its worker's other files. Those that ask the reference data follow, and one after another, to fill it
 * with them once. The rest of their tier follows, since a worker ends with its tier; each as the runner would have it,
 * the longest first.
 */
export class ReferenceFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const asks = /referenceData,\n|openReference\('neo4j'\)/
    const rank = ({ moduleId, project }: TestSpecification): number => {
      if (moduleId.endsWith('/cypher/catalog.test.ts')) return 0
      return asks.test(readFileSync(moduleId, 'utf8')) ? 1 : project.name === 'system' ? 2 : 3
    }
    const ranks = new Map(sorted.map((file) => [file, rank(file)]))
    return sorted.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  }
}
