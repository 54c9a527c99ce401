/** Processes that a test starts and kills: their code is bundled once, so that each is at work at once. */
import { type ChildProcess, spawn } from 'node:child_process'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const folder = join(import.meta.dirname, '../../.cache/children')

/** Bundles a file of tests/; what comes back starts it with these arguments. Its errors are the test's own. */
export async function childOf(file: string): Promise<(...args: string[]) => ChildProcess> {
  const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.js`)
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return (...args) => spawn(process.execPath, [outfile, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}
