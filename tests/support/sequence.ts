import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that ask the reference data come first, and one after another: a worker's Neo4j is then filled with them once.
 * The rest of their tier follows, since a worker ends with its tier and what it holds is then opened anew; each tier as
 * the runner would have it, the longest file first.
 */
export class ReferenceFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const asks = /referenceData,\n|openReference\('neo4j'\)/
    const rank = ({ moduleId, project }: TestSpecification): number =>
      asks.test(readFileSync(moduleId, 'utf8')) ? 0 : project.name === 'engines' ? 1 : 2
    const ranks = new Map(sorted.map((file) => [file, rank(file)]))
    return sorted.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  }
}
