import { queries } from '../generated/queries.ts'
import type { Run } from './port.ts'

/** Makes writers queue: whoever has called it holds the graph's state until its transaction ends. */
export const lock = (run: Run): Promise<unknown> => run(queries.store.lock, { writer: `${process.pid}` })
