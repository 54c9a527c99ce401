/**
 * Builds dist/: the server and the command line by esbuild, the pages by vite, the data beside them. Only what changed
 * is built again.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { isFresh, type Part, parts, stamp, stampFile } from './parts.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
/** The parts named as arguments, all of them without any. */
const wanted: string[] = process.argv.length > 2 ? process.argv.slice(2) : parts

async function step(part: Part, work: () => Promise<unknown>): Promise<void> {
  if (!wanted.includes(part) || isFresh(part)) return
  const started = Date.now()
  const state = stamp(part)
  process.stdout.write(`Building ${part}… `)
  await work()
  writeFileSync(stampFile(part), state)
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

mkdirSync(dist, { recursive: true })
await step('server', async () => {
  await build({
    entryPoints: { main: join(root, 'src/main.ts'), cli: join(root, 'src/cli/index.ts') },
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'error',
  })
  // Whole, its libraries too: what the worker keeps holds as long as this file stays the same.
  await build({
    entryPoints: { searchWorker: join(root, 'src/questions/search/worker.ts') },
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  })
  rmSync(join(dist, 'seeds'), { recursive: true, force: true })
  cpSync(join(root, 'seeds'), join(dist, 'seeds'), { recursive: true })
  cpSync(join(root, 'src/generated/schema.graphql'), join(dist, 'schema.graphql'))
  cpSync(join(root, 'docs/CHANGELOG.md'), join(dist, 'CHANGELOG.md'))
})
// A test run sets NODE_ENV to `test`, and vite would then bundle React's development build: twice as large.
process.env['NODE_ENV'] = 'production'
for (const page of ['editor', 'explorer'] as const) {
  await step(page, async () =>
    (await import('vite')).build({ configFile: join(root, 'src', page, 'vite.config.ts'), logLevel: 'error' }),
  )
}
