/**
 * Clients in Python, in a virtual environment of docs/notebook/requirements.txt: the notebook of the guides, and gql.
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openReference } from '../support/engines.ts'
import { root, startServer, type TestServer, temporaryFolder } from '../support/server.ts'

const python = join(root, '.cache/python/bin')
const notebook = 'docs/notebook/graph.ipynb'
const isThere = existsSync(join(python, 'jupyter-execute'))
if (!isThere)
  process.stderr.write(
    '\n  SKIPPED: clients in Python. To run them: python3 -m venv .cache/python && ' +
      '.cache/python/bin/pip install -r docs/notebook/requirements.txt\n\n',
  )

const written = z.object({
  cells: z.array(
    z.object({
      id: z.string(),
      metadata: z.object({ tags: z.array(z.string()).default([]) }),
      outputs: z
        .array(
          z.object({
            output_type: z.string(),
            text: z.unknown().optional(),
            data: z.record(z.string(), z.unknown()).default({}),
          }),
        )
        .default([]),
    }),
  ),
})

/** Width and height of a picture as a PNG says them in its first bytes. */
const size = (png: unknown): number[] => {
  const bytes = Buffer.from(String(png), 'base64')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

/**
 * What each cell shows: texts as they are, pictures by their size; of a cell that goes with the data, only of what
 * sort.
 */
const shown = (path: string) =>
  written.parse(JSON.parse(readFileSync(path, 'utf8'))).cells.map(({ id, metadata, outputs }) => ({
    id,
    shows: outputs.map(({ output_type, text, data: { 'image/png': picture, ...data } }) =>
      metadata.tags.includes('nbval-ignore-output')
        ? output_type
        : { output_type, text, data, picture: picture === undefined ? undefined : size(picture) },
    ),
  }))

describe.skipIf(!isThere)('in Python', () => {
  let server: TestServer
  const folder = temporaryFolder()
  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
  })
  afterAll(async () => {
    folder.remove()
    await server.close()
  })
  const run = (command: string, ...args: string[]) =>
    promisify(execFile)(join(python, command), args, {
      cwd: root,
      env: { PATH: `${python}:${process.env['PATH']}`, HOME: folder.path, SERVER: server.url },
    })

  it('every cell of the notebook shows what stands below it: tables of pandas, the graph, SKOS, pictures', async () => {
    const again = join(folder.path, 'again.ipynb')
    await run('jupyter-execute', notebook, `--output=${again}`)
    expect(shown(again)).toEqual(shown(join(root, notebook)))
    expect(JSON.stringify(shown(again)).match(/"picture"/g)).toHaveLength(3)
  })

  it('gql reads the schema, walks a connection with variables, and is told what was wrong by its code', async () => {
    const { stdout } = await run('python', 'tests/http/gqlClient.py', `${server.url}/graphql`)
    const { ids, ...told } = JSON.parse(stdout) as { ids: string[] }
    expect(new Set(ids).size).toBe(10)
    expect(told).toEqual({
      hasElements: true,
      unknownField: 'GRAPHQL_VALIDATION_FAILED',
      outOfBounds: 'BAD_USER_INPUT',
    })
  })
})
