/**
 * The worker that makes the search index, so that nothing of it is done on the event loop: gives the one that is kept of its source,
 * else takes elements page by page, and after the last, an empty page, gives the index and keeps it.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Entry } from './entries.ts'
import { collectIndex, type IndexData } from './indexed.ts'
import type { Task } from './making.ts'

/** A file: the digest of the rest, then what made it and the index. */
interface Kept {
  /** Of this script: another application may cut words otherwise. */
  code: string
  data: IndexData
}

const { file, source } = workerData as Task
const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
const digestBytes = 32
const code = digestOf(readFileSync(import.meta.filename)).toString('hex')

/** The kept index; undefined where there is none, or one that is damaged, of other data or made by other code. */
function keptIndex(): IndexData | undefined {
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

function keep(content: Buffer): void {
  const beside = `${file}.${process.pid}.part`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, Buffer.concat([digestOf(content), content]))
    renameSync(beside, file)
  } catch {
    // Where nothing can be written, the index is made at each start.
  }
}

function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(buffersOf) : []
}
const give = (data: IndexData): void => parentPort?.postMessage(data, [...new Set(buffersOf(data))])

const collected = collectIndex()
parentPort?.on('message', (entries: Entry[]) => {
  for (const entry of entries) collected.add(entry)
  if (entries.length > 0) return parentPort?.postMessage(undefined)
  const data = collected.done(source)
  keep(serialize({ code, data } satisfies Kept))
  give(data)
})
const kept = keptIndex()
if (kept) give(kept)
else parentPort?.postMessage(undefined)
