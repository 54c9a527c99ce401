/** The file that an index is kept in: the digest of the rest, then what made it and the index. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { IndexData } from './indexed.ts'

interface Kept {
  /** Of the script that made it: another application may cut words otherwise. */
  code: string
  data: IndexData
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
const digestBytes = 32

/** The index that is kept in a file, as one script makes it. */
export function keptIn(file: string, script: string) {
  const code = digestOf(readFileSync(script)).toString('hex')

  /** Undefined where there is none, or one that is damaged, of other data or made by other code. */
  function read(source: string): IndexData | undefined {
    try {
      const bytes = readFileSync(file)
      const content = bytes.subarray(digestBytes)
      if (!digestOf(content).equals(bytes.subarray(0, digestBytes))) return undefined
      const kept = deserialize(content) as Kept
      return kept.code === code && kept.data.source === source ? kept.data : undefined
    } catch {
      return undefined
    }
  }

  function keep(data: IndexData): void {
    const content = serialize({ code, data } satisfies Kept)
    const beside = `${file}.${process.pid}.part`
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(beside, Buffer.concat([digestOf(content), content]))
      renameSync(beside, file)
    } catch {
      // Where nothing can be written, the index is made at each start.
    }
  }

  return { read, keep }
}
