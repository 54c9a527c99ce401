/** Builds dist/: the server and the command line by esbuild, the pages by vite, the data beside them. Only what changed is built again. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** A hash of the files under some paths, by content. */
function stamp(paths: string[]): string {
  const digest = createHash('sha256')
  const add = (path: string): void => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else digest.update(path.slice(root.length)).update(readFileSync(path))
  }
  for (const path of paths) add(join(root, path))
  return digest.digest('hex')
}

async function step(name: string, inputs: string[], work: () => Promise<unknown>): Promise<void> {
  const file = join(dist, `.${name}`)
  const wanted = stamp([...inputs, 'package.json', 'scripts/build.ts'])
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return
  const started = Date.now()
  process.stdout.write(`Building ${name}… `)
  await work()
  writeFileSync(file, wanted)
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

mkdirSync(dist, { recursive: true })
await step('server', ['src', 'seeds', 'schema'], async () => {
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
  rmSync(join(dist, 'seeds'), { recursive: true, force: true })
  cpSync(join(root, 'seeds'), join(dist, 'seeds'), { recursive: true })
  cpSync(join(root, 'src/generated/schema.graphql'), join(dist, 'schema.graphql'))
})
/** `server` as an argument builds no pages: what the command line needs. */
const pages = process.argv.includes('server') ? [] : ['editor', 'explorer']
// A test run sets NODE_ENV to `test`, and vite would then bundle React's development build: twice as large.
process.env['NODE_ENV'] = 'production'
for (const page of pages) {
  if (!existsSync(join(root, 'src', page, 'vite.config.ts'))) continue
  await step(page, page === 'explorer' ? ['src/explorer', 'src/wording.ts'] : ['src/editor'], async () =>
    (await import('vite')).build({ configFile: join(root, 'src', page, 'vite.config.ts'), logLevel: 'error' }),
  )
}
