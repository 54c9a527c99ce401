/**
 * The parts of dist/ and whether each is up to date. Plain JavaScript: `npm start` asks before anything that runs
 * TypeScript is there.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What each part is built from. */
const sources = {
  server: ['src', 'seeds', 'schema', 'docs/CHANGELOG.md'],
  editor: ['src/editor'],
  explorer: ['src/explorer', 'src/words/wording.ts'],
}

/** @typedef {keyof typeof sources} Part */

/** @type {Part[]} */
export const parts = ['server', 'editor', 'explorer']

/** Where the hash of what a part was built from is kept. @param {Part} part */
export const stampFile = (part) => join(root, 'dist', `.${part}`)

/** The hash of what a part is built from now. @param {Part} part */
export function stamp(part) {
  const digest = createHash('sha256')
  /** @param {string} path */
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else digest.update(path.slice(root.length)).update(readFileSync(path))
  }
  for (const path of [...sources[part], 'package.json', 'scripts/build.ts']) add(join(root, path))
  return digest.digest('hex')
}

/** @param {Part} part */
export const isFresh = (part) => existsSync(stampFile(part)) && readFileSync(stampFile(part), 'utf8') === stamp(part)
