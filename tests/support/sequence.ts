import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that ask the reference data come first, and one after another: a worker's Neo4j is then filled with them once.
 * The rest comes as the runner would have it, the longest first.
 */
export class ReferenceFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const asks = ({ moduleId }: TestSpecification): boolean =>
      readFileSync(moduleId, 'utf8').includes('referenceData,\n')
    return [...sorted.filter(asks), ...sorted.filter((file) => !asks(file))]
  }
}
