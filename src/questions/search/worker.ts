/**
 * The worker that makes the search index, so that nothing of it is done on the event loop: gives the one that is kept of its source,
 * else takes elements page by page, and after the last, an empty page, gives the index and keeps it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Entry } from './entries.ts'
import { collectIndex, type IndexData } from './indexed.ts'
import { keptIn } from './kept.ts'
import type { Task } from './making.ts'

const { file, source } = workerData as Task
const kept = keptIn(file, import.meta.filename)

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
  kept.keep(data)
  give(data)
})
const known = kept.read(source)
if (known) give(known)
else parentPort?.postMessage(undefined)
