/**
 * Finds what runs: builds dist/ where the tools to build it are installed. Plain JavaScript, since Node 20 runs no
 * TypeScript.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parts as everyPart, isFresh } from './parts.js'

const root = join(import.meta.dirname, '..')

/**
 * The address of a module of dist/, built first if it can be; ends the process with status 2 where there is neither.
 */
export function built(module, { parts = everyPart, quiet = false } = {}) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const script = join(root, 'scripts', 'build.ts')
  const entry = join(root, 'dist', module)
  if (existsSync(tsx) && existsSync(script)) {
    if (!parts.every(isFresh)) {
      const { status } = spawnSync(process.execPath, [tsx, script, ...parts], {
        stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      })
      if (status !== 0) process.exit(status ?? 1)
    }
  } else if (!existsSync(entry)) {
    process.stderr.write(
      'There is no dist/, and the tools to build it are not installed. Run `npm ci`, then try again.\n',
    )
    process.exit(2)
  }
  // Libraries check more, and answer more slowly, where nothing says otherwise.
  process.env['NODE_ENV'] ??= 'production'
  return pathToFileURL(entry).href
}
