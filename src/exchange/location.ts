/** Paths that someone typed: what is wrong with one is said in a line that names it. */
import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { Mistake } from '../errors.ts'

/** A path that leads nowhere, or to something else than was expected. */
export class WrongPath extends Mistake {
  override readonly name = 'WrongPath'
}

const causes = new Map([
  ['ENOENT', 'nothing is there'],
  ['ENOTDIR', 'a part of it is no folder'],
  ['EISDIR', 'it is a folder; a file was expected'],
  ['EEXIST', 'it is a file; a folder was expected'],
  ['EACCES', 'access is not allowed'],
  ['EPERM', 'access is not allowed'],
  ['EROFS', 'it cannot be written to'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'the name is too long'],
])

/** An error of the file system as a WrongPath; anything else as it is. */
export function asWrongPath(error: unknown, path?: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const cause = causes.get(String(error.code))
  const named = path ?? ('path' in error ? String(error.path) : undefined)
  return cause === undefined || named === undefined ? error : new WrongPath(`${named}: ${cause}.`, { cause: error })
}

function stat(path: string, expected: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    const wrong = asWrongPath(error, path)
    throw wrong instanceof WrongPath ? new WrongPath(`${wrong.message.slice(0, -1)}; expected ${expected}.`) : error
  }
}

function startsAsZip(path: string): boolean {
  const start = Buffer.alloc(2)
  const file = openSync(path, 'r')
  try {
    return readSync(file, start, 0, 2, 0) === 2 && start.toString('latin1') === 'PK'
  } finally {
    closeSync(file)
  }
}

/** Throws a WrongPath unless there is a folder. */
export function expectFolder(path: string, content: string): void {
  const expected = `a folder of ${content}`
  if (stat(path, expected).isDirectory()) return
  throw new WrongPath(
    `${path}: it is a file; expected ${expected}${startsAsZip(path) ? ': unpack the zip first' : ''}.`,
  )
}

/** Throws a WrongPath unless there is a file that may be read as text. */
export function expectFile(path: string, content: string): void {
  if (stat(path, content).isDirectory()) throw new WrongPath(`${path}: it is a folder; expected ${content}.`)
  if (startsAsZip(path))
    throw new WrongPath(`${path}: it is a zip archive or a workbook; expected ${content}: unpack it, or save as CSV.`)
}

/** Whether there is a folder; a WrongPath where there is nothing at all. */
export const isFolder = (path: string, expected: string): boolean => stat(path, expected).isDirectory()

/** Whether the file is a zip; a WrongPath where there is no file. */
export function isZip(path: string, expected: string): boolean {
  if (stat(path, expected).isDirectory()) throw new WrongPath(`${path}: it is a folder; expected ${expected}.`)
  return startsAsZip(path)
}
