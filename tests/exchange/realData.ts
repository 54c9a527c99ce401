/**
 * The public data sets that stand beside the repository; tests on them are skipped, aloud, where they are not there.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const shared = join(import.meta.dirname, '../../../shared/data')

/** Where a data set stands, or undefined; what is skipped is said once. */
export function realData(name: 'rome' | 'esco'): string | undefined {
  const path = join(shared, name)
  if (existsSync(path)) return path
  process.stderr.write(`\n  SKIPPED: tests on the real ${name.toUpperCase()} files, which are not in ${path}.\n\n`)
  return undefined
}
