import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { checkPlace, fault, openFault } from '../../src/graph/embeddedErrors.ts'

it.each([
  ['[GRAFEO-Q003] query timed out', 'ENGINE_TIMEOUT', 'The graph did not answer in time.'],
  [
    '[GRAFEO-X001] No space left\nat page 3',
    'ENGINE_FAILED',
    'The embedded engine could not write to its disk: [GRAFEO-X001] No space left',
  ],
  [
    '[GRAFEO-Q001] syntax error\nRETRN 1',
    'ENGINE_FAILED',
    "The embedded engine refused 'a question': [GRAFEO-Q001] syntax error",
  ],
  ['panicked', 'ENGINE_FAILED', "The embedded engine refused 'a question': panicked"],
])('« %s » of the engine is our %s', (said, code, message) => {
  const cause = new Error(said)
  expect(fault(cause, 'a question')).toMatchObject({ name: 'Fault', code, message, cause })
})

it('what no statement names is a transaction; what is no error is told as it is; a fault stays what it is', () => {
  expect(fault('GRAFEO-Q003\nand more').message).toBe("The embedded engine refused 'a transaction': GRAFEO-Q003")
  const known = new Fault('DATA_INVALID', 'said')
  expect(fault(known)).toBe(known)
})

it.each([
  [
    '[GRAFEO-V001] bad magic',
    'CONFIG_INVALID',
    'DATA_DIR: /data/graph is no graph of the embedded engine, or a damaged one.',
  ],
  [
    '[GRAFEO-X002] bad page',
    'CONFIG_INVALID',
    'DATA_DIR: /data/graph is no graph of the embedded engine, or a damaged one.',
  ],
  [
    '[GRAFEO-X001] the file cannot be locked',
    'ENGINE_BUSY',
    'Another process holds the graph; stop it, or set another DATA_DIR.',
  ],
  [
    '[GRAFEO-X001] No space left',
    'ENGINE_FAILED',
    'The embedded graph /data/graph cannot be opened: [GRAFEO-X001] No space left',
  ],
  [
    '[GRAFEO-Q001] cannot be locked',
    'ENGINE_FAILED',
    'The embedded graph /data/graph cannot be opened: [GRAFEO-Q001] cannot be locked',
  ],
])('« %s » at its opening is our %s', (said, code, message) => {
  const cause = new Error(said)
  expect(openFault(cause, '/data/graph')).toMatchObject({ name: 'Fault', code, message, cause })
})

describe('the place of a graph', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'place-'))
    writeFileSync(join(folder, 'file'), '')
    mkdirSync(join(folder, 'graph'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is made where it is missing, and may hold a graph already', () => {
    checkPlace(join(folder, 'deep/er/graph'))
    expect(existsSync(join(folder, 'deep/er'))).toBe(true)
    expect(() => checkPlace(join(folder, 'file'))).not.toThrow()
  })

  it.each([
    ['file/graph', 'file is a file, not a folder.'],
    ['file/deeper/graph', 'file/deeper is a file, not a folder.'],
    ['graph', 'graph is a folder; the embedded graph is a file of that name.'],
  ])('is told where it cannot be: %s', (path, told) => {
    expect(() => checkPlace(join(folder, path))).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: `DATA_DIR: ${join(folder, told)}` }),
    )
  })
})
