/** What is checked without running the product, two checks at a time; each tells what it found in one piece. */
import { exec } from 'node:child_process'
import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'

/** The longest first. */
const checks = [
  'tsx scripts/generate.ts --check',
  'node node_modules/typescript-7/bin/tsc -p .',
  'depcruise src',
  'node node_modules/typescript-7/bin/tsc -p src/explorer',
  'knip',
  'biome check .',
  'tsx scripts/check-schema.ts',
  'node scripts/lint-schema.js',
  'tsx scripts/check-seeds.ts',
  'tsx scripts/format-seeds.ts --check',
  'tsx scripts/complete-lock.ts --check',
]

/** Runs one check, tells what it said and how long it took, and says whether it holds. */
const holds = (command: string): Promise<boolean> =>
  new Promise((resolve) => {
    const started = Date.now()
    exec(command, { maxBuffer: 1 << 26 }, (error, out, err) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      process.stdout.write(`${error ? '✘' : '✔'} ${command} (${seconds} s)\n${out}${err}`)
      resolve(error === null)
    })
  })

const limit = pLimit(Math.min(2, availableParallelism()))
const results = await Promise.all(checks.map((command) => limit(() => holds(command))))
const failed = checks.filter((_, index) => !results[index])
if (failed.length > 0) {
  process.stdout.write(`\n${failed.length} of ${checks.length} checks failed: ${failed.join('; ')}\n`)
  process.exitCode = 1
}
