/** Parts of dist/ built before a tier that looks at them, where they are not up to date. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Part } from '../../scripts/parts.js'

const root = join(import.meta.dirname, '../..')

export function build(...parts: Part[]): void {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/build.ts'), ...parts],
    { stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('The build failed; see above.')
}
