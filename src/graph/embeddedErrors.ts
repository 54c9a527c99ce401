/** The one place where the embedded engine's errors, and those of the disk under it, become ours. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../errors.ts'
import { makeFolder } from '../files.ts'

/** The engine says its code at the head of its message, and no other way. */
const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error ? /GRAFEO-[A-Z]\d{3}/.exec(cause.message)?.[0] : undefined
const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''

const late = 'GRAFEO-Q003'
const ofDisk = 'GRAFEO-X001'
const notOurs = ['GRAFEO-V001', 'GRAFEO-X002']

/** A query that panicked is a refusal like any other. */
export function fault(cause: unknown, query = 'a transaction'): Fault {
  if (cause instanceof Fault) return cause
  const code = codeOf(cause)
  // The engine's own deadline, which is longer than ours.
  if (code === late) return new Fault('ENGINE_TIMEOUT', 'The graph did not answer in time.', { cause })
  if (code === ofDisk)
    return new Fault('ENGINE_FAILED', `The embedded engine could not write to its disk: ${firstLine(cause)}`, { cause })
  return new Fault('ENGINE_FAILED', `The embedded engine refused '${query}': ${firstLine(cause)}`, { cause })
}

/** Makes the folder of the graph's file where it is missing; CONFIG_INVALID where the place cannot hold one. */
export function checkPlace(path: string): void {
  const folder = dirname(path)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    const reasons: Record<string, string> = {
      EEXIST: 'is a file, not a folder',
      ENOTDIR: 'is a file, not a folder',
      ENOENT: 'cannot be made: its disk takes no folders',
      EROFS: 'is on a disk that is read-only',
      EACCES: 'may not be written to',
      ENOSPC: 'is on a disk that is full',
    }
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    throw new Fault('CONFIG_INVALID', `DATA_DIR: ${folder} ${reasons[code] ?? `cannot be used (${code})`}.`, { cause })
  }
  if (existsSync(path) && statSync(path).isDirectory())
    throw new Fault('CONFIG_INVALID', `DATA_DIR: ${path} is a folder; the embedded graph is a file of that name.`)
}

/** Why a file that is in its place could not be opened. */
export function openFault(cause: unknown, path: string): Fault {
  const code = codeOf(cause)
  if (notOurs.includes(code ?? ''))
    return new Fault('CONFIG_INVALID', `DATA_DIR: ${path} is no graph of the embedded engine, or a damaged one.`, {
      cause,
    })
  // No code tells a lock from a full disk.
  if (code === ofDisk && /cannot be locked/.test(firstLine(cause)))
    return new Fault('ENGINE_BUSY', 'Another process holds the graph; stop it, or set another DATA_DIR.', { cause })
  return new Fault('ENGINE_FAILED', `The embedded graph ${path} cannot be opened: ${firstLine(cause)}`, { cause })
}
