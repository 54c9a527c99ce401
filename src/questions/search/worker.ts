/**
 * The worker that makes the search index, so that nothing of it is done on the event loop: gives the one that is kept
 * of its source, else takes elements page by page, and after the last, an empty page, gives the index and keeps it.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Entry } from './entries.ts'
import { collectIndex, type IndexData } from './indexed.ts'
import { keptIn } from './kept.ts'
import type { Task } from './making.ts'

function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(buffersOf) : []
}

/** Answers each message with one; its own script tells what it keeps from what others made. */
export function work(port: MessagePort, { file, source }: Task, script: string): void {
  const kept = keptIn(file, script)
  const give = (data: IndexData): void => port.postMessage(data, [...new Set(buffersOf(data))])
  const collected = collectIndex()
  port.on('message', (entries: Entry[]) => {
    for (const entry of entries) collected.add(entry)
    if (entries.length > 0) return port.postMessage(undefined)
    const data = collected.done(source)
    kept.keep(data)
    give(data)
  })
  const known = kept.read(source)
  if (known) give(known)
  else port.postMessage(undefined)
}

if (parentPort) work(parentPort, workerData as Task, import.meta.filename)
