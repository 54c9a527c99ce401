/**
 * Before the tests of the system: Neo4j for each worker, and meanwhile what `npm start`, the command line and a browser
 * are given.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import startServers from './neo4j.ts'

const root = join(import.meta.dirname, '../..')

/** Builds the parts of dist/ that are not up to date. */
async function build(): Promise<void> {
  const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'].map((path) => join(root, path))
  const [status] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')
  if (status !== 0) throw new Error('The build failed; see above.')
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [servers, built] = await Promise.allSettled([startServers(project), build()])
  if (servers.status === 'rejected') throw servers.reason
  if (built.status === 'fulfilled') return servers.value
  await servers.value()
  throw built.reason
}
