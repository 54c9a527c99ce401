/** The tests look at what `npm start` serves: dist/ is built first, where it is not up to date. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export default function setup(): void {
  const { status } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs'),
      join(import.meta.dirname, '../../scripts/build.ts'),
    ],
    {
      stdio: 'inherit',
    },
  )
  if (status !== 0) throw new Error('The build failed; see above.')
}
